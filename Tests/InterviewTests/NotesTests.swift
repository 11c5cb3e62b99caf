@testable import Interview
import Questionnaires
import Testing

@Suite("Notes and marks stay beside their answers")
struct NotesTests {
  private static func firm(_ stored: [GivenAnswer]) throws -> InterviewState {
    try SmallQuestionnaire.firm().begin(from: stored).state
  }

  @Test("A note on a question without an answer survives being taken up again")
  func noteAlone() throws {
    var state = try Self.firm([])
    var store = MemoryStore()
    store.carryOut(state.receive(.note("ask Ana")))
    #expect(store.stored == [GivenAnswer(question: 0, answer: .absent, note: "ask Ana")])
    let (again, effects) = try SmallQuestionnaire.firm().begin(from: store.stored)
    #expect(effects == [.enter(section: 0), .show(.question(0))])
    #expect(again.prompt?.note == "ask Ana")
    #expect(again.prompt?.current == nil)
    #expect(again.openCount == state.openCount)
  }

  @Test("An answer keeps the note, another answer too, and removing the note keeps the answer")
  func noteAndAnswer() throws {
    var state = try Self.firm([])
    _ = state.receive(.note("ask Ana"))
    _ = state.receive(.answer(.number(6)))
    #expect(state.given[0] == GivenAnswer(question: 0, answer: .number(6), note: "ask Ana"))
    _ = state.receive(.back)
    _ = state.receive(.answer(.number(7)))
    _ = state.receive(.back)
    #expect(state.prompt?.note == "ask Ana")
    let bare = GivenAnswer(question: 0, answer: .number(7))
    #expect(
      state.receive(.note(nil)) == [.save(bare), .tell(.noted(bare)), .show(.question(0))])
    #expect(state.answers[0] == .number(7))
  }

  @Test("Removing a note that stood alone leaves nothing")
  func removed() throws {
    var state = try Self.firm([GivenAnswer(question: 0, answer: .absent, note: "x")])
    let nothing = GivenAnswer(question: 0, answer: .absent)
    for _ in 0..<2 {
      let effects = state.receive(.note(""))
      #expect(
        effects == [.remove(question: 0), .tell(.noted(nothing)), .show(.question(0))]
          || effects == [.show(.question(0))])
      #expect(state.given[0] == nil)
    }
  }

  @Test("A note is cut at as many characters as words may have")
  func longNote() throws {
    var state = try Self.firm([])
    _ = state.receive(.note(String(repeating: "ñ", count: 3000)))
    #expect(state.given[0]?.note?.count == Prompt.longestWords)
  }

  @Test("Note and mark stay while the answer is set aside, and are there when it counts again")
  func setAside() throws {
    let sells = GivenAnswer(
      question: 3, answer: .option(1), note: "since May", evidence: .verified)
    var state = try Self.firm([
      GivenAnswer(question: 0, answer: .number(6)), GivenAnswer(question: 1, answer: .number(4)),
      GivenAnswer(question: 2, answer: .options(0b001)), sells,
    ])
    _ = state.receive(.review)
    _ = state.receive(.correct(question: 2))
    var aside = sells
    aside.isAside = true
    #expect(state.receive(.answer(.options(0b010))).contains(.tell(.setAside(aside))))
    #expect(state.given[3] == aside)
    let again = try Self.firm(state.given.compactMap { $0 })
    #expect(again.given == state.given)
    _ = state.receive(.review)
    _ = state.receive(.correct(question: 2))
    #expect(state.receive(.answer(.options(0b001))).contains(.tell(.countsAgain(sells))))
    #expect(state.given[3] == sells)
  }

  @Test("Evidence is marked on an answer that counts, kept with it, and never scored")
  func evidence() throws {
    var state = try Self.firm([])
    #expect(state.receive(.mark(.shown)) == [.tell(.nothingToMark)])
    _ = state.receive(.answer(.number(6)))
    _ = state.receive(.back)
    let before = state.sheet
    for mark in EvidenceMark.allCases {
      let marked = GivenAnswer(question: 0, answer: .number(6), evidence: mark)
      #expect(
        state.receive(.mark(mark)) == [
          .save(marked), .tell(.marked(marked)), .show(.question(0)),
        ])
    }
    #expect(state.sheet == before)
    let kept = GivenAnswer(question: 0, answer: .number(6), evidence: .verified)
    #expect(state.receive(.keep).first == .tell(.kept(kept)))
  }

  @Test("An answer that was set aside cannot be marked")
  func asideIsNotMarked() throws {
    var state = try Self.firm([
      GivenAnswer(question: 0, answer: .number(2)), GivenAnswer(question: 1, answer: .number(4)),
    ])
    #expect(state.place == .question(1))
    #expect(state.receive(.mark(.shown)) == [.tell(.nothingToMark)])
  }
}

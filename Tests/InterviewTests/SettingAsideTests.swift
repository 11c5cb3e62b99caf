import Interview
import Questionnaires
import Scoring
import Testing

@Suite("An answer that no longer fits is set aside and comes back")
struct SettingAsideTests {
  private static func answered() throws -> InterviewState {
    try SmallQuestionnaire.firm().begin(from: [
      GivenAnswer(question: 0, answer: .number(6)),
      GivenAnswer(question: 1, answer: .number(4)),
      GivenAnswer(question: 2, answer: .options(0b001)),
      GivenAnswer(question: 3, answer: .option(1)),
      GivenAnswer(question: 4, answer: .number(3)),
      GivenAnswer(question: 5, answer: .options(0b001)),
      GivenAnswer(question: 6, answer: .skipped),
    ]).state
  }

  @Test("Because its question no longer applies: it does not count, and the person is told")
  func setAside() throws {
    var state = try Self.answered()
    _ = state.receive(.correct(question: 2))
    let effects = state.receive(.answer(.options(0b100)))
    let facts = GivenAnswer(question: 2, answer: .options(0b100))
    let sells = GivenAnswer(question: 3, answer: .option(1), isAside: true)
    let ways = GivenAnswer(question: 5, answer: .options(0b001), isAside: true)
    // Without a shop the only way that was chosen is not offered any more.
    #expect(
      effects == [
        .save(facts), .save(sells), .save(ways), .tell(.saved(facts)), .tell(.setAside(sells)),
        .tell(.asksAgain(ways)), .enter(section: 1), .show(.question(5)),
      ])
    #expect(state.answers[3] == .absent)
    #expect(state.sheet.states[3] == .notAsked)
    #expect(state.given[3] == sells)
    #expect(state.prompt?.current == nil)
  }

  @Test("When its question applies again, it counts again")
  func comesBack() throws {
    var state = try Self.answered()
    let before = state
    _ = state.receive(.correct(question: 2))
    _ = state.receive(.answer(.options(0b100)))
    _ = state.receive(.back)
    _ = state.receive(.back)
    #expect(state.place == .question(2))
    let effects = state.receive(.answer(.options(0b001)))
    #expect(effects.contains(.tell(.countsAgain(GivenAnswer(question: 3, answer: .option(1))))))
    #expect(
      effects.contains(.tell(.countsAgain(GivenAnswer(question: 5, answer: .options(0b001))))))
    #expect(state.answers == before.answers)
    #expect(state.given == before.given)
    #expect(state.sheet == before.sheet)
    #expect(state.place == .review)
  }

  @Test("A number above an earlier one is asked again, never scored")
  func contradicted() throws {
    var state = try Self.answered()
    _ = state.receive(.correct(question: 0))
    let effects = state.receive(.answer(.number(2)))
    let staff = GivenAnswer(question: 1, answer: .number(4), isAside: true)
    let trained = GivenAnswer(question: 4, answer: .number(3), isAside: true)
    #expect(effects.contains(.tell(.asksAgain(staff))))
    #expect(effects.contains(.tell(.asksAgain(trained))))
    #expect(state.place == .question(1))
    #expect(state.prompt?.kind == .number(low: 0, high: 2, base: nil))
    #expect(state.sheet.states[4] == .skipped)
    _ = state.receive(.answer(.number(2)))
    #expect(state.place == .question(4))
    #expect(state.prompt?.kind == .number(low: 0, high: 2, base: 2))
  }

  @Test("Nothing counts out of nobody")
  func emptyBase() throws {
    var state = try Self.answered()
    _ = state.receive(.correct(question: 0))
    _ = state.receive(.answer(.number(0)))
    #expect(state.given[4]?.isAside == true)
    #expect(!state.applies(4))
  }

  @Test("A percentage stays whatever the base")
  func percentage() throws {
    let small = try SmallQuestionnaire.firm()
    var state = small.begin(from: [
      GivenAnswer(question: 0, answer: .number(6)),
      GivenAnswer(question: 4, answer: .percent(80)),
    ]).state
    _ = state.receive(.back)
    _ = state.receive(.answer(.number(1)))
    #expect(state.answers[4] == .percent(80))
  }

  @Test("A stored mark that is out of date is put right")
  func staleMarks() throws {
    let small = try SmallQuestionnaire.firm()
    let (state, effects) = small.begin(from: [
      GivenAnswer(question: 0, answer: .number(6), isAside: true),
      GivenAnswer(question: 3, answer: .option(0)),
    ])
    let people = GivenAnswer(question: 0, answer: .number(6))
    let sells = GivenAnswer(question: 3, answer: .option(0), isAside: true)
    #expect(Array(effects.prefix(2)) == [.save(people), .save(sells)])
    #expect(state.given[0] == people)
    #expect(state.given[3] == sells)
  }
}

@testable import Interview
import Questionnaires
import Scoring
import TestSupport
import Testing
import Text

@Suite("Whatever a person does, the store and the interview agree")
struct RandomWalkTests {
  @Test("In a small questionnaire with every kind of question", arguments: 0..<60 as Range<UInt64>)
  func small(seed: UInt64) throws {
    let small = try SmallQuestionnaire.firm()
    try walk(small.scorer, Form(index: 0), small.transcript(.german, width: 40), seed, steps: 300)
  }

  @Test("In the shipped questionnaire", arguments: 0..<8 as Range<UInt64>)
  func shipped(seed: UInt64) throws {
    let shipped = try ShippedQuestionnaire.load()
    let form = try shipped.form(seed.isMultiple(of: 2) ? "full" : "express")
    try walk(shipped.scorer, form, shipped.transcript(.spanish), seed, steps: 250)
  }

  private func walk(
    _ scorer: Scorer, _ form: Form, _ transcript: Transcript, _ seed: UInt64, steps: Int
  ) throws {
    var random = SplitMix64(seed: seed)
    var (state, effects) = InterviewState.begin(scorer, form: form)
    var store = MemoryStore()
    store.carryOut(effects)
    for _ in 0..<steps where !state.hasEnded {
      effects = state.receive(state.randomEvent(using: &random))
      store.carryOut(effects)
      #expect(state.disagreement(with: store) == nil)
      for line in transcript.lines(for: effects, in: state) {
        #expect(line.displayWidth <= transcript.width)
      }
    }
    // Taken up again from the store, the interview is the same and has nothing to put right.
    let again = InterviewState.begin(scorer, form: form, from: store.stored.reversed())
    #expect(again.state.given == state.given)
    #expect(again.state.answers == state.answers)
    #expect(again.state.sheet == state.sheet)
    #expect(again.state.place == (state.firstOpen.map(Place.question) ?? .review))
    #expect(!again.effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test("No line typed is ever a crash, and every problem is told", arguments: Language.allCases)
  func anyLine(language: Language) throws {
    let small = try SmallQuestionnaire.firm()
    var random = SplitMix64(seed: 7)
    let pieces = [
      "1", "2", "3", " ", ",", "-", "n", "s", "d", "w", "?", "b", "f", "\u{1B}[A", "é", "\u{301}",
      "9223372036854775808", "\0", "👩‍🔧", ".", "000", "??", "g", "l", "o", "e", "u", "r", "no", "de",
    ]
    var store = MemoryStore()
    var (interview, turn) = LineInterview.begin(
      small.scorer, form: Form(index: 0), small.transcript(language))
    store.carryOut(turn.effects)
    for _ in 0..<3000 {
      let line = (0..<Int.random(in: 0...3, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      turn = interview.take(line)
      store.carryOut(turn.effects)
      #expect(!turn.lines.isEmpty)
      #expect(turn.lines.allSatisfy { !$0.rendered(as: .plain).utf8.contains(0x1B) })
      #expect(interview.state.disagreement(with: store) == nil)
      if interview.hasEnded {
        (interview, turn) = LineInterview.begin(
          small.scorer, form: Form(index: 0), small.transcript(language))
        store = MemoryStore()
        store.carryOut(turn.effects)
      }
    }
  }
}

import Interview
import Questionnaires
import TestSupport
import Testing

@Suite("What was answered last time is shown and never counted")
struct EarlierAnswersTests {
  private static let earlier: [GivenAnswer] = [
    GivenAnswer(question: 0, answer: .number(9)),
    GivenAnswer(question: 1, answer: .percent(5)),
    GivenAnswer(question: 2, answer: .options(0b011)),
    GivenAnswer(question: 4, answer: .percent(40)),
    GivenAnswer(question: 5, answer: .absent, note: "x"),
    GivenAnswer(question: 6, answer: .written, words: "Hello"),
    GivenAnswer(question: 70, answer: .number(1)),
  ]

  @Test("Only what can be an answer is taken, and none of it is given")
  func taken() throws {
    let small = try SmallQuestionnaire.firm()
    let (state, effects) = small.begin(earlier: Self.earlier)
    #expect(effects == [.enter(section: 0), .show(.question(0))])
    #expect(state.earlier.compactMap { $0?.question } == [0, 2, 4, 6])
    #expect(state.given.allSatisfy { $0 == nil })
    #expect(state.prompt?.earlier == GivenAnswer(question: 0, answer: .number(9)))
    #expect(state.prompt?.current == nil)
    var kept = state
    #expect(kept.receive(.keep) == [])
  }

  @Test("An interview goes the same way and scores the same with and without it")
  func sameScores() throws {
    let shipped = try ShippedQuestionnaire.load()
    let questions = shipped.questionnaire.questions.indices
    for seed in 0..<20 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let form = try shipped.form(seed.isMultiple(of: 2) ? "express" : "full")
      var last = InterviewState.begin(shipped.scorer, form: form).state
      while let answer = last.randomAnswer(using: &random) {
        _ = last.receive(.answer(answer.answer, words: answer.words))
      }
      var with = InterviewState.begin(
        shipped.scorer, form: form, earlier: last.given.compactMap { $0 }
      ).state
      #expect(questions.contains { with.earlier[$0] != nil })
      var without = InterviewState.begin(shipped.scorer, form: form).state
      while let answer = without.randomAnswer(using: &random) {
        let event = InterviewEvent.answer(answer.answer, words: answer.words)
        #expect(with.receive(event) == without.receive(event))
        #expect(with.sheet == without.sheet)
        #expect(with.answers == without.answers)
      }
      #expect(with.place == .review)
    }
  }
}

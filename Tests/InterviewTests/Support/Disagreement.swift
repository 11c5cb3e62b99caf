@testable import Interview
import Questionnaires
import Scoring

extension InterviewState {
  /// What is wrong with the state or with what was stored of it; `nil` = nothing.
  func disagreement(with store: MemoryStore) -> String? {
    slightDisagreement(with: store)
      ?? (answers.values == answersCounting ? nil : "answers count that should not, or do not")
  }

  /// The same without finding the slow way which answers count.
  func slightDisagreement(with store: MemoryStore) -> String? {
    let all = given.compactMap { $0 }
    if store.stored != all { return "the store holds something else" }
    for answer in all {
      let counts: Answer = answer.isAside ? .absent : answer.answer
      if answers[answer.question] != counts { return "question \(answer.question) counts wrongly" }
      if counts != .absent, !applies(answer.question) {
        return "question \(answer.question) does not apply and counts"
      }
      if answer.answer == .absent, answer.note == nil { return "nothing is stored" }
    }
    if sheet != scorer.score(answers, form: form) { return "the scores are not those" }
    switch place {
    case .question(let question):
      if !given.indices.contains(question) || !applies(question) { return "nowhere" }
      if prompt?.question != question { return "another question is asked" }
    case .finished:
      if firstOpen != nil { return "finished with open questions" }
    case .review, .left: break
    }
    return nil
  }

  /// Which answers count, found the slow way: question by question, scoring only those before.
  private var answersCounting: [Answer] {
    let questions = questionnaire.questions
    var counted = Answers(for: questionnaire)
    for question in questions.indices {
      guard let given = given[question], given.answer != .absent else { continue }
      func limit(_ other: Int?) -> Int64 {
        guard let other, counted[other].isValue, counted[other].percentage == nil else {
          return .max
        }
        return counted[other].raw
      }
      if case .number(let range) = questions[question].kind, given.answer.isValue,
        given.answer.percentage == nil,
        given.answer.raw > min(limit(range.of), limit(range.notAbove))
      {
        continue
      }
      var trial = counted
      trial[question] = given.answer
      let reached = scorer.score(trial, form: form).states[question]
      if reached == .notAsked { continue }
      if reached == .skipped, given.answer != .skipped { continue }
      counted = trial
    }
    return counted.values
  }
}

internal import Questionnaires
internal import Scoring

extension InterviewState {
  /// An answer that began or ceased to count.
  struct Change {
    let answer: GivenAnswer
    let notice: Notice
  }

  /// Decides which answers count, and scores them.
  ///
  /// All are put in first and those that do not fit are taken out in the order of the questions:
  /// conditions, bases and limits name earlier questions only, so one pass is enough.
  ///
  /// - Returns: the answers whose part changed, in the order of the questions.
  mutating func settle() -> [Change] {
    for question in given.indices { answers[question] = given[question]?.answer ?? .absent }
    sheet = scorer.score(answers, form: form)
    var changes: [Change] = []
    for question in given.indices {
      guard var answer = given[question], answer.answer != .absent else { continue }
      let isAside = !fits(question)
      if isAside {
        answers[question] = .absent
        if applies(question) { sheet = scorer.score(answers, form: form) }
      }
      guard answer.isAside != isAside else { continue }
      answer.isAside = isAside
      given[question] = answer
      let notice: Notice =
        if !isAside {
          .countsAgain(answer)
        } else if applies(question) {
          .asksAgain(answer)
        } else {
          .setAside(answer)
        }
      changes.append(Change(answer: answer, notice: notice))
    }
    return changes
  }

  /// Whether the answer put in for a question can count beside the answers before it.
  private func fits(_ question: Int) -> Bool {
    guard applies(question) else { return false }
    let answer = answers[question]
    guard answer.isValue else { return true }
    switch questionnaire.questions[question].kind {
    case .single, .text: return true
    // All the options chosen may have ceased to be offered.
    case .multiple: return sheet.states[question] == .answered
    case .number(let range):
      return answer.percentage != nil || answer.raw <= upperLimit(of: range)
    }
  }

  /// The largest number that the answers before leave possible.
  func upperLimit(of range: NumberRange) -> Int64 {
    var limit = range.max
    for other in [range.of, range.notAbove] {
      if let other, sheet.states[other] == .answered, answers[other].percentage == nil {
        limit = min(limit, answers[other].raw)
      }
    }
    return limit
  }
}

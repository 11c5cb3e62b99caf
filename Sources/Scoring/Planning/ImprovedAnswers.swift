internal import Questionnaires

/// Answers as given, in which actions have put better ones in place.
///
/// What is asked, which options are offered and what a share counts out of stay as answered.
struct ImprovedAnswers: ResolvedAnswers {
  let given: ScoreSheet
  /// By question: where its improved value stands; −1 = it stays as given.
  private let places: [Int]
  /// What conditions compare, by place; `nil` = as given.
  var values: [Int64?]

  /// The answers of a sheet, of which those to some questions may change.
  init(_ given: ScoreSheet, changing questions: [Int]) {
    var places = Array(repeating: -1, count: given.states.count)
    for (place, question) in questions.enumerated() { places[question] = place }
    self.given = given
    self.places = places
    values = Array(repeating: nil, count: questions.count)
  }

  /// The value that an action has put in place of the answer given.
  subscript(question: Int) -> Int64? {
    get { places[question] < 0 ? nil : values[places[question]] }
    set { if places[question] >= 0 { values[places[question]] = newValue } }
  }

  func state(of question: Int) -> AnswerState {
    self[question] == nil ? given.states[question] : .answered
  }

  func value(of question: Int) -> Int64 { self[question] ?? given.values[question] }
}

extension Scorer {
  /// Does an action: puts the answers it leads to in place, unless those there are as good.
  func perform(_ action: Int, on answers: inout ImprovedAnswers) {
    for improvement in questionnaire.actions[action].improves
    where answers.given.states[improvement.question].takesImprovement {
      let question = improvement.question
      let now = answers.state(of: question) == .answered ? answers.value(of: question) : nil
      let then = value(after: improvement, from: now, in: answers.given)
      if let now, let then, !plan.questions[question].hasOptionBits, isScored(question),
        points(question, value: then, in: answers.given)
          <= points(question, value: now, in: answers.given)
      {
        continue
      }
      answers[question] = then
    }
  }

  /// By how much the improved answers raise weight × points of the questions that count in a
  /// domain's score, times the denominator.
  func gain(of answers: ImprovedAnswers, in domain: Int, over questions: [Int]) -> Int64 {
    questions.reduce(0) { gain, question in
      guard plan.questions[question].domain == domain, answers.given.states[question].counts,
        let value = answers[question]
      else { return gain }
      let rise =
        points(question, value: value, in: answers.given) - answers.given.points[question]
      return gain + plan.questions[question].weight * rise
    }
  }

  private func isScored(_ question: Int) -> Bool { plan.questions[question].domain >= 0 }
}

extension AnswerState {
  /// Whether an action can lead to another answer: the question was asked and fits.
  var takesImprovement: Bool { self == .answered || self == .unknown || self == .skipped }

  /// Whether the question has a part in its domain's score.
  var counts: Bool { self == .answered || self == .unknown }
}

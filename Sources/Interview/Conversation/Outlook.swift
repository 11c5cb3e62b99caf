internal import Questionnaires
internal import Scoring

/// Which questions are asked, and which may still be, given the answers so far.
///
/// A question that waits for an open answer counts as one that may come: so the number of questions
/// can only shrink while answers come in, and a share done never falls back. A condition that asks
/// whether a question was answered counts as decided by what is known now.
struct Outlook {
  enum Prospect { case no, mayApply, applies }

  /// By question.
  private(set) var prospects: [Prospect] = []

  /// The outlook of an interview where it stands.
  init(_ state: InterviewState) {
    for question in state.questionnaire.questions.indices {
      prospects.append(
        state.applies(question) ? .applies : mayApply(question, state) ? .mayApply : .no)
    }
  }

  /// Whether the person may still be asked a question.
  func isAhead(_ question: Int, _ state: InterviewState) -> Bool {
    switch prospects[question] {
    case .no: false
    case .mayApply: true
    case .applies: state.answers[question] == .absent
    }
  }

  private func mayApply(_ position: Int, _ state: InterviewState) -> Bool {
    let question = state.questionnaire.questions[position]
    guard question.belongs(to: state.form) else { return false }
    var waits = false
    if let when = question.when {
      switch when.truth(over: state.sheet) {
      case .no: return false
      case .unknown:
        guard names(when, state) else { return false }
        waits = true
      case .yes: break
      }
    }
    switch question.kind {
    case .number(let range):
      guard let base = range.of else { return waits }
      return isAhead(base, state) || (waits && state.hasBase(base))
    case .multiple(let multiple):
      return waits || multiple.options.contains { $0.when.map { names($0, state) } ?? false }
    case .single, .text:
      return waits
    }
  }

  /// Whether a condition names a question that is still ahead; it names earlier ones only.
  private func names(_ condition: Condition, _ state: InterviewState) -> Bool {
    condition.questions.contains { isAhead($0, state) }
  }
}

extension InterviewState {
  /// Whether a number can count out of the answer to this question.
  fileprivate func hasBase(_ question: Int) -> Bool {
    sheet.states[question] == .answered && sheet.values[question] > 0
  }
}

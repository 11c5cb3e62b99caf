internal import JSON
internal import Questionnaires
internal import Scoring

extension ResponseFields {
  /// Names answers that do not count: of questions that do not apply, and options not offered.
  ///
  /// Answers outside the form are passed over in silence.
  mutating func warnOfIgnored(
    _ answers: Answers, _ scorer: Scorer, _ form: Form, _ members: JSONObject
  ) {
    let questions = scorer.questionnaire.questions
    let sheet = scorer.score(answers, form: form)
    for index in questions.indices where answers[index] != .absent {
      let state = sheet.states[index]
      // Most answers count as they were given.
      if state == .answered, sheet.values[index] == answers[index].raw { continue }
      let question = questions[index]
      guard question.belongs(to: form) else { continue }
      if state == .notAsked {
        let offset = members.member(question.id)?.keyOffset ?? 0
        report(.notApplying(question: question.id), at: offset)
      } else if case .multiple(let multiple) = question.kind, answers[index].isValue {
        let kept = state == .answered ? sheet.values[index] : 0
        let ignored = UInt64(bitPattern: answers[index].raw & ~kept)
        if ignored != 0 { warnOfOptions(ignored, multiple, question, members) }
      }
    }
  }

  private mutating func warnOfOptions(
    _ ignored: UInt64, _ multiple: Multiple, _ question: Question, _ members: JSONObject
  ) {
    let codes = members[question.id]?.object?["v"]?.array ?? []
    for (ordinal, option) in multiple.options.enumerated()
    where ignored >> UInt64(ordinal) & 1 == 1 {
      let offset = codes.first { $0.string == option.code }?.offset ?? 0
      report(.notOffered(option: option.code, question: question.id), at: offset)
    }
  }
}

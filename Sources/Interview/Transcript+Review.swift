internal import Questionnaires
internal import Text

extension Transcript {
  /// All answers in words, by section, numbered as the questions were.
  func review(of state: InterviewState) -> [StyledText] {
    let wording = wording(in: state)
    let questionnaire = state.questionnaire
    var lines = [""] + say(.reviewTitle, as: .title)
    var section: Int?
    for (index, question) in state.applicable.enumerated() {
      if questionnaire.questions[question].section != section {
        section = questionnaire.questions[question].section
        let name = wording.texts["section.\(questionnaire.sections[section ?? 0])"]
        lines += [""] + wrap(StyledText(name, as: .title))
      }
      let number = "\(index + 1): "
      lines += wrap(StyledText(wording.question(question)), first: number)
      if let given = state.standing(question) {
        let role: StyledText.Role = given.answer.missing == nil ? .ok : .warning
        lines += wrap(StyledText(wording.answer(given), as: role), first: number.blank)
      }
    }
    return lines + [""] + say(totals(of: state))
  }

  private func totals(of state: InterviewState) -> InterviewPhrase {
    let answers = state.applicable.map { state.answers[$0] }
    return .reviewTotals(
      answered: answers.count(where: \.isValue),
      unknown: answers.count { $0 == .unknown },
      notApplicable: answers.count { $0 == .notApplicable },
      skipped: answers.count { $0 == .skipped })
  }
}

extension String {
  /// As many spaces as the text has columns.
  fileprivate var blank: String { "".padded(to: displayWidth) }
}

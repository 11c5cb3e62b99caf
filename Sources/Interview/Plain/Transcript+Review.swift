internal import Questionnaires
internal import Text

extension Transcript {
  /// All answers in words, numbered as the questions were: first what is open or was skipped, then
  /// the rest by section, between totals.
  func review(of state: InterviewState) -> [StyledText] {
    let questionnaire = state.questionnaire
    let questions = Array(state.applicable.enumerated())
    let open = questions.filter { state.isOpen($0.element) }
    var lines = [""] + say(.reviewTitle, as: .title)
    lines += say(totals(of: state)) + say(.typeReview(count: questions.count))
    if !open.isEmpty {
      lines += [""] + say(.stillOpen, as: .title)
      lines += open.flatMap { entry($0.offset, $0.element, in: state) }
    }
    var section: Int?
    for (index, question) in questions where !state.isOpen(question) {
      if questionnaire.questions[question].section != section {
        section = questionnaire.questions[question].section
        let name = wording(in: state).section(questionnaire.questions[question].section)
        lines += [""] + wrap(StyledText(name, as: .title))
      }
      lines += entry(index, question, in: state)
    }
    return lines + [""] + say(totals(of: state))
  }

  private func entry(
    _ index: Int, _ question: Int, in state: InterviewState
  ) -> [StyledText] {
    let wording = wording(in: state)
    let number = "\(index + 1): "
    var lines = wrap(StyledText(wording.question(question)), first: number)
    if let given = state.standing(question) {
      let role: StyledText.Role = given.answer.isValue ? .ok : .warning
      lines += wrap(StyledText(wording.answer(given), as: role), first: number.blank)
    }
    if let note = state.given[question]?.note {
      lines += wrap(
        StyledText(InterviewPhrase.note(note).text(in: language)), first: number.blank)
    }
    return lines
  }

  private func totals(of state: InterviewState) -> InterviewPhrase {
    let answers = state.applicable.map { state.answers[$0] }
    return .reviewTotals(
      answered: answers.count(where: \.isValue),
      unknown: answers.count { $0 == .unknown },
      notApplicable: answers.count { $0 == .notApplicable },
      skipped: answers.count { $0 == .skipped },
      open: state.openCount)
  }
}

extension InterviewState {
  /// Whether a question still waits for an answer that says something.
  fileprivate func isOpen(_ question: Int) -> Bool {
    answers[question] == .absent || answers[question] == .skipped
  }
}

extension String {
  /// As many spaces as the text has columns.
  fileprivate var blank: String { "".padded(to: displayWidth) }
}

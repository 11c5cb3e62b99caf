internal import Reports
internal import Scoring
internal import Storage
internal import Text

extension CommandContext {
  /// What is different between two results of one enterprise. Where only one of them is of the
  /// long form, the questions of the short form are compared.
  ///
  /// - Parameters:
  ///   - before: the earlier answers.
  ///   - earlier: the assessment they belong to.
  ///   - after: the later answers.
  ///   - later: the assessment they belong to.
  /// - Returns: the lines at a width.
  /// - Throws: ``CommandFailure`` if a stored date is none or the questionnaires have no form in
  ///   common.
  func changes(
    from before: AnswerReading, _ earlier: Assessment, to after: AnswerReading, _ later: Assessment
  ) throws -> @Sendable (Int) -> [StyledText] {
    let content = try changeContent(from: before, earlier, to: after, later)
    let note =
      earlier.form == later.form
      ? [] : [StyledText(phrase(ChangePhrase.shortFormOnly), as: .muted)]
    return { [note] width in
      note.flatMap { Wrapping(width: width).lines(of: $0) } + (note.isEmpty ? [] : [StyledText()])
        + ChangeText(width: width).lines(of: content)
    }
  }

  /// What is different between two results of one enterprise, as a value.
  ///
  /// - Parameters:
  ///   - before: the earlier answers.
  ///   - earlier: the assessment they belong to.
  ///   - after: the later answers.
  ///   - later: the assessment they belong to.
  /// - Returns: the differences on the form of both, else on the short form.
  /// - Throws: ``CommandFailure`` if a stored date is none or the questionnaires have no form in
  ///   common.
  func changeContent(
    from before: AnswerReading, _ earlier: Assessment, to after: AnswerReading, _ later: Assessment
  ) throws -> ChangeContent {
    var (before, after) = (before, after)
    if earlier.form != later.form {
      let form = after.scorer.questionnaire.briefestForm
      before = try reading(of: earlier, form: form)
      after = try reading(of: later, form: form)
    }
    return ChangeContent(
      before: try before.scored(on: earlier.completed),
      after: try after.scored(on: later.completed), language: language)
  }
}

extension AnswerReading {
  /// What was answered on a day; see ``ScoredForm``.
  ///
  /// - Throws: ``NamingProblem`` for a text that is no date.
  func scored(on day: String) throws -> ScoredForm {
    guard let day = CalendarDate(iso: day) else {
      throw NamingProblem(.failure, .storedDay(day))
    }
    return ScoredForm(scorer: scorer, sheet: sheet, answers: answers, texts: texts, day: day)
  }
}

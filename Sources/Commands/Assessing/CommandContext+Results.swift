internal import Exchange
internal import Questionnaires
internal import Reports
internal import Scoring

extension CommandContext {
  /// Shows a result: for people, or for programs with `--json`.
  func showResult(_ reading: AnswerReading) throws {
    if options.isJSON { return try write(reading.json) }
    try write(ResultText(width: width, ink: ink).lines(of: reading.makeContent()))
  }

  /// The answers of a file, with warnings said.
  ///
  /// - Parameters:
  ///   - path: the file, or `-` for standard input.
  ///   - questionnaire: the questionnaire answered.
  ///   - form: the form answered; `nil` = the one the file names, else the shortest one that
  ///     has all its questions.
  /// - Returns: the answers with what the file says of itself.
  /// - Throws: ``CommandFailure`` with every finding if they are not taken.
  func answers(
    at path: String, _ questionnaire: Questionnaire, form: String?
  ) throws -> AnswersFile {
    let form = try form.map(questionnaire.form(named:))
    do {
      let file = try AnswersFile(bytes(of: path), Scorer(questionnaire), form: form)
      for warning in file.warnings { try say(warning.line(in: path, language)) }
      return file
    } catch let rejected as ResponseRejected {
      throw CommandFailure(
        .invalidInput, lines: rejected.findings.map { $0.line(in: path, language) })
    }
  }
}

internal import CommandLine
internal import JSON
internal import Questionnaires
internal import Shipped
internal import Text

/// `questionnaire check`: every finding of a questionnaire and its catalogues in one run, and how
/// long it takes to answer.
struct QuestionnaireCheckCommand: Command {
  static let spec = CommandSpec(
    "check", abstract: "Check a questionnaire and its catalogues; list every finding.",
    discussion: """
      Exits with 3 if there is an error. Warnings, among them what the proofs find, do not stop \
      scoring. Then the minutes to read and answer each form are told (130 words a minute and 6 \
      seconds a question): for all questions, and for the answers in profiles/ beside the \
      questionnaire. Without a path, the shipped questionnaire is checked.
      """,
    examples: [
      .init(
        "questionnaire check my-questionnaire/", "its logic and the locales/ beside it")
    ],
    positionals: [PositionalSpec("PATH", .optional, help: "A folder or a questionnaire.json.")])

  private let path: String?

  init(_ arguments: ParsedArguments) { path = arguments.word("PATH") }

  func run(in context: CommandContext) throws {
    let files: QuestionnaireFiles
    if let path {
      files = try QuestionnaireFiles(at: path)
    } else {
      guard let shipped = ShippedFiles.questionnaires.first else {
        throw CommandFailure(.notFound, "No questionnaire is embedded; name one by its path.")
      }
      files = QuestionnaireFiles(shipped)
    }
    let checked = files.prove()
    let findings = checked.findings
    let times = checked.bundle.map { ReadingTimes($0, files) }
    if context.options.isJSON {
      try context.write(
        [
          "path": JSONValue(.string(files.source.path)),
          "findings": JSONValue(.array(findings.map(\.json))),
          "proofs": [
            "decided": JSONValue(.integer(Int64(checked.decided))),
            "undecided": JSONValue(.integer(Int64(checked.undecided))),
          ],
          "readingTime": times?.json ?? nil,
        ])
    } else {
      for finding in findings { try context.write("\(finding.description)") }
      if let times {
        for line in times.table.aligned() { try context.say(line.rendered(as: .plain)) }
      }
      try context.say(summary(checked, files))
    }
    let problems = times?.problems ?? []
    if !problems.isEmpty || findings.contains(where: { $0.severity == .error }) {
      throw CommandFailure(.invalidInput, lines: problems)
    }
  }

  private func summary(
    _ checked: QuestionnaireBundle.Checked, _ files: QuestionnaireFiles
  ) -> String {
    let errors = checked.findings.count { $0.severity == .error }
    let warnings = checked.findings.count - errors
    let counts = "\(counted(errors, "error")), \(counted(warnings, "warning"))"
    guard let bundle = checked.bundle else {
      return "\(files.source.path): \(counts); not loaded"
    }
    let questionnaire = bundle.questionnaire
    let proofs =
      checked.undecided == 0
      ? "\(counted(checked.decided, "proof")), all decided"
      : "\(checked.decided + checked.undecided) proofs, \(checked.undecided) not decided"
    return "\(files.source.path): \(questionnaire.id) \(questionnaire.version), "
      + "\(counted(questionnaire.questions.count, "question")), "
      + "\(counted(bundle.catalogues.count, "catalogue")), "
      + "\(proofs): " + (checked.findings.isEmpty ? "no finding" : counts)
  }
}

internal import CommandLine
internal import JSON
internal import Questionnaires
internal import Shipped

/// `questionnaire check`: every finding of a questionnaire and its catalogues in one run.
struct QuestionnaireCheckCommand: Command {
  static let spec = CommandSpec(
    "check", abstract: "Check a questionnaire and its catalogues; list every finding.",
    discussion: """
      Exits with 3 if there is an error. Warnings do not stop scoring. Without a path, the shipped \
      questionnaire is checked.
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
    let (bundle, findings) = files.compile()
    if context.options.isJSON {
      try context.write(
        [
          "path": JSONValue(.string(files.source.path)),
          "findings": JSONValue(.array(findings.map(\.json))),
        ])
    } else {
      for finding in findings { try context.write("\(finding.description)") }
      try context.say(summary(bundle, findings, files))
    }
    if findings.contains(where: { $0.severity == .error }) { throw CommandFailure(.invalidInput) }
  }

  private func summary(
    _ bundle: QuestionnaireBundle?, _ findings: [Finding], _ files: QuestionnaireFiles
  ) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    let counts = "\(errors) errors, \(warnings) warnings"
    guard let questionnaire = bundle?.questionnaire else {
      return "\(files.source.path): \(counts); not loaded"
    }
    return "\(files.source.path): \(questionnaire.id) \(questionnaire.version), "
      + "\(questionnaire.questions.count) questions, \(bundle?.catalogues.count ?? 0) catalogues: "
      + (findings.isEmpty ? "no finding" : counts)
  }
}

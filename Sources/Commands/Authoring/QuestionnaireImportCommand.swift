internal import CommandLine
internal import JSON
internal import Questionnaires
internal import System
internal import Text

/// `questionnaire import`: a translated table back into a catalogue.
struct QuestionnaireImportCommand: Command {
  static let spec = CommandSpec(
    "import", abstract: "Take a translated table back into a catalogue.",
    discussion: """
      Reads what 'questionnaire export' wrote and a translator filled in, whatever separates the \
      cells, and lists every finding with line and column. With an error nothing is taken \
      (exit 3). Only texts can be changed, never the logic. Without --write or -o nothing is \
      written.
      """,
    examples: [
      .init("questionnaire import es-MX.csv my-questionnaire/", "see what would change"),
      .init(
        "questionnaire import es-MX.csv my-questionnaire/ --write",
        "put it into my-questionnaire/locales/es-MX.json"),
    ],
    options: [
      .flag("write", help: "Change the catalogue beside the questionnaire, or add it there."),
      .outputOption, .forceOption,
    ],
    positionals: [
      PositionalSpec(
        "CSV", .required, help: "The table; - for standard input.", completion: .paths),
      PositionalSpec(
        "QUESTIONNAIRE", .optional, help: "A shipped id or a path.", completion: .questionnaire),
    ])

  private let table: String
  private let questionnaire: String?
  private let isInPlace: Bool
  /// `nil` unless `-o` is given.
  private let output: OutputFile?

  init(_ arguments: ParsedArguments) throws {
    table = arguments.requiredWord("CSV")
    questionnaire = arguments.word("QUESTIONNAIRE")
    isInPlace = arguments.isGiven("write")
    output = arguments.isGiven("output") ? OutputFile(arguments) : nil
    if isInPlace, output != nil {
      throw CommandFailure(
        .usage, "readiness questionnaire import: choose --write or -o FILE, not both")
    }
  }

  func run(in context: CommandContext) throws {
    let files = try TranslationFiles(named: questionnaire)
    if isInPlace, files.isShipped {
      throw CommandFailure(
        .usage, "The shipped questionnaire cannot be changed; write to a file with -o FILE.")
    }
    let table = SheetTable(try context.bytes(of: table), sourceLocale: files.source.locale)
    // A table that does not say its locale is refused by its findings.
    let place = try files.place(of: table.locale ?? files.source.locale)
    let sheet = CatalogueSheet(
      of: files.questionnaire, source: files.source, target: place.catalogue)
    let result = sheet.reading(table, of: files.questionnaire)
    let written = try result.catalogue.flatMap { try write($0, to: place, in: context) }
    if context.options.isJSON {
      try context.write(json(result, place, written))
    } else {
      for finding in result.findings {
        try context.say(finding.description(in: tableName).onOneLine)
      }
      try context.say(summary(result, place, written))
    }
    if result.catalogue == nil { throw CommandFailure(.invalidInput) }
  }

  /// Writes the catalogue where it was asked for; the place, or `nil` if it was not.
  private func write(
    _ catalogue: [UInt8], to place: TranslationFiles.Place, in context: CommandContext
  ) throws -> String? {
    if let output {
      try output.write(catalogue, in: context)
      return output.path ?? "standard output"
    }
    guard isInPlace else { return nil }
    try AtomicFile.write(
      catalogue, to: place.path, existing: place.exists ? .replace : .refuse, permissions: 0o644)
    return place.path
  }

  // MARK: What is said

  private func summary(
    _ result: CatalogueSheet.Import, _ place: TranslationFiles.Place, _ written: String?
  ) -> String {
    let errors = result.findings.count { $0.problem.severity == .error }
    guard result.catalogue != nil else {
      return "\(tableName): \(counted(errors, "error")); nothing was taken"
    }
    let counts = [
      (result.added, "added"), (result.changed, "changed"), (result.confirmed, "confirmed"),
    ]
    .filter { $0.0 > 0 }.map { "\(counted($0.0, "text")) \($0.1)" }.joined(separator: ", ")
    if counts.isEmpty { return "\(written ?? place.path): no text changed" }
    if let written { return "\(written): \(counts)" }
    return "\(place.path): \(counts), not written yet; add --write, or -o FILE"
  }

  private var tableName: String { table == "-" ? "standard input" : table }

  private func json(
    _ result: CatalogueSheet.Import, _ place: TranslationFiles.Place, _ written: String?
  ) -> JSONValue {
    let findings = result.findings.map { finding -> JSONValue in
      [
        "line": JSONValue(.integer(Int64(finding.position.line))),
        "column": JSONValue(.integer(Int64(finding.position.column))),
        "severity": JSONValue(.string(finding.problem.severity.rawValue)),
        "code": JSONValue(.string(finding.problem.code)),
        "message": JSONValue(.string(finding.problem.sentence)),
      ]
    }
    return [
      "catalogue": JSONValue(.string(place.path)),
      "taken": JSONValue(.bool(result.catalogue != nil)),
      "added": JSONValue(.integer(Int64(result.added))),
      "changed": JSONValue(.integer(Int64(result.changed))),
      "confirmed": JSONValue(.integer(Int64(result.confirmed))),
      "written": written.map { JSONValue(.string($0)) } ?? nil,
      "findings": JSONValue(.array(findings)),
    ]
  }
}

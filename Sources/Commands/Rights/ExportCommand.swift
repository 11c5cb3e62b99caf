internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import Text

/// `export`: everything that is kept about one enterprise, for the enterprise; or the assessments of
/// the store as rows.
struct ExportCommand: Command {
  static let spec = CommandSpec(
    "export", abstract: "Write what is kept about one business, or assessments as rows (CSV).",
    discussion: """
      With --enterprise: answers in codes and words, scores, notes, evidence marks, unfinished \
      interviews, agreements with the hash of the notice, hand-overs, and whether it is blocked and \
      until when it is kept: for a business that asks what is kept, or wants to take it elsewhere.
      With --to: one row an assessment with scores, levels and answers by question, for R, pandas or \
      a spreadsheet. No names unless --names; what people wrote and what is blocked never. \
      A file is readable by you alone.
      """,
    group: "Owners",
    examples: [
      .init("export --enterprise \"Taller Ulm\" -o ulm.json", "a client, for programs"),
      .init("export --enterprise 7K3M-9QXW-02AB-CDEF --as text", "what came with a code"),
      .init("export --to csv -o rows.csv", "all assessments, for R or pandas"),
      .init("export --to csv --excel --lang de-DE -o zeilen.csv", "for a German Excel"),
    ],
    options: [
      .value(
        "enterprise", "NAME|ID|CODE", help: "A business, an assessment, or a code.",
        completion: .assessment),
      .value(
        "as", "FORMAT", choices: Format.allCases.map(\.rawValue),
        help: "JSON (readiness-enterprise/1), or text to read (default: json)."),
    ] + RowsExport.options + [.outputOption, .forceOption])

  private enum Format: String, CaseIterable {
    case json, text
  }

  private let rows: RowsExport?
  private let name: String
  private let format: Format
  private let output: OutputFile

  init(_ arguments: ParsedArguments) throws {
    rows = try RowsExport(arguments)
    guard let name = arguments.value("enterprise") ?? (rows == nil ? nil : "") else {
      throw OptionProblem(.exportOfWhom)
    }
    self.name = name
    format = try arguments.choice("as", as: Format.self) ?? .json
    output = OutputFile(arguments)
  }

  func run(in context: CommandContext) throws {
    if let rows { return try rows.run(in: context) }
    let person = try context.person(name)
    let record = try EnterpriseRecord(
      of: person.selection, in: context.store(), day: context.today, language: context.language
    ) { questionnaire, answers, form in
      let bundle = context.library.bundle(holding: questionnaire)
      let sheet = Scorer(questionnaire).score(answers, form: try questionnaire.form(named: form))
      return bundle.texts(
        locale: context.language.tag, audience: questionnaire.audience(of: sheet))
    }
    switch format {
    case .json:
      try write(record.json.canonical() + [UInt8(ascii: "\n")], in: context)
    case .text where output.path == nil:
      try context.write(record.lines(width: context.width))
    case .text:
      let text = record.lines(width: 80).map { $0.rendered(as: .plain) + "\n" }.joined()
      try write(Array(text.utf8), in: context)
    }
  }

  private func write(_ bytes: [UInt8], in context: CommandContext) throws {
    try output.write(bytes, in: context, permissions: 0o600)
  }
}

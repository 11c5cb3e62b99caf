internal import CommandLine
internal import Questionnaires
internal import System
internal import Text

/// `questionnaire export`: the texts of a questionnaire as a table for translators, or the whole of
/// it as flat tables.
struct QuestionnaireExportCommand: Command {
  static let spec = CommandSpec(
    "export", abstract: "Write a catalogue for translators, or a questionnaire as tables (CSV).",
    discussion: """
      For translators: one row a text or variant: key, where it is shown, the source text, the text \
      in the other locale, its state (missing, stale, current), and a column for the translator's \
      notes. The file opens in Excel and LibreOffice; 'questionnaire import' takes it back. For a \
      locale that does not exist yet, every text is missing.
      With --to csv: questions, options and texts, one table each, RFC 4180 as R and pandas read it; \
      --excel for spreadsheets. --catalogue is the locale of the texts then, by default the one in \
      which they are written first.
      """,
    examples: [
      .init(
        "questionnaire export mine/ --catalogue es-MX -o es-MX.csv",
        "what a translator into Mexican Spanish needs"),
      .init(
        "questionnaire export --to csv -o tables/", "questions.csv, options.csv and texts.csv"),
      .init(
        "questionnaire export --to csv --table options --catalogue de-DE",
        "the options with their German texts"),
    ],
    options: [
      .value("catalogue", "LOCALE", help: "The locale translated into, or of the texts."),
      .flag("unfinished", help: "Only texts that are missing or stale."),
      .value("to", "FORMAT", choices: ["csv"], help: "Write the whole questionnaire as tables."),
      .value(
        "table", "NAME", choices: QuestionnaireTables.Table.allCases.map(\.rawValue),
        help: "Only this table; without -o to standard output."),
      .flag("excel", help: "Tables for spreadsheets: byte order mark, no formulas."),
      .value(
        "separator", "NAME", choices: CSVSeparator.names,
        help: "What separates cells; by default what spreadsheets in that locale expect."),
      .value(
        "output", short: "o", "FILE|FOLDER",
        help: "Write to this file instead of standard output; all tables to this folder."),
      .forceOption,
    ],
    positionals: [
      PositionalSpec(
        "QUESTIONNAIRE", .optional, help: "A shipped id or a path.", completion: .questionnaire)
    ])

  private let questionnaire: String?
  private let locale: String
  private let isUnfinishedOnly: Bool
  private let separator: CSVSeparator
  private let output: OutputFile
  private let tables: QuestionnaireTablesExport?

  init(_ arguments: ParsedArguments) throws {
    questionnaire = arguments.word("QUESTIONNAIRE")
    isUnfinishedOnly = arguments.isGiven("unfinished")
    output = OutputFile(arguments)
    tables = try QuestionnaireTablesExport(arguments)
    guard let locale = arguments.value("catalogue") ?? (tables == nil ? nil : "") else {
      throw CommandFailure(
        .usage,
        "readiness questionnaire export: say which catalogue to export: --catalogue LOCALE")
    }
    self.locale = locale
    separator =
      arguments.value("separator").flatMap(CSVSeparator.init(named:))
      ?? CSVSeparator(spreadsheetsIn: locale)
  }

  func run(in context: CommandContext) throws {
    if let tables { return try tables.run(in: context) }
    let files = try TranslationFiles(named: questionnaire)
    if locale == files.source.locale {
      throw CommandFailure(
        .usage, "\(locale) is the locale translated from; name another: --catalogue LOCALE")
    }
    let sheet = CatalogueSheet(
      of: files.questionnaire, source: files.source, target: try files.place(of: locale).catalogue)
    let rows = sheet.rows.filter { !isUnfinishedOnly || $0.state != .current }
    try output.write(sheet.csv(separator: separator, rows: rows), in: context)
    let counts = CatalogueSheet.State.allCases.map { state in
      "\(sheet.rows.count { $0.state == state }) \(state.rawValue)"
    }
    try context.say(
      "\(locale): \(counts.joined(separator: ", ")); \(counted(rows.count, "row")) written"
        + (output.path.map { " to \($0)" } ?? ""))
  }
}

extension CSVSeparator {
  /// The names of separators on a command line.
  static let names = allCases.map(\.name)

  init?(named name: String) {
    guard let separator = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = separator
  }

  var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    }
  }
}

internal import CommandLine
internal import Questionnaires
internal import System
internal import Text

/// `questionnaire export`: the texts of a questionnaire as a table for translators.
struct QuestionnaireExportCommand: Command {
  static let spec = CommandSpec(
    "export", abstract: "Write a catalogue as a table for translators (CSV).",
    discussion: """
      One row a text or variant: key, where it is shown, the source text, the text in the other \
      locale, its state (missing, stale, current), and a column for the translator's notes. The \
      file opens in Excel and LibreOffice; 'questionnaire import' takes it back. For a locale that \
      does not exist yet, every text is missing.
      """,
    examples: [
      .init(
        "questionnaire export my-questionnaire/ --catalogue es-MX -o es-MX.csv",
        "what a translator into Mexican Spanish needs")
    ],
    options: [
      .value("catalogue", "LOCALE", help: "The locale translated into."),
      .flag("unfinished", help: "Only texts that are missing or stale."),
      .value(
        "separator", "NAME", choices: CSVSeparator.names,
        help: "What separates cells; by default what spreadsheets in that locale expect."),
      .outputOption, .forceOption,
    ],
    positionals: [
      PositionalSpec("QUESTIONNAIRE", .optional, help: "A shipped id or a path.")
    ])

  private let questionnaire: String?
  private let locale: String
  private let isUnfinishedOnly: Bool
  private let separator: CSVSeparator
  private let output: OutputFile

  init(_ arguments: ParsedArguments) throws {
    questionnaire = arguments.word("QUESTIONNAIRE")
    guard let locale = arguments.value("catalogue") else {
      throw CommandFailure(
        .usage,
        "readiness questionnaire export: say which catalogue to export: --catalogue LOCALE")
    }
    self.locale = locale
    isUnfinishedOnly = arguments.isGiven("unfinished")
    separator =
      arguments.value("separator").flatMap(CSVSeparator.init(named:))
      ?? CSVSeparator(spreadsheetsIn: locale)
    output = OutputFile(arguments)
  }

  func run(in context: CommandContext) throws {
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

  private var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    }
  }
}

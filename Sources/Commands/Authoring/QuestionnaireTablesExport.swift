internal import CommandLine
internal import Questionnaires
internal import System
internal import Text

/// `questionnaire export --to csv`: a questionnaire as flat tables.
struct QuestionnaireTablesExport {
  private let questionnaire: String?
  private let locale: String?
  private let table: QuestionnaireTables.Table?
  private let isForSpreadsheets: Bool
  private let separator: CSVSeparator?
  private let output: OutputFile

  /// `nil` = another export is asked for.
  ///
  /// - Throws: ``UsageProblem`` for options that do not go together.
  init?(_ arguments: ParsedArguments) throws {
    let command = ["questionnaire", "export"]
    guard arguments.value("to") != nil else {
      for option in ["table", "excel"] where arguments.isGiven(option) {
        throw UsageProblem(
          [.needs(option: "--\(option)", needed: "--to csv")], in: command)
      }
      return nil
    }
    if arguments.isGiven("unfinished") {
      throw UsageProblem([.conflict(first: "--unfinished", second: "--to")], in: command)
    }
    questionnaire = arguments.word("QUESTIONNAIRE")
    locale = arguments.value("catalogue")
    table = try arguments.choice("table", as: QuestionnaireTables.Table.self)
    isForSpreadsheets = arguments.isGiven("excel")
    separator = arguments.value("separator").flatMap(CSVSeparator.init(named:))
    output = OutputFile(arguments)
    if table == nil, output.path == nil {
      throw CommandFailure(
        .usage,
        "readiness questionnaire export: three tables do not fit into one stream: add -o FOLDER, or "
          + "name one with --table")
    }
  }

  func run(in context: CommandContext) throws {
    let bundle = try context.library.bundle(questionnaire)
    let locale = locale ?? bundle.questionnaire.sourceLocale
    guard let tables = QuestionnaireTables(of: bundle, locale: locale) else {
      let known = bundle.catalogues.map(\.locale).joined(separator: ", ")
      throw CommandFailure(
        .notFound, "\(bundle.questionnaire.id) has no catalogue \"\(locale)\"; there are: \(known)")
    }
    let usual = isForSpreadsheets ? CSVSeparator(spreadsheetsIn: locale) : .comma
    func bytes(_ table: QuestionnaireTables.Table) -> [UInt8] {
      tables.csv(table, separator: separator ?? usual, forSpreadsheets: isForSpreadsheets)
    }
    if let table { return try output.write(bytes(table), in: context) }
    guard let folder = output.path else { return }
    try Folder.create(at: folder, permissions: 0o755)
    for table in QuestionnaireTables.Table.allCases {
      let path = folder.joined("\(table.rawValue).csv")
      try output.write(bytes(table), in: context, at: path)
      try context.say("\(counted(tables.rows(of: table).count - 1, "row")) written to \(path)")
    }
  }
}

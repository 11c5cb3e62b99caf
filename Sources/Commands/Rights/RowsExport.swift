internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Storage
internal import System
internal import Text

/// `export --to`: one row an assessment, for R, pandas or a spreadsheet.
struct RowsExport {
  enum Format: String, CaseIterable {
    case csv, jsonl
  }

  private let format: Format
  private let questionnaire: String?
  private let form: String?
  private let hasNames: Bool
  private let isForSpreadsheets: Bool
  private let isSynthetic: Bool
  private let output: OutputFile

  static let options: [OptionSpec] = [
    .value(
      "to", "FORMAT", choices: Format.allCases.map(\.rawValue),
      help: "Write one row an assessment instead: a table, or JSON Lines."),
    .value(
      "questionnaire", "ID|PATH", help: "The questionnaire of the rows.",
      completion: .questionnaire),
    .value(
      "form", "FORM", help: "The form whose scores the rows show (default: that answered).",
      completion: .form),
    .flag("names", help: "Add the names of businesses to the rows."),
    .flag("synthetic", help: "Rows of synthetic responses, and only those."),
    .flag(
      "excel",
      help: "A table for spreadsheets: byte order mark, separator and decimals of --lang."),
  ]

  /// `nil` = another export is asked for.
  ///
  /// - Throws: ``UsageProblem`` for options that do not go together.
  init?(_ arguments: ParsedArguments) throws {
    guard let format = try arguments.choice("to", as: Format.self) else {
      let alien = ["questionnaire", "form", "names", "synthetic", "excel"]
      if let option = alien.first(where: arguments.isGiven) {
        throw UsageProblem([.needs(option: "--\(option)", needed: "--to")], in: ["export"])
      }
      return nil
    }
    if let option = ["enterprise", "as"].first(where: arguments.isGiven) {
      throw UsageProblem([.conflict(first: "--\(option)", second: "--to")], in: ["export"])
    }
    isForSpreadsheets = arguments.isGiven("excel")
    if isForSpreadsheets, format != .csv {
      throw UsageProblem([.needs(option: "--excel", needed: "--to csv")], in: ["export"])
    }
    self.format = format
    questionnaire = arguments.value("questionnaire")
    form = arguments.value("form")
    hasNames = arguments.isGiven("names")
    isSynthetic = arguments.isGiven("synthetic")
    output = OutputFile(arguments)
  }

  func run(in context: CommandContext) throws {
    let wanted = try context.library.bundle(questionnaire).questionnaire
    if let form { _ = try wanted.form(named: form) }
    guard let store = try context.existingStore() else {
      throw CommandFailure(.notFound, context.phrase(RowsPhrase.nothing))
    }
    let versions = try Self.versions(of: wanted.id, in: store)
    guard !versions.isEmpty else {
      throw CommandFailure(.notFound, context.phrase(RowsPhrase.nothing))
    }
    let rows = AssessmentRows(of: versions.reversed(), form: form, hasNames: hasNames)
    var counts = Counts()
    try output.write(in: context) { write in
      if format == .csv { try write(line(rows.columns, context, isFirst: true)) }
      try store.visit(.all) { assessment, answers in
        guard counts.takes(assessment, of: wanted.id, isSynthetic: isSynthetic),
          let version = versions.first(where: { $0.logic == assessment.logic })
        else { return }
        switch format {
        case .csv:
          let cells = rows.cells(of: assessment, answers, version)
          try write(line(cells.map { text($0, context) }, context))
        case .jsonl:
          try write(rows.json(of: assessment, answers, version).canonical() + [UInt8(ascii: "\n")])
        }
      }
    }
    try tell(counts, context)
  }

  private func tell(_ counts: Counts, _ context: CommandContext) throws {
    let written = context.phrase(RowsPhrase.written(rows: counts.rows))
    if counts.rows > 0 {
      let warning = context.phrase(RowsPhrase.individualData(hasNames: hasNames))
      try context.tell(sentence: warning)
    }
    let blocked = counts.blocked > 0 ? " " + context.phrase(RowsPhrase.blocked(counts.blocked)) : ""
    let synthetic =
      counts.synthetic > 0 ? " " + context.phrase(RowsPhrase.synthetic(counts.synthetic)) : ""
    try context.tell(sentence: written + blocked + synthetic)
  }

  /// Every version of a questionnaire that the store keeps, the oldest first.
  private static func versions(
    of id: String, in store: any Store
  ) throws -> [Questionnaire] {
    try store.questionnaires().filter { $0.id == id }
      .compactMap { try store.questionnaire(logic: $0.logic) }
      .sorted { $0.version < $1.version }
  }

  // MARK: Cells

  private func text(_ cell: AssessmentRows.Cell, _ context: CommandContext) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .tenths(let tenths):
      isForSpreadsheets
        ? NumberFormat(context.language).tenths(tenths) : "\(tenths / 10).\(tenths % 10)"
    }
  }

  private func line(
    _ cells: [String], _ context: CommandContext, isFirst: Bool = false
  ) -> [UInt8] {
    guard isForSpreadsheets else {
      var writer = CSVWriter()
      writer.append(cells)
      return writer.bytes
    }
    var writer = CSVWriter(
      separator: CSVSeparator(spreadsheetsIn: context.language.tag), hasByteOrderMark: isFirst)
    writer.append(cells.map { $0.withoutControls.guardedAgainstFormulas })
    return writer.bytes
  }
}

/// How many assessments were written and how many were not, and why.
private struct Counts {
  var rows = 0
  var blocked = 0
  var synthetic = 0

  /// Whether an assessment becomes a row; counts it either way.
  mutating func takes(
    _ assessment: Assessment, of questionnaire: String, isSynthetic: Bool
  ) -> Bool {
    guard assessment.questionnaire == questionnaire else { return false }
    if assessment.isSynthetic != isSynthetic {
      if assessment.isSynthetic { synthetic += 1 }
      return false
    }
    if assessment.blocking != nil {
      blocked += 1
      return false
    }
    rows += 1
    return true
  }
}

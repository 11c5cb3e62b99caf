public import Reports
public import Scoring
internal import System
public import Text

/// What stands in the table of steps of a workbook that this program wrote and people filled in.
public struct ActionSheet: Sendable {
  /// A row: a step and what was written about it.
  public struct Row: Sendable, Hashable {
    /// The number of the row as spreadsheet programs show it, from 1.
    public let number: Int
    /// The id of the step.
    public let action: String
    /// The id of the assessment whose workbook this was.
    public let assessment: String
    /// How far it has come; `nil` = nothing that can be understood stands there.
    public let status: FollowUp.Status?
    /// The day; `nil` = nothing that can be understood stands there.
    public let due: Due?
    /// Who sees to it; `nil` = nobody, or nothing that can be understood stands there.
    public let person: String?
    /// Whether it can be understood who sees to it, or that nobody does.
    public let namesPerson: Bool
    /// What stood in the row when the workbook was written; `nil` = it does not tell.
    public let written: ActionsWritten?
    /// The names of the cells of step, assessment, status, day and person, such as `C5`.
    public let cells: Cells
  }

  /// The names of the cells of a row.
  public struct Cells: Sendable, Hashable {
    /// The cell with the id of the step.
    public let action: String
    /// The cell with the id of the assessment.
    public let assessment: String
    /// The cell with how far it has come.
    public let status: String
    /// The cell with its day.
    public let due: String
    /// The cell with who sees to it.
    public let person: String
  }

  /// A day, or the word that there is none.
  public enum Due: Sendable, Hashable {
    /// No day is set.
    case none
    /// It is to be done by this day.
    case day(CalendarDate)
  }

  /// A cell that cannot be understood.
  public struct Finding: Sendable, Hashable {
    /// What is wrong with it.
    public enum Kind: Sendable, Hashable {
      /// It is none of the words for how far a step has come.
      case unknownStatus(String)
      /// It is no day.
      case unreadableDay(String)
      /// It may be one day or another.
      case ambiguousDay(String, CalendarDate, CalendarDate)
      /// It is a formula of which the file does not tell the result.
      case withoutResult
      /// It is an error that a spreadsheet program shows instead of a value.
      case errorShown(String)
      /// Something stands in the row, but not which step it is about.
      case withoutID
      /// The step already stands in a row above.
      case twice(String)
    }

    /// The name of the cell, such as `C5`.
    public let cell: String
    /// What is wrong with it.
    public let kind: Kind
  }

  /// The rows, first to last.
  public let rows: [Row]
  /// The cells that cannot be understood, row by row.
  public let findings: [Finding]

  /// Whether bytes begin like those of a workbook.
  public static func isWorkbook(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// Reads the steps of a workbook, whichever program saved it last.
  ///
  /// - Throws: ``WorkbookProblem`` if it is no workbook of ours; ``System/FileProblem``.
  public init(reading bytes: [UInt8]) throws {
    let archive = try ZipArchive(bytes)
    let parts = try WorkbookParts(of: archive)
    let names = Set(Language.allCases.map { WorkbookPhrase.actions.text(in: $0) })
    let likely = parts.sheets.filter { names.contains($0.name) }
    var shared: [String] = []
    if let part = parts.sharedTexts, let bytes = try archive.part(part) {
      shared = try SheetCells.sharedTexts(bytes, part: part)
    }
    // A tab may have been renamed, so the others are looked at too.
    let others = parts.sheets.filter { !names.contains($0.name) }
    var seen: Set<String> = []
    for sheet in (likely + others).prefix(20) where seen.insert(sheet.part).inserted {
      guard let bytes = try archive.part(sheet.part) else { continue }
      let cells = try SheetCells(bytes, part: sheet.part, shared: shared)
      guard let heading = ActionHeading(of: cells) else { continue }
      let reading = try ActionReading(
        cells, heading, epoch: parts.countsFrom1904 ? .of1904 : .of1900)
      rows = reading.rows
      findings = reading.findings
      return
    }
    throw WorkbookProblem.notOurs
  }
}

internal import CXLSXWriter
public import Reports
internal import System
public import Text

/// Writes a workbook as a file of the format XLSX.
///
/// Words are written as strings and never as formulas or links; the same workbook, sheet of paper and
/// day give the same bytes.
public struct WorkbookFile: Sendable {
  /// The paper it prints on.
  public let paper: ReportPaper
  /// The day it bears as the day of its making.
  public let written: CalendarDate

  /// A writer of workbooks.
  public init(paper: ReportPaper, written: CalendarDate) {
    self.paper = paper
    self.written = written
  }

  /// The file.
  ///
  /// - Throws: ``WorkbookProblem``, ``System/FileProblem``.
  public func bytes(of book: Book) throws -> [UInt8] {
    let file = try MemoryFile()
    try BookFile(path: file.path, paper: paper).write(book, on: written)
    return try file.bytes()
  }
}

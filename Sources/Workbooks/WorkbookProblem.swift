/// Why a workbook could not be written or read.
public enum WorkbookProblem: Error, Sendable, Hashable {
  /// Writing failed, in the words of libxlsxwriter.
  case notWritten(String)
  /// The file is no workbook, or a damaged one: the part in which that showed; empty = all of it.
  case unreadable(part: String)
  /// A part of the file is larger than any workbook of ours.
  case tooLarge(part: String)
  /// It is a workbook, but not one with steps written by this program.
  case notOurs
  /// The table of steps lacks a heading, which belongs to this column of ours.
  case missingColumn(String)
}

internal import CXLSXWriter
internal import Reports
internal import System
internal import Text

/// A file being written: the library's workbook with the formats made so far.
@safe final class BookFile {
  typealias Format = UnsafeMutablePointer<lxw_format>

  let paper: ReportPaper
  let texts = CStrings()
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellLook: Format] = unsafe [:]
  private var isClosed = false

  init(path: String, paper: ReportPaper) throws {
    self.paper = paper
    guard let workbook = unsafe workbook_new(path) else {
      throw WorkbookProblem.notWritten("no memory")
    }
    unsafe self.workbook = unsafe workbook
  }

  deinit {
    if !isClosed { unsafe lxw_workbook_free(workbook) }
  }

  /// Writes everything and closes the file.
  func write(_ book: Book, on day: CalendarDate) throws {
    try describe(book, on: day)
    for sheet in book.sheets {
      guard let worksheet = unsafe workbook_add_worksheet(workbook, sheet.name) else {
        throw WorkbookProblem.notWritten(sheet.name)
      }
      try unsafe SheetWriting(
        file: self, book: book, name: sheet.name, worksheet: worksheet
      ).write(sheet)
    }
    isClosed = true
    try unsafe check(workbook_close(workbook))
  }

  /// The format of a look.
  func format(_ look: CellLook) throws -> Format {
    if let format = unsafe formats[look] { return unsafe format }
    guard let format = unsafe workbook_add_format(workbook) else {
      throw WorkbookProblem.notWritten("no memory")
    }
    unsafe look.apply(to: format)
    unsafe formats[look] = unsafe format
    return unsafe format
  }

  /// A new figure.
  func chart(_ kind: lxw_chart_type) throws -> UnsafeMutablePointer<lxw_chart> {
    guard let chart = unsafe workbook_add_chart(workbook, UInt8(kind.rawValue)) else {
      throw WorkbookProblem.notWritten("no memory")
    }
    return unsafe chart
  }

  /// Throws what the library says of a failure.
  func check(_ error: lxw_error) throws {
    guard error != LXW_NO_ERROR else { return }
    let words = unsafe lxw_strerror(error).map { text in unsafe String(cString: text) }
    throw WorkbookProblem.notWritten(words ?? "\(error.rawValue)")
  }

  private func describe(_ book: Book, on day: CalendarDate) throws {
    var properties = unsafe lxw_doc_properties()
    unsafe properties.title = unsafe texts.copy(book.title.asCell)
    unsafe properties.author = unsafe texts.copy((book.author ?? "readiness").asCell)
    unsafe properties.keywords = unsafe texts.copy(book.stamp.asCell)
    unsafe properties.created = day.daysSinceEpoch * 86_400
    try unsafe check(workbook_set_properties(workbook, &properties))
  }
}

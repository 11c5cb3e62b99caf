internal import CXLSXWriter
internal import Reports
internal import Text

/// Writes one sheet.
@safe struct SheetWriting {
  let file: BookFile
  let book: Book
  /// What the sheet is called.
  let name: String
  let worksheet: UnsafeMutablePointer<lxw_worksheet>

  func write(_ sheet: BookSheet) throws {
    switch sheet.content {
    case .page(let lines): try write(lines, figures: sheet.figures)
    case .table(let table): try write(table, figures: sheet.figures)
    }
  }

  /// Rows and columns count from 0.
  func write(
    _ cell: ReportTable.Cell, row: Int, column: Int, _ look: CellLook
  ) throws {
    var look = look
    if look.number.isEmpty { look.number = cell.number(in: book.language) }
    let row = lxw_row_t(row)
    let column = lxw_col_t(column)
    if let value = cell.spreadsheetNumber {
      let format = try unsafe file.format(look)
      return try unsafe file.check(worksheet_write_number(worksheet, row, column, value, format))
    }
    let format = try unsafe file.format(look)
    guard !cell.isBlank else {
      return try unsafe file.check(worksheet_write_blank(worksheet, row, column, format))
    }
    try unsafe file.check(
      worksheet_write_string(worksheet, row, column, cell.text.asCell, format))
  }

  /// Paper, margins in inches, how many sheets side by side, and the line at the foot of every page.
  func setUpPrint(isLandscape: Bool, margin: Double = 0.6, sheets: Int = 1) throws {
    // The numbers of the format: 1 is Letter, 9 is A4.
    unsafe worksheet_set_paper(worksheet, file.paper == .letter ? 1 : 9)
    if isLandscape { unsafe worksheet_set_landscape(worksheet) }
    unsafe worksheet_fit_to_pages(worksheet, UInt16(sheets), 0)
    unsafe worksheet_set_margins(worksheet, margin, margin, 0.6, 0.8)
    let page = WorkbookPhrase.page.text(in: book.language)
    let of = WorkbookPhrase.of.text(in: book.language)
    // An ampersand begins a code in such a line, so it is doubled; 255 units are the most.
    let title = book.title.shownInCell.cut(to: 80).split(
      separator: "&", omittingEmptySubsequences: false
    ).joined(separator: "&&")
    // A sheet that is called like its book is not named twice.
    let left = name == book.title ? "&A" : "\(title) · &A"
    try unsafe file.check(
      worksheet_set_footer(worksheet, "&L&8\(left)&R&8\(page) &P \(of) &N"))
  }
}

extension ReportPaper {
  /// Its longer side in inches.
  var length: Double { self == .letter ? 11 : 11.69 }
}

extension ReportTable.Cell {
  /// Nothing but a look.
  static let blank = ReportTable.Cell("")

  /// Only words.
  static func words(_ text: String) -> ReportTable.Cell { ReportTable.Cell(text) }

  /// Whether the cell shows nothing in a spreadsheet: it has no words, or a dash for a missing number.
  fileprivate var isBlank: Bool { text.isEmpty || value == .code("") }

  /// The number a spreadsheet reckons with; `nil` = words. A day counts from 1899-12-30.
  ///
  /// Source: ECMA-376 part 1, 18.17.4.1: the 1900 date base; equal to counting from that day on from
  /// March 1900.
  var spreadsheetNumber: Double? {
    switch value {
    case .whole(let value): Double(value)
    case .tenths(let value), .change(let value): Double(value) / 10
    case .percent(let units, let decimals):
      Double(units) / (0..<decimals).reduce(100) { product, _ in product * 10 }
    case .day(let day): Double(day.daysSinceEpoch + 25_569)
    case .exact(let text): text.quotient
    case .code, nil: nil
    }
  }

  /// How a spreadsheet shows the number.
  fileprivate func number(in language: Language) -> String {
    switch value {
    case .whole: "0"
    case .tenths: "0.0"
    case .exact: "0.0#"
    case .change: "+0.0;-0.0;0.0"
    case .percent(_, decimals: 0): "0%"
    case .percent(_, let decimals): "0." + String(repeating: "0", count: decimals) + "%"
    case .day: language.days
    case .code, nil: ""
    }
  }
}

extension Language {
  /// How a spreadsheet shows days.
  var days: String {
    switch self {
    case .english: "yyyy-mm-dd"
    case .spanish: "dd/mm/yyyy"
    case .german: "dd.mm.yyyy"
    }
  }
}

extension String {
  /// The number that digits with a dot, or a fraction such as `200/3`, stand for.
  fileprivate var quotient: Double? {
    let parts = split(separator: "/").compactMap { Double($0) }
    switch parts.count {
    case 1: return parts[0]
    case 2 where parts[1] != 0: return parts[0] / parts[1]
    default: return nil
    }
  }
}

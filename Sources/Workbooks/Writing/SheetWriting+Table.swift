internal import CXLSXWriter
internal import Reports
internal import System
internal import Text

extension SheetWriting {
  /// The most rows of a table that is surely printed on one sheet.
  private static let shortTable = 12

  /// A table with headings that stay in sight, filters and figures below.
  func write(_ content: BookTable, figures: [BookFigure]) throws {
    let columns = try writeColumns(of: content)
    try setHeights(under: columns)
    try setUpSheet(content, columns, hasFigures: !figures.isEmpty)
    try draw(figures, below: content.table.rows.count + 2, width: 760)
  }

  /// Writes headings and cells, column by column.
  private func writeColumns(of content: BookTable) throws -> WrittenColumns {
    let table = content.table
    let heading = CellLook(isBold: true, color: .onDarkLevel, background: .level5)
    let inputs = Dictionary(
      content.inputs.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
    // Columns for programs stand at the end and need no paper.
    let printed = table.columns.prefix { !content.technical.contains($0.id) }.count
    let measure = ColumnWidths(isTight: printed > 9)
    var written = WrittenColumns(
      margin: measure.isTight ? 0.4 : 0.6, paper: file.paper.length, rows: table.rows.count)
    let widths = measure.widths(
      of: table.columns.enumerated().map { place, column in
        (column, table.rows.map { $0[place] })
      }, printed: printed, least: inputs.mapValues { $0.kind == .words ? 20 : 14 },
      room: written.room)
    written.printedWidths = Array(widths.prefix(printed))
    for (place, column) in table.columns.enumerated() {
      let input = inputs[column.id]
      let width = widths[place]
      let isUpright = measure.isUpright(column, width: width)
      if isUpright {
        written.upright.append(column.title)
      } else {
        written.lines[0] = max(written.lines[0], column.title.lineCount(width: width - 4))
      }
      try unsafe file.check(
        worksheet_set_column(
          worksheet, lxw_col_t(place), lxw_col_t(place), Double(width), nil))
      var head = heading
      head.isTrailing = column.isNumeric
      head.isIndented = place > 0
      head.isUpright = isUpright
      try write(.words(column.title), row: 0, column: place, head)
      var look = CellLook(underline: .grid, isTrailing: column.isNumeric)
      look.isIndented = place > 0
      if content.technical.contains(column.id) {
        look.color = .muted
        look.size = 9
      }
      if input != nil { look.background = .level1 }
      // A day that somebody writes into an empty cell is to look like the others.
      if input?.kind == .day { look.number = book.language.days }
      for (row, cells) in table.rows.enumerated() {
        written.lines[row + 1] = max(
          written.lines[row + 1], cells[place].text.lineCount(width: width))
        try write(cells[place], row: row + 1, column: place, look)
      }
      if let input, !table.rows.isEmpty {
        try guide(input, column: place, rows: table.rows.count)
      }
    }
    return written
  }

  /// Makes each row as high as its fullest cell.
  private func setHeights(under columns: WrittenColumns) throws {
    var lines = columns.lines
    // Upright headings are as high as their longest, in up to three lines.
    let high = columns.upright.map {
      Double(max($0.longestWord, ($0.displayWidth + 2) / 3)) * 7 + 24
    }.max()
    if let high {
      lines[0] = max(lines[0], Int((min(170, high) / 15).rounded(.up)))
    }
    for (row, lines) in lines.enumerated() { try setHeight(ofRow: row, lines: lines) }
  }

  /// What stays in sight on the screen, and what is printed on which sheet of paper.
  private func setUpSheet(
    _ content: BookTable, _ columns: WrittenColumns, hasFigures: Bool
  ) throws {
    let table = content.table
    let printed = columns.printedWidths.count
    let last = (row: lxw_row_t(table.rows.count), column: lxw_col_t(table.columns.count - 1))
    try unsafe file.check(worksheet_autofilter(worksheet, 0, 0, last.row, last.column))
    unsafe worksheet_freeze_panes(worksheet, 1, lxw_col_t(content.fixed))
    // A short table stands on one sheet of paper; headings above its figures would say nothing.
    if !hasFigures || table.rows.count > Self.shortTable {
      try unsafe file.check(worksheet_repeat_rows(worksheet, 0, 0))
    }
    // Answers such as "12" are words; without this a spreadsheet marks each as doubtful.
    try unsafe file.check(
      worksheet_ignore_errors(
        worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576"))
    let across = SheetsAcross(
      of: columns.printedWidths, fixed: content.fixed, room: columns.room)
    try setUpPrint(isLandscape: true, margin: columns.margin, sheets: across.count)
    if across.count > 1 {
      try unsafe file.check(
        worksheet_repeat_columns(worksheet, 0, lxw_col_t(max(1, content.fixed) - 1)))
    }
    guard hasFigures else {
      if printed < table.columns.count, printed > 0 {
        try unsafe file.check(
          worksheet_print_area(worksheet, 0, 0, last.row, lxw_col_t(printed - 1)))
      }
      return
    }
    // A figure cut in two by the end of a sheet of paper shows nothing; the list ends with 0.
    var breaks: [lxw_row_t] = [last.row + 1, 0]
    try unsafe file.check(worksheet_set_h_pagebreaks(worksheet, &breaks))
  }

  /// Says what belongs into a column, and offers it.
  private func guide(_ input: BookTable.Input, column: Int, rows: Int) throws {
    var validation = unsafe lxw_data_validation()
    unsafe validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    unsafe validation.input_message = unsafe file.texts.copy(input.hint.cut(to: 255))
    let language = book.language
    switch input.kind {
    case .choice(let words):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      unsafe validation.value_list = unsafe file.texts.list(words)
      unsafe validation.error_message = unsafe file.texts.copy(
        WorkbookPhrase.statusRefused.text(in: language))
    case .day:
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      unsafe validation.value_datetime = lxw_datetime(
        year: 2020, month: 1, day: 1, hour: 0, min: 0, sec: 0)
      unsafe validation.error_message = unsafe file.texts.copy(
        WorkbookPhrase.dueRefused.text(in: language))
    case .words:
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
    try unsafe file.check(
      worksheet_data_validation_range(
        worksheet, 1, lxw_col_t(column), lxw_row_t(rows), lxw_col_t(column), &validation))
  }
}

/// What was found out about a table while its columns were written.
private struct WrittenColumns {
  /// The margin of the paper, in inches.
  let margin: Double
  /// How wide the columns of one sheet of paper may be, in inches.
  let room: Double
  /// The headings that stand upright.
  var upright: [String] = []
  /// The widths of the columns that are printed, in characters.
  var printedWidths: [Int] = []
  /// The most lines in a cell of each row, the headings' first.
  var lines: [Int]

  init(margin: Double, paper length: Double, rows: Int) {
    self.margin = margin
    room = length - 2 * margin
    lines = Array(repeating: 1, count: rows + 1)
  }
}

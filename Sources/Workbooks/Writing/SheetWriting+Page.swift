internal import CXLSXWriter
internal import Reports
internal import Text

extension SheetWriting {
  /// The widths of the labels and of the words beside them, in characters.
  private static let widths = (labels: 24, words: 78)

  /// Lines that are read like a page: labels to the left, words to the right, figures below.
  func write(_ lines: [BookLine], figures: [BookFigure]) throws {
    let widths = Self.widths
    try unsafe file.check(
      worksheet_set_column(worksheet, 0, 0, Double(widths.labels), nil))
    try unsafe file.check(
      worksheet_set_column(worksheet, 1, 1, Double(widths.words), nil))
    unsafe worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    for (row, line) in lines.enumerated() {
      var look = CellLook()
      switch line.style {
      case .title:
        look = CellLook(size: 18, isBold: true, color: .level5, isWrapped: false, isAtFoot: true)
      case .heading:
        look = CellLook(
          size: 13, isBold: true, color: .level5, underline: .grid, isWrapped: false,
          isAtFoot: true)
      case .strong: look.isBold = true
      case .care: look = CellLook(background: .level1)
      case .muted: look.color = .muted
      case .plain: break
      }
      let isAcross = line.style == .title || line.style == .heading
      if isAcross {
        try write(line.cell, row: row, column: 0, look)
        if line.style == .heading { try write(.blank, row: row, column: 1, look) }
        try unsafe file.check(worksheet_set_row(worksheet, lxw_row_t(row), 30, nil))
      } else {
        try write(
          .words(line.label), row: row, column: 0, CellLook(isBold: true, color: .muted))
        try write(line.cell, row: row, column: 1, look)
        try setHeight(
          ofRow: row,
          lines: max(
            line.cell.text.lineCount(width: widths.words),
            line.label.lineCount(width: widths.labels - 3)))
      }
    }
    try setUpPrint(isLandscape: false)
    try draw(
      figures, below: lines.count + 1, width: Self.pixels(widths.labels + widths.words) + 10)
  }

  /// Makes a row as high as so many lines: not every program does so by itself.
  func setHeight(ofRow row: Int, lines: Int) throws {
    guard lines > 1 else { return }
    let height = min(409, 15.0 * Double(lines) + 2)
    try unsafe file.check(worksheet_set_row(worksheet, lxw_row_t(row), height, nil))
  }

  /// The pixels that so many characters take.
  static func pixels(_ characters: Int) -> Int { characters * 7 }
}

extension String {
  /// How many lines the text takes in a column of so many characters; letters are on average a tenth
  /// narrower than the digits by which columns are measured.
  func lineCount(width: Int) -> Int {
    let width = width + width / 10
    return split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + max(1, String($1).wrapped(to: max(4, width)).count) }
  }
}

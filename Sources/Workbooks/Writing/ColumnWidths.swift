internal import Reports
internal import Text

/// How wide the columns of a table are, in characters.
struct ColumnWidths {
  /// Whether so many columns share a sheet of paper that each takes as little as it can.
  let isTight: Bool
  /// The most characters that a column of words takes where columns are few.
  var most = 60

  /// From which limits on columns are made narrower to keep a table on one sheet, the widest first:
  /// who reads an answer wants its question beside it.
  private static let limits = [60, 50, 42, 36]

  /// The widths of all columns of a table.
  ///
  /// - Parameters:
  ///   - columns: the columns with what stands in each.
  ///   - printed: how many of them, from the first, go on paper.
  ///   - least: the least width by the id of a column.
  ///   - room: the width between the margins, in inches.
  /// - Returns: the widths of the widest limit with which all fit on one sheet; of the usual one if
  ///   none does.
  func widths(
    of columns: [(column: ReportTable.Column, cells: [ReportTable.Cell])], printed: Int,
    least: [String: Int], room: Double
  ) -> [Int] {
    func widths(_ most: Int) -> [Int] {
      var narrowed = self
      narrowed.most = most
      return columns.map {
        max(narrowed.width(of: $0.column, in: $0.cells), least[$0.column.id] ?? 0)
      }
    }
    guard !isTight else { return widths(most) }
    for limit in Self.limits {
      let found = widths(limit)
      let across = SheetsAcross(of: Array(found.prefix(printed)), fixed: 0, room: room)
      if across.count == 1 { return found }
    }
    return widths(most)
  }

  /// The width of a column: that of its longest line, within limits, with room for the button of the
  /// filter.
  func width(of column: ReportTable.Column, in cells: [ReportTable.Cell]) -> Int {
    let lines = cells.flatMap { $0.text.split(separator: "\n").map(String.init) }
    let longest = lines.map(\.displayWidth).max() ?? 0
    guard isTight else {
      let least = column.title.longestWord + 5
      let heading = min(column.title.displayWidth + 4, 18)
      return min(max(least, heading, longest + 2), max(most, least))
    }
    if column.isNumeric { return max(7, longest + 2) }
    let word = lines.map(\.longestWord).max() ?? 0
    let most = longest > 60 ? 22 : 10
    return min(30, max(column.title.longestWord, word, min(longest, most)) + 2)
  }

  /// Whether the heading of a column of that width runs upwards.
  func isUpright(_ column: ReportTable.Column, width: Int) -> Bool {
    isTight && column.isNumeric && column.title.longestWord + 4 > width
  }
}

/// On how many sheets of paper side by side a table is printed.
///
/// As few as keep its letters legible: a spreadsheet shrinks whatever is to fit on one sheet.
struct SheetsAcross {
  /// The letters on paper in points, at least, and in the cells.
  private static let size = (least: 8.5, cells: 11.0)
  /// The most sheets: who has more columns reads them on a screen.
  private static let most = 4
  /// Fonts of other programs are a little wider than the one by which columns are measured.
  private static let slack = 0.95

  /// How many sheets.
  let count: Int

  /// Lays columns out from the left; further sheets begin with those that stay in sight.
  ///
  /// - Parameters:
  ///   - widths: the widths of the printed columns, in characters.
  ///   - fixed: how many of them stand on every sheet.
  ///   - room: the width between the margins, in inches.
  init(of widths: [Int], fixed: Int, room: Double) {
    // A column takes 7 pixels a character and 5 more, 96 of them an inch.
    let columns = widths.map { Double(7 * $0 + 5) }
    let limit = room * 96 * Self.slack * Self.size.cells / Self.size.least
    let repeated = columns.prefix(fixed).reduce(0, +)
    var (count, used) = (1, 0.0)
    for column in columns {
      if used + column > limit, used > repeated {
        count += 1
        used = repeated
      }
      used += column
    }
    self.count = min(Self.most, count)
  }
}

extension String {
  /// The width of its longest word in characters.
  var longestWord: Int { split(separator: " ").map { String($0).displayWidth }.max() ?? 0 }
}

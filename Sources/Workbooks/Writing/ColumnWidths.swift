internal import Reports
internal import Text

/// How wide the columns of a table are, in characters.
struct ColumnWidths {
  /// Whether so many columns share a sheet of paper that each takes as little as it can.
  let isTight: Bool

  /// The width of a column: that of its longest line, within limits, with room for the button of the
  /// filter.
  func width(of column: ReportTable.Column, in cells: [ReportTable.Cell]) -> Int {
    let lines = cells.flatMap { $0.text.split(separator: "\n").map(String.init) }
    let longest = lines.map(\.displayWidth).max() ?? 0
    guard isTight else {
      let least = column.title.longestWord + 5
      let heading = min(column.title.displayWidth + 4, 18)
      return min(max(least, heading, longest + 2), max(60, least))
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

extension String {
  /// The width of its longest word in characters.
  var longestWord: Int { split(separator: " ").map { String($0).displayWidth }.max() ?? 0 }
}

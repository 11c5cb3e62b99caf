extension Table {
  /// The table in aligned columns with two spaces between them.
  ///
  /// Every column is as wide as its widest cell. If that is wider than `width`, the columns that
  /// may wrap give up room, the widest first, and none less than its longest word takes while
  /// another can give; a table that still does not fit is left too wide, for cut-off words help
  /// nobody. No line ends in spaces.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal, nil for no limit.
  ///   - heading: Whether the first line names the columns.
  /// - Returns: The lines, without line feeds.
  public func aligned(width: Int? = nil, heading: Heading = .shown) -> [StyledText] {
    var cells = rows
    if heading == .shown {
      cells.insert(columns.map { StyledText($0.title, as: .title) }, at: 0)
    }
    let widths = columnWidths(of: cells, within: width)
    return cells.flatMap { row in lines(of: row, widths: widths) }
  }

  private static let gap = "  "

  /// The narrowest that wrapping makes a column.
  private static let leastWidth = 8

  private func columnWidths(of cells: [[StyledText]], within limit: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      cells.map { row in
        row[column].text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
      }.max() ?? 0
    }
    guard let limit else { return widths }
    var excess = widths.reduce(Self.gap.count * (columns.count - 1), +) - limit
    let words = columns.indices.map { column in
      cells.map { $0[column].longestWord }.max() ?? 0
    }
    // Words are cut only where every column that may wrap is down to its longest one.
    for least in [words.map { max($0, Self.leastWidth) }, words.map { _ in Self.leastWidth }] {
      while excess > 0 {
        let candidates = columns.indices.filter {
          columns[$0].fit == .wrapping && widths[$0] > least[$0]
        }
        guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  private func lines(of row: [StyledText], widths: [Int]) -> [StyledText] {
    let wrapped = row.indices.map { column in
      Wrapping(width: max(1, widths[column])).lines(of: row[column])
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { number in
      var line = StyledText()
      // Room owed to the columns before, paid only when something follows it.
      var owed = ""
      for column in columns.indices {
        if column > 0 { owed += Self.gap }
        let cell = number < wrapped[column].count ? wrapped[column][number] : StyledText()
        let padding = String(repeating: " ", count: max(0, widths[column] - cell.displayWidth))
        if cell.isEmpty {
          owed += padding
          continue
        }
        switch columns[column].alignment {
        case .leading:
          line.append(owed)
          line.append(cell)
          owed = padding
        case .trailing:
          line.append(owed + padding)
          line.append(cell)
          owed = ""
        }
      }
      return line
    }
  }
}

extension StyledText {
  /// The width of the widest piece between two places where a line may break.
  fileprivate var longestWord: Int {
    text.split { $0 == " " || $0 == "\n" }.map { String($0).displayWidth }.max() ?? 0
  }
}

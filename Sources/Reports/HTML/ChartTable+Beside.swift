extension ChartTable {
  /// The most letters that the columns after the first may need in one line: what is left of the
  /// 56 mm beside a figure is for words at the head of the rows.
  private static let room = 22

  /// Whether it stands beside its figure on paper: few rows, and columns so narrow that none runs
  /// off the sheet. Days are not.
  var standsBeside: Bool {
    rows.count <= 6 && header.count <= 3
      && header.indices.reduce(0) { $0 + letters(in: $1) } <= Self.room
  }

  /// The letters of the longest word over a column or the longest cell in it: headings break
  /// between words, numbers do not.
  private func letters(in column: Int) -> Int {
    let words = header[column].split(separator: " ").map(\.count)
    return (words + rows.map { $0.cells[column].count }).max() ?? 0
  }
}

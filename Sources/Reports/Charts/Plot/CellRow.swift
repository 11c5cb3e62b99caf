import Text

/// One line of cells that is written here and there.
struct CellRow {
  private var cells: [(character: Character, role: StyledText.Role, isFree: Bool)]

  /// A line of so many free cells.
  init(count: Int) {
    cells = Array(repeating: (" ", .plain, true), count: count)
  }

  /// Puts one character of one column into a cell; a cell beyond the line is left out.
  mutating func set(_ index: Int, _ character: Character, _ role: StyledText.Role) {
    guard cells.indices.contains(index) else { return }
    cells[index] = (character, role, false)
  }

  /// Writes words over free cells; if one is taken or beyond the line, nothing is written.
  ///
  /// - Parameters:
  ///   - text: the words, of characters that take one column.
  ///   - start: the first cell.
  ///   - apart: whether the cells on either side have to be free as well.
  ///   - role: what the words mean.
  mutating func write(
    _ text: String, at start: Int, apart: Bool = false, as role: StyledText.Role = .plain
  ) {
    let end = start + text.count
    guard start >= 0, end <= cells.count, text.displayWidth == text.count else { return }
    let needed = apart ? max(0, start - 1)..<min(cells.count, end + 1) : start..<end
    guard needed.allSatisfy({ cells[$0].isFree }) else { return }
    for (offset, character) in text.enumerated() { set(start + offset, character, role) }
  }

  /// The line.
  var text: StyledText {
    StyledText(cells.map { StyledText.Run(String($0.character), as: $0.role) })
  }
}

internal import Text

/// An interval around a number on a scale with 0 in its middle, drawn in terminal cells.
///
/// `├──●──┤` with a mark at 0; what lies beyond the scale ends in an arrow at its edge.
struct TerminalInterval: Sendable, Hashable {
  /// The length in cells, odd so that 0 has a cell of its own.
  let cells: Int
  /// The characters.
  let ink: TerminalBar.Ink
  /// The number at either end of the scale, above 0.
  let reach: Double

  /// A scale of so many cells, one more if that is even, from −`reach` to `reach`.
  init(cells: Int, ink: TerminalBar.Ink, reach: Double) {
    precondition(cells > 2 && reach > 0, "a scale has three cells and a length")
    self.cells = cells | 1
    self.ink = ink
    self.reach = reach
  }

  private var glyphs: (low: String, line: String, high: String, point: String, zero: String) {
    switch ink {
    case .blocks: ("├", "─", "┤", "●", "┊")
    case .ascii: ("|", "-", "|", "o", ":")
    }
  }

  private var arrows: (left: String, right: String) { ink == .blocks ? ("◀", "▶") : ("<", ">") }

  /// The interval; without one only the number.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - ends: the ends of the interval around it.
  /// - Returns: exactly ``cells`` cells.
  func text(_ value: Double, ends: (low: Double, high: Double)?) -> StyledText {
    var line = Array(repeating: " ", count: cells)
    line[cells / 2] = glyphs.zero
    if let ends {
      let (low, high) = (cell(ends.low), cell(ends.high))
      for position in low...high { line[position] = glyphs.line }
      line[low] = ends.low < -reach ? arrows.left : glyphs.low
      line[high] = ends.high > reach ? arrows.right : glyphs.high
    }
    line[cell(value)] = abs(value) > reach ? (value < 0 ? arrows.left : arrows.right) : glyphs.point
    return StyledText(line.joined())
  }

  private func cell(_ value: Double) -> Int {
    let limited = min(reach, max(-reach, value))
    return Int(((limited + reach) / (2 * reach) * Double(cells - 1)).rounded())
  }
}

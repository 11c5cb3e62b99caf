public import Text

/// A bar on the scale from 0 to 100 points, drawn in terminal cells.
///
/// The bar is filled up to the score, to the nearest cell; a score above 0 fills at least one cell
/// and one below 100 leaves at least one empty. A mark may stand where the next level begins.
public struct TerminalBar: Sendable, Hashable {
  /// The characters a bar is drawn with.
  public enum Ink: Sendable, Hashable, CaseIterable {
    /// Blocks and lines of Unicode.
    case blocks
    /// `#`, `.` and `|`.
    case ascii

    var filled: Character { self == .blocks ? "█" : "#" }
    var empty: Character { self == .blocks ? "░" : "." }
    var mark: Character { self == .blocks ? "│" : "|" }
  }

  /// The length in cells, at least 1.
  public let cells: Int
  /// The characters.
  public let ink: Ink

  /// A bar of so many cells.
  public init(cells: Int, ink: Ink) {
    precondition(cells > 0, "a bar has at least one cell")
    self.cells = cells
    self.ink = ink
  }

  /// The bar for a share of the scale.
  ///
  /// - Parameters:
  ///   - value: What is filled, 0 to `whole`.
  ///   - whole: The length of the scale, at least 1.
  ///   - mark: Where a mark stands, 0 to `whole`; a filling below it never covers it.
  /// - Returns: Exactly ``cells`` characters.
  public func text(_ value: Int, of whole: Int = 1000, mark: Int? = nil) -> StyledText {
    let marked = mark.map { min(cells - 1, $0 * cells / whole) }
    var filled = (2 * value * cells + whole) / (2 * whole)
    if value > 0 { filled = max(1, filled) }
    if value < whole { filled = min(cells - 1, filled) }
    if let mark, let marked, value < mark { filled = min(filled, marked) }
    var bar = StyledText()
    for cell in 0..<cells {
      if cell == marked {
        bar.append(String(ink.mark), as: .title)
      } else if cell < filled {
        bar.append(String(ink.filled), as: .plain)
      } else {
        bar.append(String(ink.empty), as: .muted)
      }
    }
    return bar
  }
}

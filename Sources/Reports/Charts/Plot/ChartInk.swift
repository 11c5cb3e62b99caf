/// The characters figures are drawn with in a terminal.
///
/// They are ASCII, or ASCII and `─ │ █ ▌ ● ◇ ┃ ·`, which every terminal font has.
struct ChartInk: Sendable, Equatable {
  /// Whether only ASCII may be used.
  let isASCII: Bool

  /// The characters for a terminal.
  init(_ ink: TerminalBar.Ink) {
    isASCII = ink == .ascii
  }

  /// An upright line.
  var upright: Character { isASCII ? "|" : "│" }
  /// A level line.
  var level: Character { isASCII ? "-" : "─" }
  /// A filled cell.
  var filled: Character { isASCII ? "#" : "█" }
  /// What stands for words left out.
  var more: String { isASCII ? "..." : "…" }

  /// Signs at the end of rows; only the dash is not ASCII.
  func words(_ text: String) -> String { isASCII && text == "–" ? "-" : text }

  /// The character of a mark.
  func character(_ sign: Sign) -> Character {
    switch sign {
    case .disc: isASCII ? "*" : "●"
    case .diamond: isASCII ? "o" : "◇"
    // No hollow circle is in every font.
    case .ring: isASCII ? "@" : "o"
    case .tick: isASCII ? "|" : "┃"
    case .square, .triangle: isASCII ? "#" : "▌"
    case .point: isASCII ? "." : "·"
    }
  }

  /// The character of a stretch.
  func character(_ style: Style) -> Character {
    switch style {
    case .connector, .interval: level
    case .range: isASCII ? "." : "·"
    case .bar: filled
    case .level(let level): level < 9 ? Character("\(level + 1)") : "9"
    case .unknown: "?"
    case .inapplicable: "-"
    case .skipped: isASCII ? "." : "·"
    }
  }
}

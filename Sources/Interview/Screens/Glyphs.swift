/// The characters that screens draw with beside words.
public enum Glyphs: Sendable, Hashable, CaseIterable {
  /// Lines, blocks and arrows of Unicode, none of them ambiguous in width or an emoji.
  case unicode
  /// What every terminal since 1970 can show.
  case ascii

  var rule: Character { self == .unicode ? "─" : "-" }
  var full: Character { self == .unicode ? "█" : "#" }
  var empty: Character { self == .unicode ? "░" : "." }
  var above: String { self == .unicode ? "↑" : "^" }
  var below: String { self == .unicode ? "↓" : "v" }
  var left: String { self == .unicode ? "←" : "<-" }
  var upDown: String { self == .unicode ? "↑↓" : "up/down" }
  var separator: String { self == .unicode ? " · " : " - " }
  /// Stands before the marked line.
  var mark: String { ">" }
}

internal import Text

/// A key and what it does, for the last line of a screen.
struct KeyHint: Hashable {
  let key: String
  let does: String

  init(_ key: String, _ does: String) {
    self.key = key
    self.does = does
  }
}

extension [KeyHint] {
  /// As many hints as fit into a line, from the first on; a hint is shown whole or not at all. In
  /// a narrow line they stand closer together.
  func line(width: Int) -> StyledText {
    var line = StyledText()
    let space = width < 60 ? " " : "  "
    for hint in self {
      let gap = line.isEmpty ? "" : space
      let needed = line.displayWidth + gap.count + hint.key.displayWidth + 1
      guard needed + hint.does.displayWidth <= width else { break }
      line.append(gap)
      line.append(hint.key, as: .title)
      line.append(" " + hint.does, as: .muted)
    }
    return line
  }
}

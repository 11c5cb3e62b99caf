/// How roles are made visible: not at all, or with the sixteen colours of a terminal.
public enum Rendering: Sendable, Hashable {
  /// Words only, without a single escape byte.
  case plain
  /// Roles as attributes and named colours of ECMA-48, which follow the reader's own colour theme.
  case ansi
}

extension StyledText {
  /// The words as they go to a terminal or a file; control characters in them are made visible.
  ///
  /// With colours, every run begins and ends in the terminal's normal state, and a line feed is
  /// never inside a coloured stretch, so that lines can be cut apart and put together.
  public func rendered(as rendering: Rendering) -> String {
    var result = ""
    for run in runs {
      let safe = run.text.withoutControls
      guard rendering == .ansi, let start = run.role.escape else {
        result += safe
        continue
      }
      for (index, line) in safe.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { result += "\n" }
        if !line.isEmpty { result += start + line + "\u{1B}[0m" }
      }
    }
    return result
  }
}

extension StyledText.Role {
  /// The sequence that switches the role on, nil if it looks like running text.
  ///
  /// Source: ECMA-48, fifth edition (1991), section 8.3.117, select graphic rendition.
  fileprivate var escape: String? {
    switch self {
    case .plain: nil
    case .title: "\u{1B}[1m"
    case .ok: "\u{1B}[32m"
    case .warning: "\u{1B}[33m"
    case .error: "\u{1B}[31m"
    case .muted: "\u{1B}[2m"
    }
  }
}

/// The person's folders as `user-dirs.dirs` names them: lines such as `XDG_X_DIR="$HOME/Y"`.
///
/// Source: xdg-user-dirs 0.18, manual page user-dirs.dirs(5): values are absolute or begin with
/// `$HOME/`, and a backslash keeps the next character as it is.
struct UserFolders {
  private let lines: [Substring]
  private let home: String

  init(_ bytes: [UInt8], home: String) {
    lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    self.home = home
  }

  /// The folder behind a name, nil if it is not set or malformed; the last line wins.
  subscript(name: String) -> String? {
    for line in lines.reversed() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      guard trimmed.hasPrefix(name + "=\"") else { continue }
      return folder(of: trimmed.dropFirst(name.count + 2))
    }
    return nil
  }

  /// The path in a value whose opening quote has been read.
  private func folder(of value: Substring) -> String? {
    var path = ""
    var rest = value
    if rest.hasPrefix("$HOME/") {
      path = home
      rest = rest.dropFirst("$HOME".count)
    }
    guard rest.first == "/" else { return nil }
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\" else {
        path.append(character)
        continue
      }
      guard let kept = rest.popFirst() else { return nil }
      path.append(kept)
    }
    while path.count > 1 && path.last == "/" { path.removeLast() }
    return path
  }
}

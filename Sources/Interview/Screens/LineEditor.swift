internal import Terminal
internal import Text

/// A line of text that is being written, with a caret; everything counts in graphemes.
struct LineEditor: Sendable, Hashable {
  /// The graphemes written.
  private var characters: [Character]
  /// Before which of them the caret stands; the count = behind the last.
  private(set) var caret: Int
  /// The greatest number of graphemes.
  let limit: Int

  /// An editor with the caret behind the text.
  init(_ text: String = "", limit: Int = Prompt.longestWords) {
    characters = Array(text.prefix(limit))
    caret = characters.count
    self.limit = limit
  }

  /// What is written.
  var text: String { String(characters) }

  /// Takes a key that writes, deletes or moves.
  ///
  /// - Returns: whether the key was one of these.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    // Line breaks and other controls of what is pasted become spaces.
    case .paste(let text): insert(text.oneLine)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(characters.count, caret + 1)
    case .home: caret = 0
    case .end: caret = characters.count
    case .backspace:
      guard caret > 0 else { return true }
      caret -= 1
      characters.remove(at: caret)
    case .delete:
      if caret < characters.count { characters.remove(at: caret) }
    case .control("u"):
      characters = []
      caret = 0
    default: return false
    }
    return true
  }

  private mutating func insert(_ text: String) {
    // A mark that combines with the character before it arrives as a key of its own.
    let joined = String(characters[..<caret]) + text
    let rest = characters[caret...]
    let written = Array(joined)
    guard written.count + rest.count <= limit else { return }
    characters = written + rest
    caret = written.count
  }

  /// What of the text is seen in a field, and where the caret stands in it.
  ///
  /// - Parameter width: the columns of the field, at least 2.
  /// - Returns: the end of the text up to the caret and what follows, as far as it fits.
  func sight(width: Int) -> (text: String, column: Int) {
    var start = 0
    while String(characters[start..<caret]).displayWidth >= width { start += 1 }
    let column = String(characters[start..<caret]).displayWidth
    var end = caret
    while end < characters.count, String(characters[start...end]).displayWidth < width { end += 1 }
    return (String(characters[start..<end]), column)
  }
}

/// The measure and margins of a paragraph.
///
/// Lines break at spaces only; a word wider than a line is broken between two graphemes. Runs of
/// spaces shrink to one, no-break spaces hold, and a line feed in the text always ends a line. No
/// line is wider than `width` unless a margin and one character do not fit into it.
public struct Wrapping: Sendable, Hashable {
  /// The greatest width of a line in terminal columns, margins included.
  public var width: Int
  /// What the first line begins with, such as a bullet.
  public var first: String
  /// What every further line begins with.
  public var hanging: String

  /// Lines of `width` columns; further lines hang under the end of `first` unless told otherwise.
  public init(width: Int, first: String = "", hanging: String? = nil) {
    self.width = width
    self.first = first
    self.hanging = hanging ?? String(repeating: " ", count: first.displayWidth)
  }

  /// The text cut into lines without trailing spaces; at least one line.
  public func lines(of text: String) -> [String] {
    let characters = Array(text)
    return pieces(of: characters).enumerated().map { number, pieces in
      let words = pieces.map { String(characters[$0]) }.joined(separator: " ")
      let margin = number == 0 ? first : hanging
      return words.isEmpty ? margin.withoutTrailingSpaces : margin + words
    }
  }

  /// The styled text cut into lines without trailing spaces; margins are plain.
  public func lines(of text: StyledText) -> [StyledText] {
    var characters: [Character] = []
    var roles: [StyledText.Role] = []
    for run in text.runs {
      for character in run.text {
        characters.append(character)
        roles.append(run.role)
      }
    }
    return pieces(of: characters).enumerated().map { number, pieces in
      let margin = number == 0 ? first : hanging
      var line = StyledText(pieces.isEmpty ? margin.withoutTrailingSpaces : margin)
      for (position, piece) in pieces.enumerated() {
        // The space between two words keeps the role it had in the text.
        if position > 0 { line.append(" ", as: roles[piece.lowerBound - 1]) }
        for run in roles[piece].indicesOfRuns {
          line.append(String(characters[run]), as: roles[run.lowerBound])
        }
      }
      return line
    }
  }

  private func pieces(of characters: [Character]) -> [[Range<Int>]] {
    LineBreaking.lines(
      of: characters, firstRoom: width - first.displayWidth,
      furtherRoom: width - hanging.displayWidth)
  }
}

extension Collection where Element: Equatable, Index == Int {
  /// The ranges of equal neighbours, in order.
  fileprivate var indicesOfRuns: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in indices {
      if let last = runs.last, self[last.lowerBound] == self[index] {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }
}

extension String {
  /// The text cut into lines of at most `width` columns; see ``Wrapping``.
  public func wrapped(to width: Int, first: String = "", hanging: String? = nil) -> [String] {
    Wrapping(width: width, first: first, hanging: hanging).lines(of: self)
  }

  var withoutTrailingSpaces: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }

  /// The text filled up with spaces to `width` columns; wider text stays as it is.
  public func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }
}

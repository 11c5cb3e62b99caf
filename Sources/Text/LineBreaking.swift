/// Cuts a text into lines of bounded width; the engine behind wrapping of plain and styled text.
///
/// A line is a list of pieces of the text, to be joined by one space each. Lines break at spaces
/// and, where a single word is wider than a line, between two grapheme clusters.
struct LineBreaking {
  /// The room on the first line of the text and on every further one, in columns, at least 1.
  let firstRoom: Int
  let furtherRoom: Int

  private var lines: [[Range<Int>]] = []
  private var pieces: [Range<Int>] = []
  private var used = 0

  init(firstRoom: Int, furtherRoom: Int) {
    self.firstRoom = max(1, firstRoom)
    self.furtherRoom = max(1, furtherRoom)
  }

  /// The lines of `text`, each as the pieces of `text` it shows; line feeds always end a line.
  static func lines(
    of text: [Character], firstRoom: Int, furtherRoom: Int
  ) -> [[Range<Int>]] {
    var breaking = LineBreaking(firstRoom: firstRoom, furtherRoom: furtherRoom)
    var start = 0
    for index in text.indices where text[index] == " " || text[index].isNewline {
      breaking.place(start..<index, of: text)
      if text[index].isNewline { breaking.endLine() }
      start = index + 1
    }
    breaking.place(start..<text.count, of: text)
    breaking.endLine()
    return breaking.lines
  }

  private var room: Int { lines.isEmpty ? firstRoom : furtherRoom }

  private mutating func endLine() {
    lines.append(pieces)
    pieces = []
    used = 0
  }

  private mutating func place(_ word: Range<Int>, of text: [Character]) {
    guard !word.isEmpty else { return }
    var width = 0
    for index in word { width += text[index].displayWidth }
    let gap = pieces.isEmpty ? 0 : 1
    if used + gap + width <= room {
      pieces.append(word)
      used += gap + width
      return
    }
    if !pieces.isEmpty { endLine() }
    if width <= room {
      pieces = [word]
      used = width
    } else {
      breakUp(word, of: text)
    }
  }

  /// Fills whole lines with a word that is wider than a line; its rest begins the next one.
  private mutating func breakUp(_ word: Range<Int>, of text: [Character]) {
    var start = word.lowerBound
    for index in word {
      let width = text[index].displayWidth
      if used + width > room && index > start {
        pieces = [start..<index]
        endLine()
        start = index
      }
      used += width
    }
    pieces = [start..<word.upperBound]
  }
}

import Text

/// Sizes of words and how much room words take.
///
/// No font is read: the widths are those of DejaVu Sans rounded up, the widest of the faces that
/// stand behind `sans-serif`, so that words fit in any of them.
public enum Lettering {
  /// The size of labels and values in points.
  public static let label = 12.0
  /// The size of axes and legends in points.
  public static let small = 10.5
  /// The distance between two lines of one label, in sizes.
  static let leading = 1.2

  /// An upper bound of the width of words in points.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - size: their size in points.
  ///   - weight: how heavy they are.
  /// - Returns: the width in points.
  public static func width(
    _ text: some StringProtocol, size: Double, weight: Drawing.Label.Weight = .regular
  ) -> Double {
    let em = text.reduce(0.0) { $0 + width($1) }
    return em * size * (weight == .bold ? 1.12 : 1)
  }

  private static func width(_ character: Character) -> Double {
    switch character {
    case " ", "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", "í", "ì", "Í", "·", "\u{A0}":
      0.36
    case "f", "r", "t", "(", ")", "-", "/", "[", "]": 0.42
    case "m", "w", "M", "W", "@", "%", "…", "Æ", "æ", "Œ", "œ", "—": 1.0
    case "A"..."Z", "Ä", "Ö", "Ü", "Á", "É", "Ó", "Ú", "Ñ", "+", "−", "=", "<", ">", "&", "#":
      0.84
    case "a"..."z", "0"..."9", "ä", "ö", "ü", "ß", "á", "é", "ó", "ú", "ñ": 0.65
    default: character.displayWidth == 0 ? 0 : max(1.1, Double(character.displayWidth) * 0.75)
    }
  }

  /// The words cut into lines that fit, the last one ending in `…` if there is more.
  ///
  /// - Parameters:
  ///   - text: the words; line feeds count as spaces.
  ///   - width: the room in points.
  ///   - lines: how many lines there may be, at least 1.
  ///   - size: the size in points.
  ///   - weight: how heavy they are.
  /// - Returns: the lines, at least one.
  static func fit(
    _ text: String, width: Double, lines: Int, size: Double = label,
    weight: Drawing.Label.Weight = .regular
  ) -> [String] {
    var result: [String] = []
    // Nobody reads on beyond this, and measuring stays quick whatever somebody pasted.
    let most = 80 * lines
    let head = text.prefix(most)
    var words = head.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).map(String.init)[
      ...]
    let isCut = head.endIndex < text.endIndex
    func fits(_ line: String) -> Bool { Self.width(line, size: size, weight: weight) <= width }
    while let first = words.first, result.count < lines {
      var line = first
      words.removeFirst()
      if !fits(line) {
        let part = longestPrefix(of: line, where: { fits($0 + (line == $0 ? "" : "-")) })
        words.insert(String(line.dropFirst(part.count)), at: words.startIndex)
        line = part + "-"
      } else {
        while let next = words.first, fits(line + " " + next) {
          line += " " + next
          words.removeFirst()
        }
      }
      result.append(line)
    }
    if !words.isEmpty || isCut, let last = result.popLast() {
      let bare = last.hasSuffix("-") ? String(last.dropLast()) : last
      result.append(longestPrefix(of: bare, where: { fits($0 + "…") }) + "…")
    }
    return result.isEmpty ? [""] : result
  }

  /// The longest beginning of a word, at least one character, that passes.
  private static func longestPrefix(of word: String, where passes: (String) -> Bool) -> String {
    var count = word.count
    while count > 1, !passes(String(word.prefix(count))) { count -= 1 }
    return String(word.prefix(count))
  }
}

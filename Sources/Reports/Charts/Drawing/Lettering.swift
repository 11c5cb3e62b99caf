import Text

/// Sizes of words and how much room words take.
///
/// No font is read: the widths are those of DejaVu Sans rounded up, the widest of the faces that
/// stand behind `sans-serif`, so that words fit in any of them.
public enum Lettering {
  /// The size of labels and values in points.
  public static let label = 13.5
  /// The size of axes and legends in points: at least 9 points on paper, where a figure of the usual
  /// width is drawn 118 mm wide.
  public static let small = 13.1
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
    return em * size * (weight == .bold ? bolder : 1)
  }

  /// How much wider bold words are.
  private static let bolder = 1.12

  /// The width of one character in sizes.
  private static func width(_ character: Character) -> Double {
    if let ascii = character.asciiValue { return asciiWidths[Int(ascii)] }
    return switch character {
    case "í", "ì", "Í", "·", "\u{A0}": 0.36
    case "…", "Æ", "æ", "Œ", "œ", "—": 1.0
    case "Ä", "Ö", "Ü", "Á", "É", "Ó", "Ú", "Ñ": 0.84
    case "ä", "ö", "ü", "ß", "á", "é", "ó", "ú", "ñ": 0.65
    default: character.displayWidth == 0 ? 0 : max(1.1, Double(character.displayWidth) * 0.75)
    }
  }

  private static let asciiWidths: [Double] = (0..<128).map { code in
    let character = Character(Unicode.Scalar(UInt8(code)))
    return switch character {
    case " ", "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 0.36
    case "f", "r", "t", "(", ")", "-", "/", "[", "]": 0.42
    case "m", "w", "M", "W", "@", "%": 1.0
    case "a"..."z", "0"..."9": 0.65
    // Controls become a sign for what is not shown.
    case "\0"..<" ", "\u{7F}": 1.1
    default: 0.84
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
    let room = width / size / (weight == .bold ? bolder : 1)
    func em(_ text: some StringProtocol) -> Double { text.reduce(0) { $0 + Self.width($1) } }
    while let first = words.first, result.count < lines {
      words.removeFirst()
      var line = first
      var used = em(first)
      if used > room {
        line = beginning(of: first, room: room - Self.width("-"))
        words.insert(String(first.dropFirst(line.count)), at: words.startIndex)
        line += "-"
      } else {
        while let next = words.first {
          let needed = used + Self.width(" ") + em(next)
          guard needed <= room else { break }
          line += " " + next
          used = needed
          words.removeFirst()
        }
      }
      result.append(line)
    }
    if !words.isEmpty || isCut, let last = result.popLast() {
      let bare = last.hasSuffix("-") ? String(last.dropLast()) : last
      result.append(beginning(of: bare, room: room - Self.width("…")) + "…")
    }
    return result.isEmpty ? [""] : result
  }

  /// The longest beginning of a word that has room, at least one character; `room` is in sizes.
  private static func beginning(of word: String, room: Double) -> String {
    var used = 0.0
    let end = word.indices.first { index in
      used += width(word[index])
      return used > room && index > word.startIndex
    }
    return String(word[..<(end ?? word.endIndex)])
  }
}

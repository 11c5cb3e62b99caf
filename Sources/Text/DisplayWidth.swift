extension String {
  /// The number of terminal columns the text takes; line breaks and other controls take none.
  ///
  /// The width is the sum over grapheme clusters; see ``Swift/Character/displayWidth``.
  public var displayWidth: Int {
    // Nearly every text is of letters for which clusters need not be found.
    var columns = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return reduce(0) { $0 + $1.displayWidth } }
      columns += 1
    }
    return columns
  }
}

extension Character {
  /// The number of terminal columns of one grapheme cluster.
  ///
  /// Combining marks, format characters and controls take no column, East Asian wide and
  /// full-width characters two, characters of ambiguous width one. A cluster that asks for the
  /// picture form of an emoji takes two, however many scalars it is made of.
  ///
  /// Source: Unicode Standard Annex 11, East Asian Width; Unicode Technical Standard 51, Emoji.
  public var displayWidth: Int {
    if let ascii = asciiValue { return (0x20..<0x7f).contains(ascii) ? 1 : 0 }
    if isPictureSequence { return 2 }
    return unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// Whether several scalars together are shown as one emoji picture.
  private var isPictureSequence: Bool {
    let scalars = unicodeScalars
    guard scalars.count > 1, let first = scalars.first, first.properties.isEmoji else {
      return false
    }
    return scalars.dropFirst().contains { scalar in
      scalar == "\u{FE0F}" || scalar == "\u{200D}" || scalar.properties.isEmojiModifier
        || scalar.isRegionalIndicator
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// Whether the scalar takes one column and, beside others like it, is a cluster of its own: Latin
  /// letters, dashes and quotation marks, the euro, lines and blocks.
  fileprivate var isPlain: Bool {
    (value >= 0x20 && value < 0x7F) || (value >= 0xA0 && value < 0x300)
      || (value >= 0x2010 && value <= 0x2027) || value == 0x20AC
      || (value >= 0x2500 && value <= 0x259F)
  }

  /// The columns of one scalar standing in a cluster that is not an emoji picture.
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
      return 0
    case .format:
      return self == "\u{AD}" ? 1 : 0
    default:
      break
    }
    // Vowels and final consonants of Hangul are drawn inside the block of the leading consonant.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return 0 }
    if value < 0x1100 { return 1 }
    if properties.isEmojiPresentation && !isRegionalIndicator { return 2 }
    return Self.wideBlocks.contains { $0.contains(value) } ? 2 : 1
  }

  /// Blocks whose assigned characters are wide (W) or full-width (F) and are not emoji pictures.
  ///
  /// The circled numbers U+3248 to U+324F are ambiguous and shown wide like their neighbours.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF,
    0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265,
    0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}

extension String {
  /// The text with every character that could steer a terminal or reorder a line made visible.
  ///
  /// Control characters other than the line feed, and the Unicode controls that override writing
  /// direction, become U+FFFD. Names typed by people or read from files pass through this before
  /// they are shown, so that they cannot move the cursor, change colours or disguise a line.
  public var withoutControls: String {
    guard unicodeScalars.contains(where: \.isUnsafeToShow) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.isUnsafeToShow ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  /// The text on one line and without controls: line feeds, tabs and other white space become
  /// spaces.
  ///
  /// For what stands in a line of its own, so that a name cannot pretend to be the next line.
  public var onOneLine: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.properties.isWhitespace && scalar != "\u{A0}" ? " " : scalar)
    }
    return String(scalars).withoutControls
  }
}

extension [UInt8] {
  /// UTF-8 text for programs as a terminal may show it: lines end in line feeds, everything else
  /// that could steer a terminal or reorder a line is made visible.
  public var shownOnTerminal: [UInt8] {
    let carriageReturn = UInt8(ascii: "\r")
    let lines = enumerated().filter { place, byte in
      byte != carriageReturn || place + 1 == count || self[place + 1] != UInt8(ascii: "\n")
    }
    return Array(String(decoding: lines.map(\.element), as: UTF8.self).withoutControls.utf8)
  }
}

extension Unicode.Scalar {
  fileprivate var isUnsafeToShow: Bool {
    switch value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

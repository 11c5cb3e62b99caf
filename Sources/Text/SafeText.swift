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

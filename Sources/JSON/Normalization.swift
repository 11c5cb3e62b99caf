@_spi(_Unicode) internal import Swift

extension String {
  /// The text in normalization form C (UAX #15), which our files are written in.
  public var composed: String {
    utf8Span.isInert ? self : String(String.UnicodeScalarView(_nfc))
  }

  /// Whether the text is in normalization form C (UAX #15).
  var isNormalized: Bool {
    if utf8Span.isInert { return true }
    return unicodeScalars.elementsEqual(_nfc)
  }
}

extension UTF8Span {
  /// Whether every scalar is one that normalization never touches, so that no table is needed.
  ///
  /// These are all below U+0300 and, since European texts are full of them, the dashes, quotation
  /// marks and currency signs U+2010…U+205E and U+20A0…U+20BF: they neither decompose nor
  /// combine.
  var isInert: Bool {
    let bytes = span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xCC {
        index += 1
        continue
      }
      // The text is UTF-8, so two bytes follow a lead byte of 0xE2.
      guard byte == 0xE2 else { return false }
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x90...), (0x81, ...0x9E), (0x82, 0xA0...): index += 3
      default: return false
      }
    }
    return true
  }
}

/// The shapes of texts in exchange files.
extension String {
  /// `sha256:` and 64 lower-case hexadecimal digits.
  var isHash: Bool {
    let bytes = utf8Span.span
    guard bytes.count == 71, hasPrefix("sha256:") else { return false }
    for index in 7..<71 {
      let byte = bytes[index]
      guard byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte) else {
        return false
      }
    }
    return true
  }

  /// 16 characters of RFC 4648 base 32 in lower case.
  var isSubject: Bool {
    utf8.count == 16
      && utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains($0)
      }
  }

  /// A language tag: letters, then parts of letters and digits after hyphens (RFC 5646, roughly).
  var isLocale: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard utf8.count <= 35, let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy(\.isLetter)
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
    }
  }
}

extension UInt8 {
  /// Whether the byte is a letter of ASCII.
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// Whether the byte is a digit of ASCII.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

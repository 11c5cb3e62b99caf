/// A single-line raw Swift string literal that stands for exactly the text it was made from.
///
/// Quotes and backslashes stand as they are; the compiler has nothing to unescape in a typical
/// JSON file but its line ends.
struct RawLiteral {
  /// The literal with its delimiters, ready to be written into a source file.
  let source: String

  init(_ text: String) {
    let pounds = String(repeating: "#", count: Self.longestPoundRun(text) + 1)
    var source = "\(pounds)\""
    source.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    for scalar in text.unicodeScalars {
      if Self.mustBeEscaped(scalar) {
        source += "\\\(pounds)u{\(String(scalar.value, radix: 16))}"
      } else {
        source.unicodeScalars.append(scalar)
      }
    }
    self.source = source + "\"\(pounds)"
  }

  /// The length of the longest run of `#` that follows a quote or a backslash.
  ///
  /// With one more in the delimiters no quote of the text ends the literal and no backslash
  /// starts an escape.
  private static func longestPoundRun(_ text: String) -> Int {
    var longest = 0
    var run: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
      case UInt8(ascii: "#"): run = run.map { $0 + 1 }
      default: run = nil
      }
      longest = max(longest, run ?? 0)
    }
    return longest
  }

  /// Whether the compiler would refuse or change the character if it stood in a literal.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\u{FEFF}"
  }
}

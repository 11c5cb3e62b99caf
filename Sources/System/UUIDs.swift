/// Universally unique identifiers as lower-case text.
public enum UUIDs {
  /// A new random identifier, such as `9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b`.
  ///
  /// Source: RFC 9562, section 5.4 (version 4).
  ///
  /// - Throws: ``RandomProblem`` if the source fails.
  public static func random(from source: RandomSource) throws(RandomProblem) -> String {
    var bytes = try source.bytes(16)
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += byte < 16 ? "0" : ""
      text += String(byte, radix: 16)
    }
    return text
  }

  /// Whether a text is an identifier of any version in lower-case letters.
  public static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    guard bytes.count == 36 else { return false }
    for index in 0..<36 {
      let byte = bytes[index]
      let isSound =
        switch index {
        case 8, 13, 18, 23: byte == UInt8(ascii: "-")
        default:
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }
      if !isSound { return false }
    }
    return true
  }
}

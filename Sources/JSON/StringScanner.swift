/// Reads a text with escapes, control characters or bytes beyond ASCII.
struct StringScanner {
  /// The next byte of the file.
  private(set) var index: Int
  /// Where the opening quote stands.
  private let start: Int
  private(set) var problems: [JSONProblem] = []
  private var text = ""

  /// Begins behind the opening quote at `start`.
  init(start: Int) {
    self.start = start
    index = start + 1
  }

  /// The text up to the closing quote; `nil` if the file ends before it.
  mutating func scan(_ bytes: Span<UInt8>) -> String? {
    var first = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        index += 1
        continue
      }
      // No character of UTF-8 reaches over a quote, an escape or a control character.
      append(bytes, first..<index)
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        if !text.isNormalized { report(.notNormalized, at: start) }
        return text
      case UInt8(ascii: "\\"): escape(bytes)
      default:
        report(.controlCharacter(byte), at: index)
        text.unicodeScalars.append(Unicode.Scalar(byte))
        index += 1
      }
      first = index
    }
    report(.unexpectedEnd, at: bytes.count)
    return nil
  }

  private mutating func report(_ kind: JSONProblem.Kind, at offset: Int) {
    problems.append(JSONProblem(offset: offset, kind: kind))
  }

  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    if range.isEmpty { return }
    let run = bytes.extracting(range)
    do throws(UTF8.ValidationError) {
      text += String(copying: try UTF8Span(validating: run))
    } catch {
      report(.invalidUTF8, at: range.lowerBound + error.byteOffsets.lowerBound)
      text += unsafe run.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  private mutating func escape(_ bytes: Span<UInt8>) {
    let place = index
    index += 2
    guard place + 1 < bytes.count else { return }
    let letter = bytes[place + 1]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      text.unicodeScalars.append(Unicode.Scalar(letter))
    case UInt8(ascii: "b"): text += "\u{8}"
    case UInt8(ascii: "f"): text += "\u{C}"
    case UInt8(ascii: "n"): text += "\n"
    case UInt8(ascii: "r"): text += "\r"
    case UInt8(ascii: "t"): text += "\t"
    case UInt8(ascii: "u"): text.unicodeScalars.append(scalar(bytes, at: place))
    default:
      report(.invalidEscape, at: place)
      // What follows the backslash may be the first byte of a longer character.
      index = place + 1
    }
  }

  /// The scalar of `\uXXXX` or of a surrogate pair; U+FFFD after a report.
  private mutating func scalar(_ bytes: Span<UInt8>, at place: Int) -> Unicode.Scalar {
    guard let unit = hexadecimal(bytes, at: index) else {
      report(.invalidEscape, at: place)
      return "\u{FFFD}"
    }
    index += 4
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u"), let low = hexadecimal(bytes, at: index + 2),
      (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else {
      report(.loneSurrogate, at: place)
      return "\u{FFFD}"
    }
    index += 6
    return scalar
  }

  private func hexadecimal(_ bytes: Span<UInt8>, at place: Int) -> UInt32? {
    guard place + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in place..<place + 4 {
      let byte = bytes[index]
      let letter = byte | 0x20
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      default:
        guard (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter) else { return nil }
        value = value << 4 | UInt32(letter - 87)
      }
    }
    return value
  }
}

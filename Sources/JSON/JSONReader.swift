/// Reads one JSON text by recursive descent, keeping places and going on after what can be passed
/// over.
struct JSONReader {
  /// The deepest nesting of arrays and objects.
  static let maximumDepth = 64

  private(set) var problems: [JSONProblem] = []
  private var index = 0

  /// Thrown where reading on would only produce nonsense; the problem is in ``problems``.
  private struct Stop: Error {}

  /// The value, or `nil` if the grammar is broken.
  mutating func read(_ bytes: Span<UInt8>) -> JSONValue? {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      report(.byteOrderMark, at: 0)
      index = 3
    }
    do {
      let value = try value(bytes, depth: 0)
      skipSpace(bytes)
      if index < bytes.count { report(.trailingContent, at: index) }
      return value
    } catch {
      return nil
    }
  }

  mutating func report(_ kind: JSONProblem.Kind, at offset: Int) {
    problems.append(JSONProblem(offset: offset, kind: kind))
  }

  private mutating func stop(_ kind: JSONProblem.Kind, _ bytes: Span<UInt8>) -> Stop {
    report(index < bytes.count ? kind : .unexpectedEnd, at: min(index, bytes.count))
    return Stop()
  }

  private mutating func value(_ bytes: Span<UInt8>, depth: Int) throws(Stop) -> JSONValue {
    skipSpace(bytes)
    guard index < bytes.count else { throw stop(.unexpectedEnd, bytes) }
    let start = index
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object(bytes, depth: depth + 1)
    case UInt8(ascii: "["): return try array(bytes, depth: depth + 1)
    case UInt8(ascii: "\""): return JSONValue(.string(try string(bytes)), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.integer(number(bytes)), offset: start)
    case UInt8(ascii: "t"): try word("true", bytes)
    case UInt8(ascii: "f"):
      try word("false", bytes)
      return JSONValue(.bool(false), offset: start)
    case UInt8(ascii: "n"):
      try word("null", bytes)
      return JSONValue(.null, offset: start)
    default: throw stop(.expected(.value), bytes)
    }
    return JSONValue(.bool(true), offset: start)
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        index += 1
      default: return
      }
    }
  }

  private mutating func word(_ word: StaticString, _ bytes: Span<UInt8>) throws(Stop) {
    let length = word.utf8CodeUnitCount
    for offset in 0..<length {
      guard index + offset < bytes.count else {
        index = bytes.count
        throw stop(.unexpectedEnd, bytes)
      }
      guard unsafe bytes[index + offset] == word.utf8Start[offset] else {
        throw stop(.expected(.value), bytes)
      }
    }
    index += length
  }

  // MARK: Arrays and objects

  private mutating func array(_ bytes: Span<UInt8>, depth: Int) throws(Stop) -> JSONValue {
    let start = index
    guard depth <= Self.maximumDepth else { return skipped(bytes) }
    index += 1
    var values: [JSONValue] = []
    if accept(UInt8(ascii: "]"), bytes) { return JSONValue(.array(values), offset: start) }
    repeat {
      values.append(try value(bytes, depth: depth))
    } while accept(UInt8(ascii: ","), bytes)
    guard accept(UInt8(ascii: "]"), bytes) else { throw stop(.expected(.commaOrBracket), bytes) }
    return JSONValue(.array(values), offset: start)
  }

  private mutating func object(_ bytes: Span<UInt8>, depth: Int) throws(Stop) -> JSONValue {
    let start = index
    guard depth <= Self.maximumDepth else { return skipped(bytes) }
    index += 1
    var members: [JSONObject.Member] = []
    if accept(UInt8(ascii: "}"), bytes) {
      return JSONValue(.object(JSONObject()), offset: start)
    }
    repeat {
      skipSpace(bytes)
      let keyOffset = index
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw stop(.expected(.key), bytes)
      }
      let key = try string(bytes)
      guard accept(UInt8(ascii: ":"), bytes) else { throw stop(.expected(.colon), bytes) }
      let value = try value(bytes, depth: depth)
      members.append(JSONObject.Member(key: key, keyOffset: keyOffset, value: value))
    } while accept(UInt8(ascii: ","), bytes)
    guard accept(UInt8(ascii: "}"), bytes) else { throw stop(.expected(.commaOrBrace), bytes) }
    let object = JSONObject(members)
    for position in object.duplicates {
      report(.duplicateKey(members[position].key), at: members[position].keyOffset)
    }
    return JSONValue(.object(object), offset: start)
  }

  private mutating func accept(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    skipSpace(bytes)
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Passes over a value that is nested too deep, without recursion.
  private mutating func skipped(_ bytes: Span<UInt8>) -> JSONValue {
    let start = index
    report(.tooDeep, at: start)
    var depth = 0
    var isInString = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isInString {
        if byte == UInt8(ascii: "\\") { index += 1 }
        if byte == UInt8(ascii: "\"") { isInString = false }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth == 0 { break }
    }
    index = min(index, bytes.count)
    return JSONValue(.null, offset: start)
  }

  // MARK: Numbers

  private mutating func number(_ bytes: Span<UInt8>) -> Int64 {
    let start = index
    var isPlain = true
    var magnitude: Int64 = 0
    var isTooLarge = false
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let digits = index
    scan: while index < bytes.count {
      switch bytes[index] {
      case let byte where byte &- UInt8(ascii: "0") < 10:
        if magnitude < 1 << 53 {
          magnitude = magnitude * 10 + Int64(byte - UInt8(ascii: "0"))
        }
        if magnitude > JSONValue.largestInteger { isTooLarge = true }
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"),
        UInt8(ascii: "-"):
        isPlain = false
      default: break scan
      }
      index += 1
    }
    let hasLeadingZero = index - digits > 1 && bytes[digits] == UInt8(ascii: "0")
    let isMinusZero = isNegative && magnitude == 0
    if !isPlain || hasLeadingZero || isMinusZero || index == digits {
      report(.notAnInteger(text(start..<index, bytes)), at: start)
      return 0
    }
    if isTooLarge {
      report(.outOfRange(text(start..<index, bytes)), at: start)
      return 0
    }
    return isNegative ? -magnitude : magnitude
  }

  /// At most 40 characters of the file, for a sentence.
  private func text(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
    var text = ""
    for index in range.prefix(40) { text.unicodeScalars.append(Unicode.Scalar(bytes[index])) }
    return range.count > 40 ? text + "…" : text
  }

  // MARK: Strings

  private mutating func string(_ bytes: Span<UInt8>) throws(Stop) -> String {
    let start = index
    var end = start + 1
    var seen: UInt8 = 0
    // Most texts have no escape and need no repair: one look at each byte and one copy.
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        guard let text = plain(bytes.extracting(start + 1..<end), isASCII: seen < 0x80) else {
          break
        }
        index = end + 1
        return text
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      seen |= byte
      end += 1
    }
    var scanner = StringScanner(start: start)
    let text = scanner.scan(bytes)
    problems += scanner.problems
    index = scanner.index
    guard let text else { throw Stop() }
    return text
  }

  /// The text of these bytes; `nil` if there is something to report.
  private func plain(_ bytes: Span<UInt8>, isASCII: Bool) -> String? {
    if isASCII {
      return unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
    guard let text = try? UTF8Span(validating: bytes) else { return nil }
    let copy = String(copying: text)
    return text.isInert || copy.isNormalized ? copy : nil
  }
}

extension JSONValue {
  /// 2^53 − 1: the largest whole number that every JSON program reads alike (RFC 7493).
  static let largestInteger: Int64 = 1 << 53 - 1
}

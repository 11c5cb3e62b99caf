/// A place in a JSON text that is read as this program writes it: nothing between tokens, texts of
/// plain ASCII without escapes. What is written otherwise is not read at all.
struct PlainText {
  private(set) var index = 0

  /// Goes past a word if it is next.
  @inline(__always)
  mutating func take(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count - index >= count else { return false }
    for offset in 0..<count where unsafe word.utf8Start[offset] != bytes[index + offset] {
      return false
    }
    index += count
    return true
  }

  /// Goes past these bytes of a pool if they are next.
  @inline(__always)
  mutating func take(_ range: Range<Int>, of pool: Span<UInt8>, _ bytes: Span<UInt8>) -> Bool {
    guard bytes.count - index >= range.count else { return false }
    var place = index
    for byte in range {
      if pool[byte] != bytes[place] { return false }
      place += 1
    }
    index = place
    return true
  }

  /// Where the text in quotes that is next stands, without its quotes.
  @inline(__always)
  mutating func text(_ bytes: Span<UInt8>) -> Range<Int>? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
    let start = index + 1
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        index = end + 1
        return start..<end
      }
      if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\\") { return nil }
      end += 1
    }
    return nil
  }

  /// The whole number that is next, in the one way to write it.
  @inline(__always)
  mutating func number(_ bytes: Span<UInt8>) -> Int64? {
    var place = index
    let isNegative = place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place += 1 }
    let start = place
    var value: Int64 = 0
    while place < bytes.count, bytes[place] &- UInt8(ascii: "0") < 10 {
      // Fifteen digits always lie within ±(2^53 − 1).
      guard place - start < 15 else { return nil }
      value = value &* 10 &+ Int64(bytes[place] &- UInt8(ascii: "0"))
      place += 1
    }
    let digits = place - start
    guard digits > 0, digits == 1 || bytes[start] != UInt8(ascii: "0"),
      !isNegative || value != 0
    else { return nil }
    index = place
    return isNegative ? -value : value
  }
}

extension Span<UInt8> {
  /// The text of some bytes of ASCII.
  func string(_ range: Range<Int>) -> String {
    unsafe extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }

  /// Whether some bytes are these.
  @inline(__always)
  func equals(_ range: Range<Int>, _ other: [UInt8]) -> Bool {
    guard range.count == other.count else { return false }
    for offset in 0..<other.count where self[range.lowerBound + offset] != other[offset] {
      return false
    }
    return true
  }
}

/// What some bytes were found to mean the last time: mostly they are the same again.
struct Remembered<Value> {
  private var bytes: [UInt8] = []
  private var value: Value?

  /// What some bytes mean; `nil` = nothing valid.
  mutating func value(
    _ range: Range<Int>, _ text: Span<UInt8>, _ make: (String) -> Value?
  ) -> Value? {
    if value != nil, text.equals(range, bytes) { return value }
    guard let made = make(text.string(range)) else { return nil }
    bytes = range.map { text[$0] }
    value = made
    return made
  }
}

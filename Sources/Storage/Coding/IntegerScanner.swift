/// Reads the plain JSON of integers that the store itself has written.
struct IntegerScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte to be read next; 0 at the end.
  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Whether everything has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// Goes past a byte if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte, position < bytes.count else { return false }
    position += 1
    return true
  }

  /// Goes past a word if it is next.
  mutating func take(word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where unsafe word.utf8Start[offset] != bytes[position + offset] { return false }
    position = end
    return true
  }

  /// The integer that is next; `nil` = there is none, or it does not fit.
  mutating func integer() -> Int64? {
    let isNegative = take(UInt8(ascii: "-"))
    var value: Int64 = 0
    let start = position
    while case UInt8(ascii: "0")...UInt8(ascii: "9") = next {
      // Eighteen digits always fit.
      guard position - start < 18 else { return nil }
      value = value &* 10 &+ Int64(next &- UInt8(ascii: "0"))
      position += 1
    }
    return position == start ? nil : isNegative ? -value : value
  }
}

extension [UInt8] {
  /// Appends the decimal digits of an integer.
  mutating func append(decimal value: Int64) {
    // Most numbers in a row are small.
    if value >= 0, value < 10 {
      return append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value))
    }
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}

/// Ids as 16 bytes in the store and as lower-case text outside.
enum UUIDCoding {
  /// The bytes of `9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b`; `nil` for any other text.
  static func bytes(_ text: String) -> [UInt8]? {
    let characters = text.utf8Span.span
    guard characters.count == 36 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    var index = 0
    while index < 36 {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard characters[index] == UInt8(ascii: "-") else { return nil }
        index += 1
      }
      guard let high = hexValue(characters[index]), let low = hexValue(characters[index + 1])
      else { return nil }
      bytes.append(high << 4 | low)
      index += 2
    }
    return bytes
  }

  /// The text of 16 bytes.
  static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text.append(hexDigit: byte >> 4)
      text.append(hexDigit: byte & 15)
    }
    return text
  }

  /// The first and the last id that begin with some hexadecimal digits, hyphens ignored; `nil` if
  /// there are fewer than four, or other characters.
  static func range(prefix: String) -> (first: [UInt8], last: [UInt8])? {
    let digits = prefix.lowercased().utf8.filter { $0 != UInt8(ascii: "-") }
    guard (4...32).contains(digits.count) else { return nil }
    let padding = 32 - digits.count
    guard
      let first = hexBytes(
        digits + Array(repeating: UInt8(ascii: "0"), count: padding), count: 16),
      let last = hexBytes(
        digits + Array(repeating: UInt8(ascii: "f"), count: padding), count: 16)
    else { return nil }
    return (first, last)
  }
}

/// Hashes as bytes in the store and as `sha256:` with lower-case hexadecimal digits outside.
enum HashCoding {
  private static let prefix = "sha256:"

  /// The 32 bytes of a hash; `nil` if the text is not one.
  static func bytes(_ text: String) -> [UInt8]? {
    guard text.hasPrefix(prefix) else { return nil }
    return hexBytes(Array(text.utf8.dropFirst(prefix.utf8.count)), count: 32)
  }

  /// The text of the bytes of a hash.
  static func text(_ bytes: [UInt8]) -> String { prefix + hex(bytes) }

  /// The lower-case hexadecimal digits of bytes.
  static func hex(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes {
      text.append(hexDigit: byte >> 4)
      text.append(hexDigit: byte & 15)
    }
    return text
  }
}

/// The bytes of exactly `2 · count` lower-case hexadecimal digits.
private func hexBytes(_ digits: [UInt8], count: Int) -> [UInt8]? {
  guard digits.count == 2 * count else { return nil }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(count)
  for index in stride(from: 0, to: digits.count, by: 2) {
    guard let high = hexValue(digits[index]), let low = hexValue(digits[index + 1]) else {
      return nil
    }
    bytes.append(high << 4 | low)
  }
  return bytes
}

private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  default: nil
  }
}

extension String {
  fileprivate mutating func append(hexDigit value: UInt8) {
    let digit = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    unicodeScalars.append(Unicode.Scalar(digit))
  }
}

import Foundation
import JSON

/// A second reader, as plain as can be: scalars in an array, the first problem ends it.
///
/// It decides whether a text is acceptable and what it says, not where a problem lies.
struct NaiveReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  private struct Refused: Error {}

  /// The value, or `nil` if the text breaks any rule.
  static func read(_ bytes: [UInt8]) -> JSONValue? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var reader = NaiveReader(scalars: Array(text.unicodeScalars))
    guard let value = try? reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    // Not `? value : nil`, which would make the JSON value `null` of the `nil`.
    guard reader.index == reader.scalars.count else { return nil }
    return value
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func skipSpace() {
    while let scalar = next, " \t\r\n".unicodeScalars.contains(scalar) { index += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func value(depth: Int) throws -> JSONValue {
    skipSpace()
    defer { skipSpace() }
    if take("null") { return nil }
    if take("true") { return true }
    if take("false") { return false }
    switch next {
    case "\"": return JSONValue(.string(try string()))
    case "[": return try array(depth: depth + 1)
    case "{": return try object(depth: depth + 1)
    default: return JSONValue(.integer(try number()))
    }
  }

  private mutating func array(depth: Int) throws -> JSONValue {
    guard depth <= 64, take("[") else { throw Refused() }
    skipSpace()
    if take("]") { return [] }
    var values: [JSONValue] = []
    repeat { values.append(try value(depth: depth)) } while take(",")
    guard take("]") else { throw Refused() }
    return JSONValue(.array(values))
  }

  private mutating func object(depth: Int) throws -> JSONValue {
    guard depth <= 64, take("{") else { throw Refused() }
    skipSpace()
    if take("}") { return [:] }
    var members: [JSONObject.Member] = []
    repeat {
      skipSpace()
      let key = try string()
      skipSpace()
      guard take(":"), !members.contains(where: { $0.key == key }) else { throw Refused() }
      members.append(JSONObject.Member(key: key, value: try value(depth: depth)))
    } while take(",")
    guard take("}") else { throw Refused() }
    return JSONValue(.object(JSONObject(members)))
  }

  private mutating func number() throws -> Int64 {
    var text = ""
    while let scalar = next, "+-.eE0123456789".unicodeScalars.contains(scalar) {
      text.unicodeScalars.append(scalar)
      index += 1
    }
    // Only plain whole numbers are written back as they were.
    guard let number = Int64(text), String(number) == text, abs(number) < 1 << 53 else {
      throw Refused()
    }
    return number
  }

  private mutating func string() throws -> String {
    guard take("\"") else { throw Refused() }
    var units: [UInt16] = []
    while !take("\"") {
      guard let scalar = next, scalar.value >= 0x20 else { throw Refused() }
      index += 1
      guard scalar == "\\" else {
        units += Array(String(Character(scalar)).utf16)
        continue
      }
      units.append(try escape())
    }
    guard let text = String(validating: units, as: UTF16.self),
      Array(text.precomposedStringWithCanonicalMapping.utf16) == units
    else { throw Refused() }
    return text
  }

  private mutating func escape() throws -> UInt16 {
    let plain: [String: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    for (letter, unit) in plain where take(letter) { return unit }
    guard take("u"), index + 4 <= scalars.count else { throw Refused() }
    let digits = String(String.UnicodeScalarView(scalars[index..<index + 4]))
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), let unit = UInt16(digits, radix: 16)
    else { throw Refused() }
    index += 4
    return unit
  }
}

/// A word, number or sign of a condition, with its place in the text.
struct ConditionToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    case integer(Int64)
    case sign(String)
    case end
  }

  let kind: Kind
  /// UTF-8 offset of its first byte in the condition.
  let offset: Int

  /// The token as a sentence quotes it.
  var part: ConditionPart {
    switch kind {
    case .word(let text), .sign(let text): .written(text)
    case .integer(let number): .written("\(number)")
    case .end: .end
    }
  }
}

/// A byte sequence that is no token, with its place in the condition.
struct UnreadableToken: Error {
  let text: String
  let offset: Int
}

extension ConditionToken {
  /// All tokens of a condition; the last is ``Kind/end``.
  static func tokens(of text: String) throws(UnreadableToken) -> [ConditionToken] {
    let bytes = Array(text.utf8)
    var tokens: [ConditionToken] = []
    var index = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        index += 1
        continue
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: ","), UInt8(ascii: "="):
        index += 1
      case UInt8(ascii: "<"), UInt8(ascii: ">"):
        index += index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "=") ? 2 : 1
      case UInt8(ascii: "!") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "="):
        index += 2
      case let byte where byte.isWordByte || byte == UInt8(ascii: "-"):
        index += 1
        while index < bytes.count, bytes[index].isWordByte { index += 1 }
        try tokens.append(word(String(decoding: bytes[start..<index], as: UTF8.self), at: start))
        continue
      default:
        throw UnreadableToken(text: firstCharacter(of: bytes[start...]), offset: start)
      }
      let sign = String(decoding: bytes[start..<index], as: UTF8.self)
      tokens.append(ConditionToken(kind: .sign(sign), offset: start))
    }
    tokens.append(ConditionToken(kind: .end, offset: bytes.count))
    return tokens
  }

  private static func word(_ text: String, at offset: Int) throws(UnreadableToken)
    -> ConditionToken
  {
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || first.isDigit else {
      return ConditionToken(kind: .word(text), offset: offset)
    }
    guard let number = Int64(text), number.magnitude < 1 << 53 else {
      throw UnreadableToken(text: text, offset: offset)
    }
    return ConditionToken(kind: .integer(number), offset: offset)
  }

  private static func firstCharacter(of bytes: ArraySlice<UInt8>) -> String {
    String(String(decoding: bytes, as: UTF8.self).prefix(1))
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isWordByte: Bool {
    isDigit || self == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }
}

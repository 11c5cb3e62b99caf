/// Something that a JSON text of ours must not hold, with its place.
public struct JSONProblem: Sendable, Hashable, Error {
  /// UTF-8 offset of the first byte concerned.
  public let offset: Int
  /// What is wrong.
  public let kind: Kind

  /// What may stand at a place.
  public enum Expected: Sendable, Hashable, CaseIterable {
    /// Any value.
    case value
    /// The name of a member, in quotation marks.
    case key
    /// What stands between a name and its value.
    case colon
    /// What follows a value in an array.
    case commaOrBracket
    /// What follows a value in an object.
    case commaOrBrace
  }

  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// The text ends inside a value.
    case unexpectedEnd
    /// Something else was expected here.
    case expected(Expected)
    /// Something follows the value.
    case trailingContent
    /// A byte order mark begins the text.
    case byteOrderMark
    /// Bytes that are no UTF-8.
    case invalidUTF8
    /// A control character that should be escaped.
    case controlCharacter(UInt8)
    /// An escape that JSON does not know.
    case invalidEscape
    /// One half of a surrogate pair.
    case loneSurrogate
    /// A text that is not in normalization form C.
    case notNormalized
    /// A key that the object has already.
    case duplicateKey(String)
    /// A fraction, an exponent, a leading zero or `-0`.
    case notAnInteger(String)
    /// A whole number beyond ±(2^53 − 1).
    case outOfRange(String)
    /// Arrays and objects nested more than 64 deep.
    case tooDeep
  }
}

extension JSONProblem {
  /// The stable code, `J001` and on.
  public var code: String { kind.code }

  /// The problem and its remedy in one English sentence.
  public var sentence: String { kind.sentence }
}

extension JSONProblem.Kind {
  /// The stable code, `J001` and on.
  public var code: String {
    switch self {
    case .unexpectedEnd: "J001"
    case .expected: "J002"
    case .trailingContent: "J003"
    case .byteOrderMark: "J004"
    case .invalidUTF8: "J005"
    case .controlCharacter: "J006"
    case .invalidEscape: "J007"
    case .loneSurrogate: "J008"
    case .notNormalized: "J009"
    case .duplicateKey: "J010"
    case .notAnInteger: "J011"
    case .outOfRange: "J012"
    case .tooDeep: "J013"
    }
  }

  /// The problem and its remedy in one English sentence.
  public var sentence: String {
    switch self {
    case .unexpectedEnd: "the text ends too early; a value is not finished"
    case .expected(let what): "expected \(what.words) here"
    case .trailingContent: "something follows the value; one file holds one value"
    case .byteOrderMark: "a byte order mark begins the file; save it as UTF-8 without one"
    case .invalidUTF8: "these bytes are not UTF-8; save the file as UTF-8"
    case .controlCharacter(let byte):
      "control character \(byte) in a text; write it as \\u00"
        + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    case .invalidEscape: "unknown escape; JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX"
    case .loneSurrogate: "half a surrogate pair; write both halves or the character itself"
    case .notNormalized: "the text is not in Unicode normalization form C; save it composed"
    case .duplicateKey(let key): "key \"\(key)\" stands twice in one object"
    case .notAnInteger(let text):
      "\(text) is not a plain whole number; write no fraction, exponent, leading zero or -0"
    case .outOfRange(let text):
      "\(text) lies outside ±9007199254740991, the whole numbers every program reads alike"
    case .tooDeep: "more than 64 arrays and objects inside each other"
    }
  }
}

extension JSONProblem.Expected {
  /// The English words, or the signs.
  fileprivate var words: String {
    switch self {
    case .value: "a value"
    case .key: "a key in quotes"
    case .colon: ":"
    case .commaOrBracket: ", or ]"
    case .commaOrBrace: ", or }"
    }
  }
}

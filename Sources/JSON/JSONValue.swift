/// A JSON value as read from a file or made by the program; whole numbers only.
///
/// Equality and hashing look at the content and ignore where it stood.
public struct JSONValue: Sendable, Hashable {
  /// What a value can be.
  public enum Content: Sendable, Hashable {
    /// `null`
    case null
    /// `true` or `false`
    case bool(Bool)
    /// A whole number in ±(2^53 − 1).
    case integer(Int64)
    /// A text in Unicode normalization form C.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Members in the order of the file.
    case object(JSONObject)
  }

  /// The value itself.
  public var content: Content
  /// UTF-8 offset of its first byte in the file; −1 for values made by the program.
  public let offset: Int

  /// A value; without an offset, one made by the program.
  @inlinable
  public init(_ content: Content, offset: Int = -1) {
    self.content = content
    self.offset = offset
  }

  /// Compares contents.
  public static func == (a: JSONValue, b: JSONValue) -> Bool { a.content == b.content }

  /// Hashes the content.
  public func hash(into hasher: inout Hasher) { hasher.combine(content) }

  /// The text, if the value is one.
  public var string: String? { if case .string(let text) = content { text } else { nil } }

  /// The number, if the value is one.
  public var integer: Int64? { if case .integer(let number) = content { number } else { nil } }

  /// The truth value, if the value is one.
  public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }

  /// The elements, if the value is an array.
  public var array: [JSONValue]? { if case .array(let values) = content { values } else { nil } }

  /// The members, if the value is an object.
  public var object: JSONObject? { if case .object(let object) = content { object } else { nil } }

  /// Whether the value is `null`.
  public var isNull: Bool { content == .null }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// `null`
  public init(nilLiteral: ()) { self.init(.null) }

  /// `true` or `false`
  public init(booleanLiteral value: Bool) { self.init(.bool(value)) }

  /// A whole number.
  public init(integerLiteral value: Int64) { self.init(.integer(value)) }

  /// A text.
  public init(stringLiteral value: String) { self.init(.string(value)) }

  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self.init(.array(elements)) }

  /// An object, its members in the order written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(
      .object(JSONObject(elements.map { JSONObject.Member(key: $0, value: $1) })))
  }
}

/// A truth value of Kleene's strong three-valued logic, ordered F < U < T.
///
/// Source: S. C. Kleene, Introduction to Metamathematics, 1952, section 64.
@frozen
public enum Truth: UInt8, Sendable, Comparable, CaseIterable {
  /// F.
  case no = 0
  /// U: a question in the condition has no value.
  case unknown = 1
  /// T.
  case yes = 2

  /// T or F.
  @inlinable public init(_ value: Bool) { self = value ? .yes : .no }

  /// Orders F < U < T.
  @inlinable public static func < (a: Truth, b: Truth) -> Bool { a.rawValue < b.rawValue }
}

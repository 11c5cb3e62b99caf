/// A value that can be bound to a statement.
enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

/// A type whose values can be bound to a statement.
protocol SQLBindable {
  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLBindable {
  var sqlValue: SQLValue { self }
}

extension Int: SQLBindable {
  var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLBindable {
  var sqlValue: SQLValue { .integer(self) }
}

extension Bool: SQLBindable {
  var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension String: SQLBindable {
  var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLBindable {
  var sqlValue: SQLValue { .blob(self) }
}

/// A statement with the values bound to it.
///
/// Interpolation binds; it cannot put a value into the text. Text of the program itself needs the
/// label `raw`.
///
/// ```swift
/// let sql: SQL = "SELECT key FROM enterprise WHERE label = \(label)"
/// // text: SELECT key FROM enterprise WHERE label = ?
/// ```
struct SQL: ExpressibleByStringInterpolation {
  private(set) var text: String
  private(set) var values: [SQLValue]

  init(stringLiteral text: String) {
    self.text = text
    values = []
  }

  init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
    values = interpolation.values
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var values: [SQLValue] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    mutating func appendInterpolation(_ value: some SQLBindable) {
      text += "?"
      values.append(value.sqlValue)
    }

    mutating func appendInterpolation(_ value: (some SQLBindable)?) {
      appendInterpolation(value?.sqlValue ?? .null)
    }

    mutating func appendInterpolation(raw: StaticString) {
      text += "\(raw)"
    }

    mutating func appendInterpolation(_ part: SQL) {
      text += part.text
      values += part.values
    }
  }
}

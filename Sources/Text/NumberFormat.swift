/// Writes whole and decimal numbers the way a language does, from integers only.
///
/// ```swift
/// NumberFormat(.german).tenths(425)       // "42,5"
/// NumberFormat(.spanish).integer(12_345)  // "12,345"
/// ```
public struct NumberFormat: Sendable, Hashable {
  /// The language whose marks are used.
  public let language: Language

  /// The format of `language`.
  public init(_ language: Language) {
    self.language = language
  }

  /// The mark between whole part and fraction.
  ///
  /// Source: Unicode CLDR, locales en, es-MX and de.
  var decimalMark: String {
    switch language {
    case .english, .spanish: "."
    case .german: ","
    }
  }

  /// The mark between groups of three digits.
  ///
  /// Source: Unicode CLDR, locales en, es-MX and de.
  public var groupMark: String {
    switch language {
    case .english, .spanish: ","
    case .german: "."
    }
  }

  /// A whole number with thousands apart, `-` before negative ones.
  public func integer(_ value: some BinaryInteger) -> String {
    let digits = String(value.magnitude)
    var result = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.utf8.count - index).isMultiple(of: 3) { result += groupMark }
      result.append(digit)
    }
    return result
  }

  /// A number given in tenths, with one decimal: 425 is forty-two and a half.
  public func tenths(_ value: some BinaryInteger) -> String {
    decimal(value, digits: 1)
  }

  /// A number given in tenths, whole ones without a decimal: 420 is forty-two.
  public func points(_ value: Int) -> String {
    value.isMultiple(of: 10) ? integer(value / 10) : tenths(value)
  }

  /// A number given in units of the last of `digits` decimals: `decimal(1234, digits: 2)` is 12.34.
  ///
  /// - Parameters:
  ///   - value: The number of last-decimal units.
  ///   - digits: How many decimals there are, 0 to 18.
  /// - Returns: The number with all its decimals, zeros included.
  public func decimal(_ value: some BinaryInteger, digits: Int) -> String {
    precondition((0...18).contains(digits), "a number has 0 to 18 decimals here")
    guard digits > 0 else { return integer(value) }
    let text = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
    let whole = integer(UInt64(padded.dropLast(digits)) ?? 0)
    return (value < 0 ? "-" : "") + whole + decimalMark + padded.suffix(digits)
  }

  /// A whole number of percent with its sign, unbreakably spaced where the language spaces it.
  ///
  /// Source: Unicode CLDR, locales en, es-MX and de.
  public func percent(_ value: some BinaryInteger) -> String {
    switch language {
    case .english, .spanish: integer(value) + "%"
    case .german: integer(value) + "\u{A0}%"
    }
  }
}

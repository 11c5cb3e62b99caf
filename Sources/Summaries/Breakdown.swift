/// By what the enterprises of a country are told apart besides their cell.
public enum Breakdown: String, Hashable, Sendable, CaseIterable {
  /// The option of the region question; who did not answer it is in none.
  case region
  /// The language of the answers, such as `es`.
  case language
  /// How the answers came about, such as `self`; `unknown` where nothing is said.
  case mode
}

/// A part of a country's enterprises.
public struct GroupKey: Hashable, Sendable {
  /// The code of the country's option.
  public let country: String
  /// The code of the region, language or mode.
  public let code: String

  /// The part of a country with a code.
  public init(country: String, code: String) {
    self.country = country
    self.code = code
  }
}

extension GroupKey: Comparable {
  /// Orders by the text of country, then code.
  public static func < (a: GroupKey, b: GroupKey) -> Bool {
    (a.country, a.code) < (b.country, b.code)
  }
}

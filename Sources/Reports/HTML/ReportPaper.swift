/// The sheet a page is printed on.
public enum ReportPaper: String, Sendable, Hashable, CaseIterable {
  /// 210 × 297 mm.
  case a4
  /// 8.5 × 11 inches, as in Mexico.
  case letter

  /// The sheet that is usual in a country, by its ISO 3166 code; A4 where it is not known.
  public init(country: String?) { self = country == "MX" ? .letter : .a4 }

  /// The name in CSS.
  var css: String { self == .a4 ? "A4" : "letter" }
}

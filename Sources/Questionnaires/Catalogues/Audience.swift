/// For whom a text is chosen among its variants.
public struct Audience: Hashable, Sendable {
  /// The country code, for the variants `@MX` and `@DE`; `nil` = not known yet.
  public var country: String?
  /// Whether one person works in the enterprise, for the variant `@solo`.
  public var isSolo: Bool

  /// An audience; by default one of which nothing is known.
  public init(country: String? = nil, isSolo: Bool = false) {
    self.country = country
    self.isSolo = isSolo
  }

  /// The variants to try, the most specific first; the empty one last.
  var variants: [String] {
    var variants: [String] = []
    if let country {
      if isSolo { variants.append("@\(country)@solo") }
      variants.append("@\(country)")
    }
    if isSolo { variants.append("@solo") }
    return variants + [""]
  }
}

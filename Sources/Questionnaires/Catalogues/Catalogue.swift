/// The texts of a questionnaire in one locale.
public struct Catalogue: Sendable {
  /// The locale, for example `es-MX`.
  public let locale: String
  /// Texts by key, variants in the order country, `solo`.
  let texts: [String: String]

  /// The text for an audience: the most specific variant there is.
  public func text(_ key: String, for audience: Audience = Audience()) -> String? {
    for variant in audience.variants {
      if let text = texts[key + variant] { return text }
    }
    return nil
  }
}

/// The texts of a questionnaire as one reader meets them: their locale, else the source locale.
public struct Texts: Sendable {
  private let catalogue: Catalogue?
  private let source: Catalogue?
  /// For whom variants are chosen.
  public var audience: Audience

  /// Texts in `locale`, with the source locale behind it.
  ///
  /// `locale` is a locale of the questionnaire, or one whose language one of them shares.
  public init(
    _ catalogues: [Catalogue], of questionnaire: Questionnaire, locale: String,
    audience: Audience = Audience()
  ) {
    let language = locale.prefix { $0 != "-" }
    catalogue =
      catalogues.first { $0.locale == locale }
      ?? catalogues.first { $0.locale.prefix { $0 != "-" } == language }
    source = catalogues.first { $0.locale == questionnaire.sourceLocale }
    self.audience = audience
  }

  /// The locale actually spoken.
  public var locale: String? { (catalogue ?? source)?.locale }

  /// The text of a key, or `nil` if no catalogue has it.
  public func find(_ key: String) -> String? {
    catalogue?.text(key, for: audience) ?? source?.text(key, for: audience)
  }

  /// The text of a key, or the key itself, which at least can be looked up.
  public subscript(key: String) -> String { find(key) ?? key }
}

extension CSVSeparator {
  /// What spreadsheets expect where a locale is at home: a semicolon where the comma marks
  /// decimals, else a comma.
  ///
  /// Source: Unicode CLDR, decimal symbols of the locales named here; all others are taken for
  /// countries with a decimal comma, as in most of Europe and South America.
  public init(spreadsheetsIn locale: String) {
    let language = locale.prefix { $0 != "-" }
    let hasDecimalPoint =
      ["en", "he", "hi", "ja", "ko", "th", "zh"].contains(language)
      || ["es-MX", "es-419", "es-US"].contains(locale)
    self = hasDecimalPoint ? .comma : .semicolon
  }
}

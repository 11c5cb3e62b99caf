import Testing
import Text

@Suite("Separators that spreadsheets expect")
struct CSVSeparatorTests {
  @Test(
    "a semicolon where the comma marks decimals",
    arguments: [
      ("en", .comma), ("en-GB", .comma), ("es-MX", .comma), ("zh-CN", .comma),
      ("de-DE", .semicolon), ("de", .semicolon), ("fr-FR", .semicolon), ("es-ES", .semicolon),
      ("es", .semicolon), ("pt-BR", .semicolon),
    ] as [(String, CSVSeparator)])
  func locales(locale: String, separator: CSVSeparator) {
    #expect(CSVSeparator(spreadsheetsIn: locale) == separator)
  }
}

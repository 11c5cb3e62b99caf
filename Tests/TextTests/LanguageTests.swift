import Testing
import Text

@Suite("Languages")
struct LanguageTests {
  @Test(
    "A locale name finds its language whatever region and encoding follow",
    arguments: [
      ("en", Language.english), ("en_GB.UTF-8", .english), ("EN-us", .english),
      ("es", .spanish), ("es-419", .spanish), ("es_MX.UTF-8@euro", .spanish),
      ("de", .german), ("de_AT.UTF-8", .german), ("de@euro", .german),
    ])
  func matching(tag: String, language: Language) {
    #expect(Language.matching(tag) == language)
  }

  @Test(
    "Names of other languages and of none find nothing",
    arguments: ["", "C", "C.UTF-8", "POSIX", "fr_FR", "eng", "english", "d", "_de"])
  func noMatch(tag: String) {
    #expect(Language.matching(tag) == nil)
  }

  @Test("Every language is found by its own tag and has a name", arguments: Language.allCases)
  func ownTag(language: Language) {
    #expect(Language.matching(language.tag) == language)
    #expect(!language.nativeName.isEmpty)
  }
}

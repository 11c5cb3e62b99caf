import Testing
import Text

@Suite("What is said where a name leads to nothing")
struct NamingPhraseTests {
  @Test("Where there is nothing to choose from, nothing is listed", arguments: Language.allCases)
  func nothing(_ language: Language) {
    let text = NamingPhrase.period("2026", isInStore: true, known: []).text(in: language)
    #expect(!text.contains(": ") && text.hasSuffix("."))
  }

  @Test("What is known twice is listed once, in its order", arguments: Language.allCases)
  func twice(_ language: Language) {
    let text = NamingPhrase.questionnaire("a", known: ["c", "b", "c"]).text(in: language)
    #expect(text.contains(": c, b."))
  }

  @Test(
    "Forms are listed as they are typed and as people read them",
    arguments: [
      (Language.english, "express (short), full (long), x"),
      (.spanish, "express (corta), full (completa), x"),
      (.german, "express (kurz), full (lang), x"),
    ])
  func forms(_ language: Language, _ expected: String) {
    let text = NamingPhrase.form("a", known: ["express", "full", "x"]).text(in: language)
    #expect(text.contains(expected))
  }
}

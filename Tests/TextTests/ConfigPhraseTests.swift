import Testing
import Text

@Suite("The words of settings")
struct ConfigPhraseTests {
  private static let phrases: [ConfigPhrase] =
    [
      .columnKey, .columnValue, .columnOrigin, .originOption("--x"), .originEnvironment("X"),
      .originFile, .originDefault, .saved(key: "k", value: "v"), .removed(key: "k"),
      .notStored(key: "k"), .overruled(key: "k", by: "X"),
      .unknownKey("k", suggestion: "s", known: ["a", "b"]),
      .unknownKey("k", suggestion: nil, known: ["a", "b"]), .strayKey("k", suggestion: "s"),
      .strayKey("k", suggestion: nil), .notSaved,
    ] + ConfigPhrase.Kind.allCases.map { .refused(key: "k", value: "v", $0) }

  @Test("every sentence has words of its own, and other ones in each language")
  func words() {
    for language in Language.allCases {
      let texts = Self.phrases.map { $0.text(in: language) }
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && $0.withoutControls == $0 })
      #expect(Set(texts).count == texts.count)
    }
    for phrase in Self.phrases {
      #expect(Set(Language.allCases.map { phrase.text(in: $0) }).count == 3, "\(phrase)")
    }
  }

  @Test("people are spoken to formally")
  func formally() {
    for phrase in Self.phrases {
      func words(_ language: Language) -> [String] {
        phrase.text(in: language).lowercased().split { !$0.isLetter }.map(String.init)
      }
      #expect(!words(.spanish).contains { ["tú", "tu", "tus", "te"].contains($0) })
      #expect(!words(.german).contains { ["du", "dein", "deine"].contains($0) })
    }
  }

  @Test("what is filled in can be read, and what would be right", arguments: Language.allCases)
  func arguments(language: Language) {
    func expect(_ phrase: ConfigPhrase, _ parts: String...) {
      let text = phrase.text(in: language)
      for part in parts { #expect(text.contains(part), "\(text)") }
    }
    expect(.saved(key: "store", value: "/a"), "store = /a")
    expect(.unknownKey("langauge", suggestion: "language", known: []), "langauge", "language")
    expect(.unknownKey("x", suggestion: nil, known: ["a", "b"]), "a, b")
    expect(.refused(key: "plain", value: "yes", .truth), "plain", "yes", "true", "false")
    expect(.refused(key: "color", value: "red", .color), "auto", "always", "never")
    expect(.refused(key: "language", value: "tlh", .language), "es-MX", "de-DE", "en")
    expect(.refused(key: "store", value: "a", .path), "/")
    expect(.refused(key: "blockedDays", value: "0", .days), "3650")
    expect(.overruled(key: "store", by: "READINESS_STORE"), "store", "READINESS_STORE")
  }
}

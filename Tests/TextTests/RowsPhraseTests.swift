import Testing
import Text

@Suite("The words of exported rows")
struct RowsPhraseTests {
  private static let phrases: [RowsPhrase] = [
    .individualData(hasNames: false), .individualData(hasNames: true), .written(rows: 1),
    .written(rows: 7), .blocked(3), .synthetic(4), .nothing,
  ]

  @Test(
    "every sentence has words of its own, and promises no anonymity", arguments: Language.allCases)
  func words(language: Language) {
    let texts = Self.phrases.map { $0.text(in: language) }
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && $0.withoutControls == $0 })
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { !$0.lowercased().contains("anonym") && !$0.contains("anónim") })
    for (phrase, part) in [
      (RowsPhrase.written(rows: 7), "7"), (.blocked(3), "3"), (.synthetic(4), "--synthetic"),
    ] {
      #expect(phrase.text(in: language).contains(part))
    }
  }

  @Test("each language has other words")
  func languages() {
    for phrase in Self.phrases {
      #expect(Set(Language.allCases.map { phrase.text(in: $0) }).count == 3, "\(phrase)")
    }
  }
}

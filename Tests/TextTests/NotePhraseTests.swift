import Testing
import Text

@Suite("What is said beside the figures of a comparison")
struct NotePhraseTests {
  @Test("Of nobody who stands in no group nothing is said", arguments: Language.allCases)
  func coarsened(_ language: Language) {
    func text(_ removed: Int) -> String {
      NotePhrase.coarsened(
        country: "MX", merged: ToldCount(20, least: 10), removed: ToldCount(removed, least: 10)
      ).text(in: language)
    }
    #expect(!text(0).contains(" 0 ") && text(0).contains("20"))
    #expect(text(12).contains("12") && text(12).count > text(0).count)
    let nobody = NotePhrase.coarsened(
      country: "MX", merged: ToldCount(0, least: 10), removed: ToldCount(12, least: 10)
    ).text(in: language)
    #expect(!nobody.contains(" 0 ") && nobody.contains("12"))
  }
}

import Testing
import Text

@Suite("The words of a report as a page")
struct DocumentPhraseTests {
  @Test(
    "A month or a day is written as people of the language write it",
    arguments: [
      ("2026-11", Language.english, "checked 2026-11"),
      ("2026-11", .spanish, "verificado 11/2026"),
      ("2026-11", .german, "geprüft 11.2026"),
      ("2026-11-20", .english, "checked 2026-11-20"),
      ("2026-11-20", .spanish, "verificado 20/11/2026"),
      ("2026-11-20", .german, "geprüft 20.11.2026"),
      ("soon", .german, "geprüft soon"),
    ])
  func checked(_ month: String, _ language: Language, _ words: String) {
    #expect(DocumentPhrase.checked(month).text(in: language) == words)
  }

  @Test("One and many are told apart", arguments: Language.allCases)
  func counts(_ language: Language) {
    for phrase in [PortfolioPhrase.businesses, PortfolioPhrase.overdue, PortfolioPhrase.further] {
      let one = phrase(1).text(in: language)
      let many = phrase(1_200).text(in: language)
      #expect(one != many && many.contains(NumberFormat(language).integer(1_200)))
      let swapped = many.replacing(NumberFormat(language).integer(1_200), with: "1")
      #expect(one != swapped, "\(one)")
    }
  }
}

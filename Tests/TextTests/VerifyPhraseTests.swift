import Testing
import Text

@Suite("What is said of a file that was checked")
struct VerifyPhraseTests {
  @Test(
    "Of one result that matches the verb is in the singular",
    arguments: zip(
      Language.allCases,
      Language.allCases.map { language in
        switch language {
        case .english: ["1 of 2 results matches.", "2 of 2 results match."]
        case .spanish: ["Coincide 1 de 2 resultados.", "Coinciden 2 de 2 resultados."]
        case .german:
          ["1 von 2 Ergebnissen stimmt überein.", "2 von 2 Ergebnissen stimmen überein."]
        }
      }))
  func total(_ language: Language, _ expected: [String]) {
    #expect(
      [1, 2].map { VerifyPhrase.total(matching: $0, of: 2).text(in: language) } == expected)
  }

  @Test(
    "The day of a release is written as the language writes it; what is no day stays",
    arguments: [
      (Language.german, "Herausgabe Nr. 2 vom 26.11.2026"),
      (.spanish, "publicación núm. 2 del 26/11/2026"), (.english, "release no. 2 of 2026-11-26"),
    ])
  func release(_ language: Language, _ expected: String) {
    func text(_ day: String) -> String {
      VerifyPhrase.release(number: 2, day: day).text(in: language)
    }
    #expect(text("2026-11-26").contains(expected))
    #expect(text("no day").contains("no day"))
  }
}

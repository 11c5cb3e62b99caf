import Testing

@testable import Text

@Suite("What is said when counts leave a store")
struct SummaryPhraseTests {
  @Test(
    "The ledger's sentence names what there is of both, in the right number",
    arguments: [
      (
        carried: 1, withheld: 0, "zeigt 1 Gruppe frühere Zahlen:",
        "1 grupo muestra cifras anteriores:"
      ),
      (carried: 0, withheld: 1, "fehlt 1 Gruppe:", "1 grupo queda fuera:"),
      (carried: 0, withheld: 10, "fehlen 10 Gruppen:", "10 grupos quedan fuera:"),
      (
        carried: 3, withheld: 2, "zeigen 3 Gruppen frühere Zahlen und fehlen 2 Gruppen:",
        "3 grupos muestran cifras anteriores y 2 grupos quedan fuera:"
      ),
    ])
  func ledger(carried: Int, withheld: Int, german: String, spanish: String) {
    let phrase = SummaryPhrase.ledger(release: 7, carriedForward: carried, withheld: withheld)
    #expect(phrase.text(in: .german).contains(german))
    #expect(phrase.text(in: .spanish).contains(spanish))
    for language in Language.allCases {
      let text = phrase.text(in: language)
      #expect(!text.contains(" 0 ") && text.contains("(release show 7)"))
    }
  }
}

import Testing

@testable import Text

@Suite("Numbers that a release may tell")
struct ToldCountTests {
  @Test(
    "Few are told to be fewer than a group needs",
    arguments: [
      (0, ToldCount.exactly(0)), (1, .fewerThan(10)), (9, .fewerThan(10)), (10, .exactly(10)),
      (412, .exactly(412)),
    ])
  func table(n: Int, told: ToldCount) { #expect(ToldCount(n, least: 10) == told) }

  @Test("Notes have them in words, and in the plural", arguments: [1, 9])
  func words(n: Int) {
    let few = ToldCount(n, least: 10)
    let withheld = NotePhrase.measureWithheld(country: "A", measure: "X", n: few)
    #expect(
      withheld.text(in: .english)
        == "A, X: fewer than 10 enterprises stand in groups whose figures are withheld.")
    #expect(
      withheld.text(in: .spanish)
        == "A, X: menos de 10 empresas están en grupos cuyas cifras se reservan.")
    #expect(
      withheld.text(in: .german)
        == "A, X: weniger als 10 Betriebe stehen in Gruppen, deren Zahlen zurückgehalten werden.")
    for phrase in [
      withheld, .coarsened(country: "A", merged: .exactly(24), removed: few),
      .withoutTable(country: "A", n: few),
    ] {
      for language in Language.allCases {
        let text = phrase.text(in: language)
        #expect(!text.contains("\(n) ") && text.contains("10"), "\(text)")
      }
    }
    let summary = SummaryPhrase.forExchange(enterprises: 24, removed: few)
    #expect(summary.text(in: .english).contains("fewer than 10 left out"))
    #expect(summary.text(in: .german).contains("weggelassen: weniger als 10."))
    #expect(summary.text(in: .spanish).contains("quedan fuera menos de 10."))
  }
}

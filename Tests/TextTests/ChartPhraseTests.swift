import Testing
import Text

@Suite("The words of charts")
struct ChartPhraseTests {
  private static let date = CalendarDate(iso: "2026-11-20") ?? .earliest
  private static let mexico = ChartPhrase.Figure("MX", 40)
  private static let germany = ChartPhrase.Figure("DE", 55)

  private static let findings: [ChartPhrase] = [
    .largestGap(domain: "X", tenths: 275, level: nil),
    .largestGap(domain: "X", tenths: 275, level: "Y"), .allReached,
    .furthest(highest: "X", lowest: "Y"),
    .alike, .noScores, .ownLevel(name: "X", number: 3, of: 5), .noLevel,
    .questionsBelow(domain: "X", below: 1, of: 9), .questionsReached(domain: "X"), .quickSteps(0),
    .quickSteps(1), .quickSteps(1200), .changedMost(domain: "X", tenths: -12, since: date),
    .unchanged(since: date), .notComparable,
    .reachedApart(domain: "X", level: "L", mexico, germany),
    .reachedBetween(level: "L", 40, 55), .reachedBetween(level: "L", 40, 40),
    .ofWhatIsShown(.reachedBetween(level: "L", 40, 55)),
    .reachedLeast(domain: "X", level: "L", mexico), .mediansApart(domain: "X", mexico, germany),
    .medianLowest(domain: "X", mexico), .clearDifferences(3, of: 10),
    .mostMissing(control: "X", percent: 62), .nothingMissing, .answeredOf(answered: 82, of: 90),
    .givenOf(given: 3934, of: 4169), .givenOfFitting(given: 3934, of: 4169),
    .nothingToShow, .ofTheOnlyOne(.reachedApart(domain: "X", level: "L", mexico, germany)),
    .ofTheOnlyOne(.reachedLeast(domain: "X", level: "L", mexico)),
    .ofTheOnlyOne(.mediansApart(domain: "X", mexico, germany)),
    .ofTheOnlyOne(.medianLowest(domain: "X", ChartPhrase.Figure("MX", 45))),
  ]

  @Test("A finding is a sentence without a full stop, in three languages", arguments: findings)
  func findingsHold(phrase: ChartPhrase) {
    let texts = Language.allCases.map { phrase.text(in: $0) }
    #expect(Set(texts).count == 3)
    for text in texts { #expect(!text.isEmpty && !text.hasSuffix(".")) }
  }

  @Test("Numbers and dates follow the language")
  func numbers() {
    let phrase = ChartPhrase.pointsBesidePeers(date: Self.date, n: 1240...1240, form: nil)
    #expect(
      Language.allCases.map { phrase.text(in: $0) } == [
        "Points of 100 · comparable businesses: n\u{A0}=\u{A0}1,240 · 2026-11-20",
        "Puntos de 100 · negocios comparables: n\u{A0}=\u{A0}1,240 · 20/11/2026",
        "Punkte von 100 · vergleichbare Betriebe: n\u{A0}=\u{A0}1.240 · 20.11.2026",
      ])
  }

  @Test("One is told in the singular")
  func singular() {
    let phrase = ChartPhrase.answeredOf(answered: 1, of: 1)
    #expect(
      Language.allCases.map { phrase.text(in: $0) }
        == ["1 of 1 question answered", "1 de 1 pregunta contestada", "1 von 1 Frage beantwortet"])
  }

  @Test("Questions that do not apply are counted apart", arguments: Language.allCases)
  func others(_ language: Language) {
    func text(_ count: Int, _ others: Int) -> String {
      ChartPhrase.strip(questions: count, others: others, most: 4).text(in: language)
    }
    #expect(text(9, 1) != text(9, 2) && text(9, 1) != text(1, 1))
    #expect(text(9, 0).filter(\.isNumber) == "904" && text(9, 1).filter(\.isNumber) == "9104")
    #expect(text(1, 1).filter(\.isNumber) == "1104")
  }

  @Test("Degrees beyond the scale count as its ends", arguments: [(0, 1), (-5, 1), (4, 3), (9, 3)])
  func degrees(degree: Int, end: Int) {
    for language in Language.allCases {
      #expect(
        ChartPhrase.effortDegree(degree).text(in: language)
          == ChartPhrase.effortDegree(end).text(in: language))
    }
  }
}

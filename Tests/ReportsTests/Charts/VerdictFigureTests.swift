import Testing
import Text

@testable import Reports

@Suite("Figures beside verdicts")
struct VerdictFigureTests {
  private let day = CalendarDate(iso: "2026-11-26") ?? .earliest
  private let counts = [ChartPhrase.Count("MX", n: 40), ChartPhrase.Count("DE", n: 50)]

  private func spread(isDecided: Bool, _ first: Int, _ second: Int) -> SpreadFigure {
    func row(_ name: String, _ median: Int) -> SpreadFigure.Row {
      SpreadFigure.Row(
        name,
        quartiles: DumbbellFigure.Quartiles(low: median - 100, median: median, high: median + 100),
        n: 40)
    }
    return SpreadFigure(
      domains: [
        .init("A", isDecided: isDecided, rows: [row("MX", first), row("DE", second)]),
        .init("B", isDecided: false, rows: [row("MX", 400), row("DE", 400)]),
      ], participants: counts, date: day)
  }

  @Test("Where nothing is decided no country is set before the other", arguments: Language.allCases)
  func undecided(_ language: Language) {
    let title = spread(isDecided: false, 440, 580).chart(in: language).title
    #expect(title == ChartPhrase.halvesOverlap(2, of: 2).text(in: language))
    let apart = spread(isDecided: false, 200, 800).chart(in: language).title
    #expect(apart == ChartPhrase.halvesOverlap(1, of: 2).text(in: language))
    #expect(!title.contains("44") && !title.contains("58"))
    let decided = spread(isDecided: true, 440, 580).chart(in: language).title
    #expect(decided.contains("44") && decided.contains("58"))
  }

  private func levels(_ isDecided: [Bool], isPartial: Bool = false) -> DistributionFigure {
    var figure = DistributionFigure(
      domains: isDecided.enumerated().map { place, isDecided in
        .init(
          "A\(place)", isDecided: isDecided,
          rows: [
            .init("MX", counts: [60 - place, 40 + place], without: 0),
            .init("DE", counts: [30 + place, 70 - place], without: 0),
          ])
      }, levels: ["L", "M"], parting: 1, least: 10, participants: counts, date: day)
    figure.isPartial = isPartial
    return figure
  }

  @Test("Levels rank no country either where nothing is decided", arguments: Language.allCases)
  func undecidedLevels(_ language: Language) {
    func title(_ isDecided: [Bool], isPartial: Bool = false) -> String {
      levels(isDecided, isPartial: isPartial).chart(in: language).title
    }
    let range = ChartPhrase.reachedBetween(level: "M", 40, 70)
    #expect(title([false, false]) == range.text(in: language))
    #expect(title([false]) == range.text(in: language))
    #expect(
      title([false, false], isPartial: true)
        == ChartPhrase.ofWhatIsShown(range).text(in: language))
    for country in ["MX", "DE"] { #expect(!title([false, false]).contains(country)) }
    func apart(_ place: Int) -> ChartPhrase {
      .reachedApart(
        domain: "A\(place)", level: "M", ChartPhrase.Figure("MX", 40 + place),
        ChartPhrase.Figure("DE", 70 - place))
    }
    // The widest pair is open, so the decided one is told without a superlative.
    #expect(title([false, true]) == ChartPhrase.ofTheOnlyOne(apart(1)).text(in: language))
    #expect(title([true, true]) == apart(0).text(in: language))
  }

  @Test("Whole points are written as whole", arguments: Language.allCases)
  func whole(_ language: Language) {
    let format = NumberFormat(language)
    let whole = spread(isDecided: true, 440, 580).chart(in: language)
    #expect(whole.table.rows.first?.cells.prefix(3) == ["34", "44", "54"])
    #expect(!whole.title.contains(format.tenths(440)))
    let parts = spread(isDecided: true, 445, 580).chart(in: language)
    #expect(parts.table.rows[1].cells.prefix(3) == [480, 580, 680].map { format.tenths($0) }[...])
  }

  private func differences(_ reservation: DifferenceFigure.Reservation?) -> DifferenceFigure {
    DifferenceFigure(
      questions: [
        .init(
          "A", difference: 60, ends: DifferencePhrase.Ends(low: 10, high: 110),
          reservation: reservation),
        .init(
          "B", difference: 20, ends: DifferencePhrase.Ends(low: -30, high: 70),
          reservation: reservation),
      ], of: .measures(shown: 0), first: counts[0], second: counts[1], date: day)
  }

  @Test(
    "An interval clear of 0 that shows no difference is marked and explained",
    arguments: DifferenceFigure.Reservation.allCases, Language.allCases)
  func marked(_ reservation: DifferenceFigure.Reservation, _ language: Language) {
    let chart = differences(reservation).chart(in: language)
    let words = reservation.phrase.text(in: language)
    #expect(chart.table.rows.map { $0.cells.last } == [words, ""])
    let lines = chart.lines(width: 80, ink: .blocks).map(\.text)
    #expect(lines.count { $0.contains(" \(reservation.sign) +6") } == 1)
    #expect(lines.contains { $0.contains("\(reservation.sign) \(words)") })
    let plain = differences(nil).chart(in: language)
    #expect(plain.table.header.count == 3 && !plain.description.contains(words))
  }

  @Test("Few questions are told as people would", arguments: Language.allCases)
  func few(_ language: Language) {
    for (clear, count) in [(0, 1), (1, 1), (0, 5)] {
      let text = ChartPhrase.clearDifferences(clear, of: count).text(in: language)
      #expect(!text.contains("0") && !text.contains("1"), "\(text)")
    }
  }

  @Test("Every bar of what is missing has its n", arguments: Language.allCases)
  func missing(_ language: Language) {
    let chart = MissingFigure(
      controls: [.init("A", without: 29, n: 30), .init("B", without: 120, n: 240)],
      participants: counts, date: day
    ).chart(in: language)
    for ink in [TerminalBar.Ink.blocks, .ascii] {
      let drawn = chart.lines(width: 80, ink: ink).map(\.text).joined()
      #expect(drawn.contains("n\u{A0}=\u{A0}30") && drawn.contains("n\u{A0}=\u{A0}240"))
    }
    let svg = chart.svg(id: "x")
    #expect(svg.contains("n\u{A0}=\u{A0}30</text>") && svg.contains("n\u{A0}=\u{A0}240</text>"))
  }
}

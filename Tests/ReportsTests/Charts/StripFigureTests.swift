import Testing
import Text

@testable import Reports

@Suite("The questions of an area")
struct StripFigureTests {
  private func chart(_ flag: StripFigure.Flag?, points: Int?, _ language: Language) -> Chart {
    StripFigure(
      domain: "D",
      questions: [
        .init("Q", points: points, target: points.map { _ in 750 }, flag: flag),
        .init("R", points: 750, target: 750),
      ], most: 100, step: 25, date: .earliest
    ).chart(in: language)
  }

  @Test("Not to know a critical thing is both", arguments: Language.allCases)
  func criticalUnknown(_ language: Language) {
    let chart = chart(.criticalUnknown, points: 0, language)
    let (unknown, critical) = (
      ChartPhrase.unknown.text(in: language), ChartPhrase.critical.text(in: language)
    )
    #expect(chart.table.rows[0].cells.last == "\(unknown), \(critical)")
    let lines = chart.lines(width: 80, ink: .blocks).map(\.text)
    #expect(lines.contains { $0.hasSuffix("!?") })
    let legend = lines.joined(separator: " ")
    #expect(legend.contains("! \(critical)") && legend.contains("? \(unknown)"))
  }

  @Test("Points of what nobody knows are hollow, and said to be", arguments: Language.allCases)
  func hollow(_ language: Language) {
    let meaning = ChartPhrase.pointsOfUnknown.text(in: language)
    let known = chart(nil, points: 0, language).svg(id: "x")
    let unknown = chart(.unknown, points: 0, language).svg(id: "x")
    #expect(unknown.contains(meaning) && !known.contains(meaning))
    // One disc in a row, one in the legend, where there were two and one.
    func discs(_ svg: String) -> Int { svg.split(separator: "r=\"5.5\"").count - 1 }
    #expect(discs(known) == 3 && discs(unknown) == 2)
  }

  @Test("What does not apply is not among the questions", arguments: Language.allCases)
  func inapplicable(_ language: Language) {
    let figure = StripFigure(
      domain: "D",
      questions: [
        .init("Q", points: 0, target: 750), .init("R", points: 750, target: 750),
        .init("S", points: nil, target: nil, flag: .notApplicable),
        .init("T", points: nil, target: nil, flag: .skipped),
      ], most: 100, step: 25, date: .earliest)
    let chart = figure.chart(in: language)
    #expect(
      chart.title == ChartPhrase.questionsBelow(domain: "D", below: 1, of: 3).text(in: language))
    let subtitle = ChartPhrase.questionPoints(count: 3, others: 1, most: 100, date: .earliest)
    #expect(chart.subtitle == subtitle.text(in: language))
    #expect(chart.table.rows.count == 4)
  }

  @Test("What was left open says so in its row", arguments: Language.allCases)
  func skipped(_ language: Language) {
    let chart = chart(.skipped, points: nil, language)
    let words = ChartPhrase.skipped.text(in: language)
    #expect(chart.table.rows[0].cells == ["", "", words])
    #expect(chart.lines(width: 80, ink: .blocks).contains { $0.text.contains(words) })
    #expect(chart.svg(id: "x").contains(">\(words)</text>"))
  }
}

import Comparing
import Questionnaires
import Reports
import Summaries
import Testing
import Text

@Suite("Figures of a comparison")
struct ComparisonChartsTests {
  private func charts(
    _ compared: Compared
  ) throws -> (charts: ComparisonCharts, overall: MeasureComparison) {
    let overall = try #require(compared.comparison.measure("overall"))
    return (
      ComparisonCharts(compared.comparison, compared.names, date: try Compared.day()), overall
    )
  }

  @Test(
    "The recorded figures still hold", arguments: ComparisonFigure.allCases, Language.allCases)
  func golden(_ figure: ComparisonFigure, _ language: Language) throws {
    let (charts, overall) = try charts(Compared(600, language: language))
    let chart = charts.chart(figure, measure: overall)
    let lines = [chart.title, chart.subtitle, charts.source, ""]
    let drawn = chart.lines(width: 80, ink: .blocks).map(\.text)
    try Golden.expect(
      (lines + drawn + ["", chart.description, ""]).joined(separator: "\n"),
      equals: "comparison-figure-\(figure.rawValue)-\(language.tag).txt")
  }

  @Test("Differences are those of the comparison, row by row")
  func differences() throws {
    let compared = try Compared(600)
    let (charts, overall) = try charts(compared)
    let rows = charts.chart(.difference, measure: overall).table.rows
    let expected = compared.comparison.measures.filter { $0.difference?.verdict != nil }
    #expect(rows.count == expected.count)
    for (row, measure) in zip(rows, expected) {
      let told = try compared.standardised(measure.id)
      // Without plus: the comparison writes numbers for programs.
      #expect(row.cells.map { $0.filter { $0 != "+" } } == [told.estimate] + told.ends)
    }
    let erp = try #require(compared.comparison.measure("erp"))
    let questions = charts.chart(.difference, measure: erp)
    let names = compared.comparison.questions.filter { question in
      compared.questionnaire.questions[question.question].domain.map {
        compared.questionnaire.domains[$0].id == "erp"
      } ?? false
    }
    #expect(questions.table.rows.count == names.count)
    #expect(!names.isEmpty)
  }

  @Test("What is missing counts who chose the option without points")
  func missing() throws {
    let compared = try Compared(600, release: .none)
    let (charts, overall) = try charts(compared)
    let rows = charts.chart(.missing, measure: overall).table.rows
    #expect(rows.count == 10)
    var counted: Set<[String]> = []
    for question in compared.comparison.questions {
      let options = compared.questionnaire.questions[question.question].options
      guard let none = options.firstIndex(where: { $0.score == 0 }) else { continue }
      let shares = question.rows[none].shares
      counted.insert([shares.map(\.count), shares.map(\.n)].map { String($0.reduce(0, +)) })
    }
    for row in rows { #expect(counted.contains(Array(row.cells.dropFirst())), "\(row)") }
  }

  @Test(
    "Little or nothing gives a figure that says so", arguments: ComparisonFigure.allCases,
    [0, 1, 3])
  func little(_ figure: ComparisonFigure, _ count: Int) throws {
    for countries in [["MX"], ["MX", "DE"]] {
      let (charts, overall) = try charts(Compared(count, release: .none, countries: countries))
      let chart = charts.chart(figure, measure: overall)
      #expect(!chart.title.isEmpty)
      #expect(chart.sheetSVG(id: "x", source: charts.source).hasPrefix("<svg"))
    }
  }

  @Test("A figure bears the marks of its comparison", arguments: Language.allCases)
  func marks(_ language: Language) throws {
    let inside = try charts(Compared(60, release: .none, language: language)).charts.source
    #expect(inside.contains(NotePhrase.notReleased.text(in: language)))
    let exchange = try charts(Compared(60, language: language)).charts.source
    #expect(exchange.contains(NotePhrase.exchangeOnly.text(in: language)))
    let synthetic = try charts(Compared(60, language: language, isSynthetic: true)).charts.source
    #expect(synthetic.contains(NotePhrase.synthetic.text(in: language)))
  }
}

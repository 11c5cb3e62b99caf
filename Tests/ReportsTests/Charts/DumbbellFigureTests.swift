import Questionnaires
import Scoring
import Testing
import Text

@testable import Comparing
@testable import Reports

@Suite("Score, target and peers")
struct DumbbellFigureTests {
  /// Places of which one area tells percentiles.
  private func peers(_ firm: Firm, form: String) -> PlaceStatements {
    let place = Place(
      cohort: Place.Cohort(country: "MX", size: "micro", sector: nil, n: 1_234), tenths: 333,
      lower: 20...30,
      quartiles: Place.Quartiles(low: 31, median: 47, high: 66))
    var statements = PlaceStatements(
      .among(["domain:cybersecurity": place]),
      names: ComparisonNames(
        firm.scorer.questionnaire, texts: firm.texts, language: firm.language),
      period: "2026", date: "2026-11-19", isSynthetic: true)
    statements.form = form
    return statements
  }

  @Test("Quartiles stand in picture, table and description with n", arguments: Language.allCases)
  func quartiles(_ language: Language) throws {
    let firm = try Firm("bakery-puebla", form: "full", language: language)
    let day = firm.setting.day
    let alone = firm.content.chart(.domains, date: day)
    let chart = firm.content.chart(.domains, date: day, peers: peers(firm, form: "express"))
    #expect(alone.table.header.count == 3 && chart.table.header.count == 8)
    let n = NumberFormat(language).integer(1_234)
    let told = chart.table.rows.map { Array($0.cells.suffix(5)) }
      .filter { $0.contains { !$0.isEmpty } }
    // The group is scored on the short form, so the own score on it stands beside.
    let own = NumberFormat(language).tenths(333)
    #expect(told == [[own, "31", "47", "66", n]])
    #expect(chart.table.header[3] == ChartPhrase.scoreOn(form: "express").text(in: language))
    #expect(chart.description.contains("; n \(n)."))
    #expect(chart.subtitle.contains("n\u{A0}=\u{A0}\(n)"))
    #expect(chart.subtitle.contains(FormPhrase.name("express").text(in: language)))
    let lines = chart.lines(width: 80, ink: .blocks).map(\.text)
    #expect(lines.filter { $0.contains("┃") }.count == 2, "one in the picture, one in the legend")
    let same = firm.content.chart(.domains, date: day, peers: peers(firm, form: "full"))
    #expect(!same.subtitle.contains(FormPhrase.name("full").text(in: language)))
    #expect(same.table.header.count == 7)
    // One ring in the picture, one in the legend.
    func rings(_ chart: Chart) -> Int { chart.svg(id: "x").split(separator: "r=\"5\"").count - 1 }
    #expect(rings(chart) == 2 && rings(same) == 0)
  }

  @Test("The percentiles of a benchmark are those of its group")
  func percentiles() {
    let points = (1...19).map { 3 * $0 }
    let told = Benchmark.Percentiles(n: 40, points: points).quartiles
    #expect(told == Place.Quartiles(low: 15, median: 30, high: 45))
  }

  @Test("Titles of one sheet do not contradict each other", arguments: Language.allCases)
  func titles(_ language: Language) throws {
    for name in Firm.names {
      let firm = try Firm(name, form: "full", language: language)
      let chart = firm.content.chart(.domains, date: firm.setting.day)
      let gaps = firm.content.targetGaps.domains
      guard let gap = gaps.compactMap(\.gap).max(), gap > 0 else { continue }
      // Points without the level they lead to would seem to rank the areas.
      let levels = gaps.filter { $0.gap == gap }.compactMap { $0.target?.name }
      #expect(levels.contains(where: chart.title.contains), "\(chart.title)")
      #expect(chart.title.contains(NumberFormat(language).tenths(gap)))
    }
  }
}

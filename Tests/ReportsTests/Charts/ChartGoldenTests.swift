import Reports
import Testing
import Text

@Suite("Charts look as recorded")
struct ChartGoldenTests {
  @Test("In points, as SVG", arguments: Language.allCases)
  func svg(language: Language) throws {
    for (name, chart) in try SampleCharts(language: language).all() {
      try Golden.expect(chart.svg(id: name), equals: "chart-\(name)-\(language.tag).svg")
    }
  }

  @Test("On a sheet of its own", arguments: Language.allCases)
  func sheet(language: Language) throws {
    let chart = try SampleCharts(language: language).all().last { $0.name == "distribution" }
    let svg = try #require(chart?.chart.sheetSVG(id: "sheet", source: "readiness 1.0, 2026-11-20"))
    try Golden.expect(svg, equals: "chart-sheet-\(language.tag).svg")
  }

  @Test("In cells, wide and narrow, in Unicode and ASCII", arguments: Language.allCases)
  func cells(language: Language) throws {
    for (name, chart) in try SampleCharts(language: language).all() {
      var page: [String] = [chart.title, chart.subtitle, ""]
      for (width, ink) in [(80, TerminalBar.Ink.blocks), (80, .ascii), (50, .blocks)] {
        page.append("[\(width) \(ink)]")
        page += chart.lines(width: width, ink: ink).map(\.text)
        page.append("")
      }
      try Golden.expect(
        page.joined(separator: "\n"), equals: "chart-\(name)-\(language.tag).txt")
    }
  }
}

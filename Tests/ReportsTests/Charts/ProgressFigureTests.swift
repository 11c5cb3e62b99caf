import Testing
import Text

@testable import Reports

@Suite("Progress")
struct ProgressFigureTests {
  @Test("Five lines have five signs, whatever their colours")
  func signs() {
    let looks = DatePlot.looks
    #expect(Set(looks.map(\.sign)).count == looks.count)
    #expect(looks.count == 5)
  }

  @Test("Names of areas stand whole beside their lines", arguments: Language.allCases)
  func names(_ language: Language) throws {
    let firm = try Firm("bakery-puebla", form: "full", language: language)
    let days = ["2026-01-02", "2026-11-20"].compactMap { CalendarDate(iso: $0) }
    let chart = ProgressFigure(
      dates: days,
      domains: firm.content.domains.map { ProgressFigure.Domain($0.name, scores: [200, 300]) }
    ).chart(in: language)
    #expect(!chart.drawing.svg(id: "x", title: "", description: "").contains("…"))
  }
}

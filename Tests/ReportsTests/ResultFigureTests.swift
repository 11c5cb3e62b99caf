import Questionnaires
import Reports
import SampleFirms
import Scoring
import Testing
import Text

@Suite("Figures of one result")
struct ResultFigureTests {
  private let date = CalendarDate(iso: "2026-11-26") ?? .earliest

  private func content(_ firm: String, _ language: Language) throws -> ResultContent {
    let questionnaire = try Samples.questionnaire()
    let scorer = Scorer(questionnaire)
    let answers = try Samples.answers(firm, to: questionnaire)
    let form = try #require(questionnaire.form("full"))
    return ResultContent(
      scorer: scorer, sheet: scorer.score(answers, form: form), answers: answers, form: form,
      texts: try Samples.bundle.get().texts(locale: language.tag), language: language,
      setting: ReportSetting(day: date, statistics: nil))
  }

  @Test("Every number of a figure is that of the result", arguments: Language.allCases)
  func numbers(_ language: Language) throws {
    let content = try content("bakery-puebla", language)
    let format = NumberFormat(language)
    for figure in [ResultFigure.domains, .profile] {
      let chart = content.chart(figure, date: date)
      #expect(chart.table.rows.count == content.domains.count)
      for domain in content.domains {
        let row = try #require(chart.table.rows.first { $0.heading == domain.name })
        #expect(row.cells.first == domain.score.map { format.tenths($0.tenths) })
      }
    }
    let steps = content.chart(.steps, date: date)
    #expect(
      steps.table.rows.map(\.heading)
        == content.actions.enumerated().map { "\($0 + 1) \($1.title)" })
    let level = content.chart(.level, date: date)
    #expect(level.table.rows.map(\.heading) == content.levels.map(\.name))
    #expect(level.title.contains(try #require(content.overall.level?.name)))
  }

  @Test("No line is wider than asked", arguments: ResultFigure.allCases, [40, 60, 80, 120])
  func width(_ figure: ResultFigure, _ width: Int) throws {
    for firm in ["bakery-puebla", "machine-shop-ulm", "carpenter"] {
      for language in Language.allCases {
        let chart = try content(firm, language).chart(figure, date: date)
        for line in chart.lines(width: width, ink: .blocks) {
          #expect(line.displayWidth <= width, "\(line.text)")
        }
      }
    }
  }
}

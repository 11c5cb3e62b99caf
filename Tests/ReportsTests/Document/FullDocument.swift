import JSON
import Questionnaires
import Scoring
import Summaries
import Testing
import Text

@testable import Comparing
@testable import Reports

/// A report with everything that one can hold: change, decisions, history, place among others.
struct FullDocument {
  let firm: Firm
  let change: ChangeContent
  let history: ScoreHistory
  let places: PlaceStatements

  /// The questions the enterprise answered otherwise the time before, as option positions.
  private static let before: [(question: String, option: Int)] = [
    ("cy_backups", 0), ("ec_orders", 0), ("sk_direction", 2),
  ]

  init(_ language: Language) throws {
    let (name, form) = ("bakery-puebla", "express")
    var firm = try Firm(name, form: form, language: language)
    let given = firm.content.actions.map(\.id)
    firm.setting.followUps = [
      FollowUp(action: given[0], status: .planned, due: "2026-11-01", person: "Ana <Pérez>"),
      FollowUp(action: given[1], status: .started, due: "2027-02-28"),
      FollowUp(action: given[2], status: .done),
    ]
    var earlier = try Firm(name, form: form, language: language)
    for (question, option) in Self.before { earlier.set(question, .option(option)) }
    var first = earlier
    first.set("cy_updates", .option(0))
    let days = try ["2025-03-01", "2025-11-20", "2026-11-20"].map {
      try #require(CalendarDate(iso: $0))
    }
    let latest = firm.scored(on: days[2])
    change = ChangeContent(before: earlier.scored(on: days[1]), after: latest, language: language)
    history = ScoreHistory(
      [first.scored(on: days[0]), earlier.scored(on: days[1])], latest: latest)
    places = try Self.places(firm)
    self.firm = firm
  }

  /// Places among two groups of invented businesses.
  private static func places(_ firm: Firm) throws -> PlaceStatements {
    func place(_ sector: String?, _ n: Int, _ lower: ClosedRange<Int>) -> Place {
      Place(
        cohort: Place.Cohort(country: "MX", size: "micro", sector: sector, n: n), tenths: 500,
        lower: lower)
    }
    let questionnaire = firm.scorer.questionnaire
    return PlaceStatements(
      .among([
        "overall": place("M", 31, 12...25), "domain:cybersecurity": place("M", 31, 40...40),
        "domain:erp": place("M", 30, 0...9), "domain:skills": place(nil, 1_234, 97...100),
      ]),
      names: ComparisonNames(questionnaire, texts: firm.texts, language: firm.language),
      period: "2026", date: "2026-11-19", isSynthetic: true)
  }

  func document(_ audience: ReportAudience) -> ReportDocument {
    firm.document(audience) { particulars in
      particulars.change = change
      particulars.history = history
      particulars.benchmark = places
    }
  }
}

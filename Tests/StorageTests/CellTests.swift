import Questionnaires
import Summaries
import Testing

@testable import Storage

@Suite("Cells")
struct CellTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  private func row(_ number: Int, country: Int, people: Int64, sector: Int) -> NewAssessment {
    Samples.assessment(
      number, bench.questionnaire,
      answers: Samples.answers(country: country, people: people, sector: sector))
  }

  @Test("a cell is a country, a size by that country's edges, and a sector group")
  func keys() throws {
    _ = try store.add([
      row(1, country: 0, people: 10, sector: 0), row(2, country: 1, people: 10, sector: 0),
      row(3, country: 1, people: 9, sector: 1), row(4, country: 1, people: 9, sector: 1),
    ])
    let cells = try store.headlines(CellQuery(questionnaire: "trial", form: "full"))
    #expect(
      cells.map {
        "\($0.identity.key.country) \($0.identity.key.size) \($0.identity.key.sector) \($0.headline.n)"
      } == [
        "DE micro T 2", "DE small M 1", "MX micro M 1",
      ])
    #expect(cells.allSatisfy { $0.identity.period == "2026" && $0.identity.campaign == "" })
  }

  @Test("periods and campaigns are kept apart and can be asked for")
  func periods() throws {
    var rows = (1...4).map { row($0, country: 0, people: 4, sector: 0) }
    rows[0].campaign = "ccmx/2026-q4"
    rows[1].campaign = "bvmw/2026-q4"
    rows[2].completed = "2025-01-01"
    _ = try store.add(rows)
    func count(period: String?, campaign: String?) throws -> [Int] {
      try store.headlines(
        CellQuery(questionnaire: "trial", form: "full", period: period, campaign: campaign)
      ).map(\.headline.n)
    }
    #expect(try count(period: nil, campaign: nil) == [1, 1, 1, 1])
    #expect(try count(period: "2026-q4", campaign: nil) == [1, 1])
    #expect(try count(period: nil, campaign: "ccmx/2026-q4") == [1])
    #expect(try count(period: nil, campaign: "") == [1, 1])
    #expect(try count(period: "2025", campaign: "") == [1])
    #expect(try count(period: "2024", campaign: nil) == [])
  }

  @Test("headlines and details together are all counts")
  func details() throws {
    _ = try store.add([row(1, country: 0, people: 4, sector: 0)])
    let query = CellQuery(questionnaire: "trial", form: "full")
    let cell = try #require(try store.cells(query).first)
    #expect(cell.counts.headline == (try store.headlines(query).first?.headline))
    #expect(cell.counts.detail[TrialQuestionnaire.backups].options == [0, 1, 0])
  }

  @Test("versions of a questionnaire have cells of their own")
  func versions() throws {
    let json = TrialQuestionnaire.json(version: "1.1.0")
    let newer = try TrialQuestionnaire.compile(json)
    try store.register(newer, json: json)
    _ = try store.add([
      row(1, country: 0, people: 4, sector: 0), Samples.assessment(2, newer),
    ])
    let cells = try store.headlines(CellQuery(questionnaire: "trial", form: "full"))
    #expect(cells.map(\.identity.logic) == [bench.questionnaire.logic, newer.logic])
  }

  @Test("a correction under a newer version takes the place of the older assessment")
  func acrossVersions() throws {
    let json = TrialQuestionnaire.json(version: "1.1.0")
    let newer = try TrialQuestionnaire.compile(json)
    try store.register(newer, json: json)
    var first = row(1, country: 0, people: 4, sector: 0)
    var second = Samples.assessment(2, newer)
    (first.subject, second.subject) = ("s", "s")
    second.completed = "2026-12-01"
    _ = try store.add([first, second])
    #expect(try bench.standings() == [first.id: "superseded", second.id: "counted"])
    #expect(try store.verify().findings == [])
  }

  @Test("a cell whose last enterprise leaves disappears")
  func disappears() throws {
    _ = try store.add([row(1, country: 0, people: 4, sector: 0)])
    _ = try store.block(.assessment(Samples.id(1)), Blocking(on: "2026-11-24"))
    #expect(try store.connection.first("SELECT count(*) FROM cell") { $0.integer(0) } == 0)
  }
}

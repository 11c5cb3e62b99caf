import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Storage

@Suite("Enterprises that answered for several campaigns")
struct RepeatsTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  private static func random(_ count: Int) -> [UInt8] { Array(repeating: 3, count: count) }

  private static func origin(_ row: NewAssessment) -> CampaignPeriod {
    CampaignPeriod(
      campaign: row.campaign ?? "",
      period: row.campaign.map { String($0.drop { $0 != "/" }.dropFirst()) } ?? "2026")
  }

  /// Random response files; most are of a few enterprises.
  private func rows(_ count: Int, using random: inout SplitMix64) -> [NewAssessment] {
    (1...count).map { number in
      var row = Samples.assessment(
        number, bench.questionnaire, answers: Samples.answers(using: &random),
        form: Bool.random(using: &random) ? "full" : "express",
        completed: "2026-0\(Int.random(in: 1...5, using: &random))-11")
      row.subject = ["a", "b", "c", "d", "e", nil].randomElement(using: &random) ?? nil
      row.campaign =
        ["ccmx/2026-q4", "bvmw/2026-h2", "bvmw/2026-q4", nil].randomElement(using: &random) ?? nil
      row.locale = ["es-MX", "de-DE"].randomElement(using: &random) ?? "en"
      return row
    }
  }

  /// The rows that speak for somebody on a form in any of some campaigns, found one by one.
  private func latest(
    of rows: [NewAssessment], _ form: String, _ origins: [CampaignPeriod]
  ) throws -> [NewAssessment] {
    let standings = try bench.standings()
    var latest: [String: NewAssessment] = [:]
    for row in rows {
      guard standings[row.id] == "counted", form == "express" || row.form == "full",
        origins.contains(Self.origin(row))
      else { continue }
      let name = row.subject ?? row.id
      if let other = latest[name], (row.completed, row.id) < (other.completed, other.id) {
        continue
      }
      latest[name] = row
    }
    return Array(latest.values)
  }

  /// Everything that some rows count as, each under its source.
  private func summary(of rows: [NewAssessment], _ form: String) throws -> Summary {
    let questionnaire = bench.questionnaire
    let scored = try #require(questionnaire.form(form))
    var summary = Summary(of: questionnaire, form: scored, period: "any", isSynthetic: false)
    for row in rows {
      let sheet = Scorer(questionnaire).score(row.answers, form: scored)
      guard case .cell(let key) = questionnaire.cell(of: sheet) else {
        Issue.record("what counts has a cell")
        continue
      }
      summary.add(
        sheet,
        Contribution(
          of: sheet, in: key, locale: row.locale, mode: row.mode?.rawValue, questionnaire),
        in: questionnaire)
    }
    return summary
  }

  @Test("Each counts once, where it answered last", arguments: 0..<20 as Range<UInt64>)
  func onceEach(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = rows(60, using: &random)
    _ = try store.add(rows)
    for form in ["full", "express"] {
      var query = CellQuery(questionnaire: "trial", form: form)
      let all = try store.origins(query).map(\.origin)
      #expect(all == all.sorted() && Set(all).count == all.count)
      let chosen = Array(all.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)))
        .sorted()
      query.origins = chosen
      let expected = try latest(of: rows, form, chosen)
      let counted = try summary(of: expected, form)

      let summaries = try store.summaries(query)
      var merged = try #require(summaries.first)
      for other in summaries.dropFirst() { try merged.merge(other) }
      #expect(merged.cube == counted.cube)
      #expect(merged.by == counted.by)
      #expect(merged.countries == counted.countries)
      #expect(merged.n == expected.count)
      for summary in summaries {
        let bytes = summary.encoded(for: bench.questionnaire)
        #expect(Summary.read(bytes, for: bench.questionnaire).problems == [])
      }

      var visited = try summary(of: [], form)
      try store.visitCounted(query, under: bench.questionnaire.logic) {
        visited.add($0.sheet, $0.contribution, in: bench.questionnaire)
      }
      #expect(visited.cube == counted.cube && visited.by == counted.by)

      let members = try store.members(
        query, under: bench.questionnaire.logic, random: Self.random)
      let tokens = Set(members.map(\.member.enterprise))
      #expect(tokens.count == members.count && members.count == expected.count)
    }
  }

  @Test("An enterprise is one, whether it answered under its pseudonym or at home")
  func pseudonym() throws {
    try store.add(Enterprise(id: Samples.id(900), label: "Panadería Sol", subject: "a"))
    var own = Samples.assessment(1, bench.questionnaire, completed: "2026-03-01")
    own.enterprise = Samples.id(900)
    var sent = Samples.assessment(2, bench.questionnaire, completed: "2026-04-01")
    sent.subject = "a"
    _ = try store.add([own, sent])
    var query = CellQuery(questionnaire: "trial", form: "full")
    query.origins = try store.origins(query).map(\.origin)
    let summary = try #require(store.summaries(query).first)
    #expect(summary.n == 1 && summary.leftOut[.superseded] == 1)
    #expect(summary.sources.map(\.from) == ["2026-04-01"])
  }

  @Test("Where nothing is counted together, every campaign counts its own")
  func apart() throws {
    var (one, two) = (
      Samples.assessment(1, bench.questionnaire), Samples.assessment(2, bench.questionnaire)
    )
    (one.subject, two.subject) = ("a", "a")
    (one.campaign, two.campaign) = ("ccmx/2026-q4", "bvmw/2026-h2")
    _ = try store.add([one, two])
    let query = CellQuery(questionnaire: "trial", form: "full")
    #expect(try store.summaries(query).map(\.n) == [1, 1])
    for origin in try store.origins(query).map(\.origin) {
      var query = query
      query.origins = [origin]
      #expect(try store.summaries(query).map(\.n) == [1])
    }
  }

  @Test("Thousands of campaigns are counted together")
  func many() throws {
    var row = Samples.assessment(1, bench.questionnaire)
    row.campaign = "ccmx/2026-q4"
    _ = try store.add([row])
    var query = CellQuery(questionnaire: "trial", form: "full")
    query.origins =
      try store.origins(query).map(\.origin)
      + (1...3000).map { CampaignPeriod(campaign: "other/\($0)", period: "\($0)") }
    #expect(try store.summaries(query).map(\.n) == [1])
  }
}

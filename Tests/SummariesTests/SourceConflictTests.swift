import Questionnaires
import Summaries
import Testing

@Suite("Two summaries in one comparison")
struct SourceConflictTests {
  private func summary(_ campaigns: [(campaign: String?, year: Int)]) throws -> Summary {
    var summary = Summary(
      of: try Trial.questionnaire(), form: Form(index: 0), period: "2026-q4", isSynthetic: false)
    for (campaign, year) in campaigns {
      summary.add(
        Source(
          association: campaign.map { String($0.prefix { $0 != "/" }) }, campaign: campaign,
          from: "\(year)-10-01", to: "\(year)-10-02", n: 1))
    }
    return summary
  }

  struct Case: Sendable {
    let first: [(String?, Int)]
    let second: [(String?, Int)]
    let expected: SourceConflict?
  }

  static let cases = [
    Case(first: [("ccmx/q4", 2026)], second: [("bvmw/q4", 2026)], expected: nil),
    Case(first: [("ccmx/q4", 2026)], second: [], expected: nil),
    Case(first: [(nil, 2026)], second: [(nil, 2026)], expected: nil),
    Case(
      first: [("bvmw/q4", 2026), ("ccmx/q4", 2026)], second: [("ccmx/q4", 2026)],
      expected: .sameCampaign("ccmx/q4")),
    Case(
      first: [("ccmx/q3", 2026)], second: [("ccmx/q4", 2026)],
      expected: .twoPeriods(association: "ccmx", "q3", "q4")),
    Case(
      first: [(nil, 2025)], second: [(nil, 2026)],
      expected: .twoPeriods(association: nil, "2025", "2026")),
  ]

  @Test("is refused where enterprises may count twice", arguments: cases)
  func conflict(_ given: Case) throws {
    let (first, second) = (try summary(given.first), try summary(given.second))
    #expect(first.conflict(with: second) == given.expected)
    #expect((second.conflict(with: first) == nil) == (given.expected == nil))
  }

  /// Answers outside campaigns of one enterprise in each country.
  private func uncollected(_ countries: [String], year: Int = 2026) throws -> Summary {
    var summary = try self.summary([(nil, year)])
    for country in countries {
      let counts = CountsJSONTests.firm(try Trial.questionnaire())
      summary.add(counts, to: CellKey(country: country, size: "micro", sector: "M"))
    }
    return summary
  }

  @Test("takes answers outside campaigns of one country once")
  func countries() throws {
    let mexico = try uncollected(["MX"])
    let both = try uncollected(["DE", "MX"])
    #expect(mexico.conflict(with: both) == .sameCountry("MX", period: "2026"))
    #expect(both.conflict(with: mexico) == .sameCountry("MX", period: "2026"))
    #expect(mexico.conflict(with: try uncollected(["DE"])) == nil)
    #expect(mexico.conflict(with: mexico) == .sameCounts)
  }

  @Test("keeps the years of answers outside campaigns apart")
  func years() throws {
    let both = try summary([(nil, 2025), (nil, 2026), (nil, 2026)])
    #expect(both.sources.map(\.period) == ["2025", "2026"])
    #expect(both.sources.map(\.n) == [1, 2])
  }
}

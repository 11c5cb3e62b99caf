import Questionnaires
import SampleFirms
import Scoring
import Testing

@testable import Comparing

@Suite("Where an enterprise stands among those that statistics count")
struct StandingTests {
  private static let cases: [(String, Int64, Int64, String, String?)] = [
    // Germany: employees decide the class, and everybody who works there must agree.
    ("DE", 38, 36, "manufacturing", "DE small M"), ("DE", 10, 10, "trade", "DE small T"),
    ("DE", 11, 10, "vehicles", "DE small T"), ("DE", 49, 49, "personal", "DE small S3"),
    ("DE", 9, 9, "business", "DE micro S1"), ("DE", 10, 9, "business", nil),
    ("DE", 50, 49, "business", nil), ("DE", 50, 50, "business", "DE medium S1"),
    ("DE", 249, 240, "other", "DE medium O3"), ("DE", 250, 249, "other", nil),
    ("DE", 250, 250, "other", nil), ("DE", 1, 0, "personal", "DE micro S3"),
    // Mexico: everybody who works there decides.
    ("MX", 10, 4, "lodgingfood", "MX micro S2"), ("MX", 11, 4, "lodgingfood", "MX small S2"),
    ("MX", 50, 50, "transport", "MX small O2"), ("MX", 51, 10, "transport", "MX medium O2"),
    ("MX", 250, 250, "construction", "MX medium O1"), ("MX", 251, 1, "construction", nil),
  ]

  @Test(
    "The size class is the enterprise's own by both head counts, or there is none",
    arguments: cases)
  private func standing(
    country: String, people: Int64, employees: Int64, sector: String, expected: String?
  ) throws {
    let firm = try SampleFirm([
      "country": .code(country), "people": .number(people), "employees": .number(employees),
      "sector": .code(sector),
    ])
    let standing = Standing(of: firm.sheet, in: firm.questionnaire)
    #expect(standing.map { "\($0.country) \($0.size) \($0.sector)" } == expected)
  }

  @Test("Without a country, a head count or a sector there is no standing")
  func missing() throws {
    let whole: [String: SampleFirm.Given] = [
      "country": .code("DE"), "people": .number(20), "employees": .number(18),
      "sector": .code("trade"),
    ]
    #expect(try SampleFirm(whole).standing != nil)
    for left in ["country", "employees", "sector"] {
      #expect(try SampleFirm(whole.filter { $0.key != left }).standing == nil)
    }
  }
}

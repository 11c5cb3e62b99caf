@testable import Comparing
import Questionnaires
import Statistics
import Summaries
import Testing

@Suite("A comparison of little or nothing")
struct DegenerateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let firms: [Trial.Firm]
    let codes: [String]
    var testDescription: String { name }
  }

  private static func spread(_ country: Int, _ n: Int) -> [Trial.Firm] {
    (0..<n).map { .scored(300 + 37 * $0 % 500, country: country, sector: $0 % 5) }
  }

  static let cases = [
    Case(name: "nobody", firms: [], codes: ["no_enterprise"]),
    Case(name: "one country", firms: spread(1, 20), codes: ["only_one_country"]),
    Case(
      name: "one enterprise a side", firms: spread(0, 1) + spread(1, 1),
      codes: ["few", "no_spread", "not_standardised"]),
    Case(
      name: "two a side", firms: spread(0, 2) + spread(1, 2), codes: ["few", "not_standardised"]),
    Case(
      name: "all scores equal",
      firms: (0..<40).map { .scored(500, country: $0 % 2, sector: $0 / 2 % 5) },
      codes: ["all_equal"]),
    Case(
      name: "an empty category", firms: spread(0, 40) + spread(1, 40), codes: ["not_weighted"]),
    Case(
      name: "everybody on one level",
      firms: (0..<60).map { .scored(700 + $0, country: $0 % 2, sector: $0 / 2 % 5) }, codes: []),
    Case(
      name: "complete separation",
      firms: (0..<60).map { .scored(100 + 500 * ($0 % 2) + $0, country: $0 % 2) },
      codes: ["complete_separation"]),
    Case(
      name: "no score",
      firms: (0..<10).map { Trial.Firm(country: $0 % 2) }, codes: ["no_score"]),
    Case(
      name: "only provisional scores",
      firms: (0..<10).map { Trial.Firm(country: $0 % 2, share: 300) }, codes: ["no_score"]),
  ]

  @Test("says so in a sentence, and never shows what is no number", arguments: cases)
  func degenerate(_ example: Case) throws {
    let questionnaire = try Trial.questionnaire()
    for dimension in [nil, Dimension.sector, .mode] {
      let comparison = try Trial.comparison(example.firms, questionnaire) {
        $0.dimension = dimension
        $0.trims = true
      }
      let text = String(decoding: comparison.encoded(withTests: true), as: UTF8.self)
      for word in ["nan", "inf"] {
        #expect(!text.lowercased().replacing("\"influence", with: "").contains(word))
      }
      for code in example.codes {
        #expect(comparison.notes.contains { $0.code == code }, "\(code)")
      }
    }
  }

  @Test("has no interval where a single enterprise stands for a category")
  func single() throws {
    let questionnaire = try Trial.questionnaire()
    var firms = [5, 20, 55].flatMap { people in
      (0..<40).map { Trial.Firm.scored(300 + 7 * $0, country: 0, people: people, sector: $0 % 4) }
    }
    firms.append(.scored(900, country: 0, sector: 4))
    let comparison = try Trial.comparison(firms, questionnaire)
    let group = try #require(comparison.measure("overall")?.groups[0])
    let weighted = try group.weighted.get()
    #expect(weighted.mean.interval() == nil && !weighted.isVarianceKnown)
    #expect(weighted.levels.allSatisfy { $0.interval == nil })
    #expect(
      comparison.notes.contains(.singleInCategory(country: "MX", measure: "overall")))
  }

  @Test("warns where help was given much more often in one country")
  func assisted() throws {
    let questionnaire = try Trial.questionnaire()
    func codes(_ helped: Int) throws -> [String] {
      var firms = Self.spread(0, 20) + Self.spread(1, 20)
      for position in 0..<helped { firms[20 + position].mode = "assisted" }
      return try Trial.comparison(firms, questionnaire).notes.map(\.code)
    }
    #expect(try !codes(4).contains("assisted_differs"))
    #expect(try codes(5).contains("assisted_differs"))
  }
}

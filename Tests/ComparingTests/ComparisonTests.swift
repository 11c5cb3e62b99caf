import Comparing
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("A comparison")
struct ComparisonTests {
  private func random(_ count: Int, seed: UInt64) -> [Trial.Firm] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      Trial.Firm(
        country: Int.random(in: 0...1, using: &generator),
        people: Int64.random(in: 0...70, using: &generator),
        sector: Int.random(in: 0...4, using: &generator),
        share: Int64.random(in: 0...1000, using: &generator),
        more: Int.random(in: 0...2, using: &generator) == 0
          ? nil : Int64.random(in: 0...1000, using: &generator),
        costs: Int.random(in: 0...1, using: &generator),
        region: Int.random(in: 0...1, using: &generator),
        hard: (0..<10).filter { _ in Bool.random(using: &generator) },
        locale: ["es-MX", "de-DE", "en"].randomElement(using: &generator) ?? "en",
        mode: ["self", "assisted", nil].randomElement(using: &generator) ?? nil)
    }
  }

  @Test(
    "agrees with lists of every enterprise, in any order", arguments: 0..<20 as Range<UInt64>)
  func naive(seed: UInt64) throws {
    let questionnaire = try Trial.questionnaire()
    let firms = random(80, seed: seed)
    var generator = SplitMix64(seed: seed)
    let comparison = try Trial.comparison(firms, questionnaire)
    #expect(
      try Trial.comparison(firms.shuffled(using: &generator), questionnaire).encoded()
        == comparison.encoded())
    let measure = try #require(comparison.measure("overall"))
    for (country, group) in measure.groups.enumerated() {
      let own = firms.filter { $0.country == country && $0.people <= 60 }
        .map { Trial.sheet(questionnaire, $0).overall }
      let scored = own.filter { $0.status == .scored }.map(\.tenths).sorted()
      #expect(comparison.countries[country].enterprises == own.count)
      #expect(group.scored.n == scored.count)
      #expect(group.status.provisional == own.count - scored.count)
      #expect(agree(group.scored.mean, Double(scored.reduce(0, +)) / Double(10 * scored.count)))
      for quantile in group.quantiles {
        let rank = (1...scored.count).first { 100 * $0 >= quantile.percent * scored.count }
        #expect(quantile.tenths == rank.map { scored[$0 - 1] })
      }
      let low = scored.filter { $0 < 400 }.count
      let high = scored.filter { $0 >= 600 }.count
      #expect(group.levels.map(\.count) == [low, scored.count - low - high, high])
    }
    // Every size class has the enterprises of its own.
    for (position, size) in measure.sizes.enumerated() {
      let edges: [ClosedRange<Int64>] = [
        [0...10, 11...50, 51...60][position], [0...9, 10...49, 50...60][position],
      ]
      for country in [0, 1] {
        let n = firms.count {
          $0.country == country && edges[country].contains($0.people) && $0.more != nil
        }
        #expect(size.figures[country].n == n)
      }
    }
  }

  @Test("of merged summaries is that of all enterprises in one, byte for byte, in any order")
  func merged() throws {
    let questionnaire = try Trial.questionnaire()
    let setting = try Trial.setting(questionnaire)
    let parts = (0..<4).map { part in
      Trial.summary(
        random(40, seed: UInt64(part)), questionnaire, campaign: "a\(part)/2026")
    }
    func compared(_ parts: [Summary]) throws -> [UInt8] {
      var merged = parts[0]
      for part in parts.dropFirst() { try merged.merge(part) }
      return Comparison(of: merged, in: questionnaire, form: Trial.form, setting: setting)
        .encoded(withTests: true)
    }
    let expected = try compared(parts)
    #expect(try compared(parts.reversed()) == expected)
    #expect(try compared([parts[2], parts[0], parts[3], parts[1]]) == expected)
  }

  @Test("counts answers to every question as a list of them does")
  func questions() throws {
    let questionnaire = try Trial.questionnaire()
    let firms = random(90, seed: 77)
    let comparison = try Trial.comparison(firms, questionnaire)
    let placing = ["country", "people", "sector"]
    #expect(
      comparison.questions.map(\.id)
        == questionnaire.questions.map(\.id).filter { !placing.contains($0) })
    let region = try #require(comparison.questions.first { $0.id == "region" })
    for country in [0, 1] {
      let own = firms.filter { $0.country == country && $0.people <= 60 }
      #expect(region.n[country] == own.count)
      for (option, row) in region.rows.prefix(2).enumerated() {
        #expect(row.shares[country].count == own.count { $0.region == option })
      }
    }
    let share = try #require(comparison.questions.first { $0.id == "share" })
    #expect(share.rows.isEmpty && share.points != nil && share.pointsDifference != nil)
    let small = try #require(region.sizes.first { $0.id == "small" })
    #expect(
      small.rows[0].shares[1].n
        == firms.count { $0.country == 1 && (10...49).contains($0.people) })
  }

  @Test("tells enterprises apart by what is asked for", arguments: Dimension.allCases)
  func dimensions(_ dimension: Dimension) throws {
    let questionnaire = try Trial.questionnaire()
    let firms = random(90, seed: 5)
    let comparison = try Trial.comparison(firms, questionnaire) { $0.dimension = dimension }
    let groups = try #require(comparison.measure("overall")).subgroups
    let expected: [String: [String]] = [
      "size": [], "sector": ["M", "O", "S1", "S2", "T"], "region": ["north", "south"],
      "language": ["de", "en", "es"], "mode": ["assisted", "self", "unknown"],
    ]
    #expect(groups.map(\.id).sorted() == expected[dimension.rawValue])
    if !groups.isEmpty {
      let scored = firms.filter { $0.people <= 60 && $0.more != nil }
      #expect(groups.reduce(0) { $0 + $1.figures[0].n + $1.figures[1].n } == scored.count)
    }
  }

  @Test("of some cells leaves out all others, and says what it cannot tell of a part")
  func filtered() throws {
    let questionnaire = try Trial.questionnaire()
    let firms = random(3000, seed: 9)
    let comparison = try Trial.comparison(firms, questionnaire) {
      $0.filter = try CellFilter(["size=micro,small", "sector=S"], in: questionnaire)
    }
    let n = firms.count {
      $0.people <= ($0.country == 0 ? 50 : 49) && [2, 3].contains($0.sector)
    }
    #expect(comparison.countries.reduce(0) { $0 + $1.enterprises } == n)
    #expect(comparison.notes.contains(.filtered("size=micro,small sector=S,S1,S2")))
    let measure = try #require(comparison.measure("overall"))
    #expect(measure.groups.allSatisfy { $0.weighted == .failure(.filtered) })
    // The standard is that of the cells compared.
    #expect(agree(measure.difference?.standardised?.shareOfStandard, 1.0))
    #expect(
      comparison.challenges?.rows.allSatisfy { $0.standings.allSatisfy { $0?.ranks == nil } }
        == true)
    #expect(comparison.countries.allSatisfy { $0.modes.isEmpty })
  }

  @Test("refuses conditions that it cannot read")
  func conditions() throws {
    let questionnaire = try Trial.questionnaire()
    #expect(throws: CellFilter.Problem.unreadable("micro")) {
      try CellFilter(["micro"], in: questionnaire)
    }
    #expect(throws: CellFilter.Problem.unreadable("age=3")) {
      try CellFilter(["age=3"], in: questionnaire)
    }
    #expect(
      throws: CellFilter.Problem.unknown(.size, "tiny", known: ["micro", "small", "medium"])
    ) { try CellFilter(["size=tiny"], in: questionnaire) }
    #expect(try CellFilter(["country=DE"], in: questionnaire).text == "country=DE")
  }
}

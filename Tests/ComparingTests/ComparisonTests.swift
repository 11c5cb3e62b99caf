import Comparing
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

import class Foundation.JSONDecoder
import struct Foundation.Data
import struct Foundation.URL

@Suite("A comparison")
struct ComparisonTests {
  /// An enterprise with a final score or, without `more`, a provisional one.
  struct Firm {
    let country: Int
    let people: Int64
    let share: Int64
    let more: Int64?

    /// Mexico's classes end at 50, Germany's at 49.
    var isInScope: Bool { people <= (country == 0 ? 50 : 49) }

    static func random(using generator: inout some RandomNumberGenerator) -> Firm {
      Firm(
        country: Int.random(in: 0...1, using: &generator),
        people: Int64.random(in: 0...60, using: &generator),
        share: Int64.random(in: 0...1000, using: &generator),
        more: Int.random(in: 0...2, using: &generator) == 0
          ? nil : Int64.random(in: 0...1000, using: &generator))
    }
  }

  @Test("gives the figures that R finds over the synthetic enterprises")
  func reference() throws {
    struct Histograms: Decodable {
      let MX: [String: Int]
      let DE: [String: Int]
    }
    struct TwoSample: Decodable { let total: [String: Double] }
    let histograms = try fixture("histograms.json", as: Histograms.self)
    let expected = try fixture("two_sample.json", as: TwoSample.self).total
    let questionnaire = try Trial.questionnaire()
    var cells: [(key: CellKey, headline: Headline)] = []
    for (country, histogram) in [("MX", histograms.MX), ("DE", histograms.DE)] {
      let key = CellKey(country: country, size: "micro", sector: "M")
      cells.append((key, try headline(of: histogram, questionnaire)))
    }
    let comparison = Comparison(
      of: cells, leftOut: LeftOutCounts(), in: questionnaire, form: Trial.form, period: "2026",
      isSynthetic: true)
    for group in comparison.measures[0].groups {
      #expect(Double(group.scored.n) == expected["n_\(group.id)"])
      let mean = try #require(expected["mean_\(group.id)"])
      let deviation = try #require(expected["sd_\(group.id)"])
      #expect(agree(group.scored.mean, mean))
      #expect(agree(group.scored.standardDeviation, deviation))
      #expect(
        agree(group.scored.standardError, deviation / Double(group.scored.n).squareRoot()))
      #expect(group.median.map { Double($0) / 10 } == expected["median_\(group.id)"])
    }
    #expect(comparison.measures[0].groups.map(\.id) == ["MX", "DE"])
  }

  @Test(
    "agrees with lists of every enterprise, cells in any order", arguments: 0..<30 as Range<UInt64>)
  func naive(seed: UInt64) throws {
    let questionnaire = try Trial.questionnaire()
    var generator = SplitMix64(seed: seed)
    let firms = (0..<60).map { _ in Firm.random(using: &generator) }
    let sheets = firms.map {
      Trial.sheet(
        questionnaire, country: $0.country, people: $0.people, share: $0.share, more: $0.more)
    }
    let comparison = Trial.comparison(sheets, questionnaire)
    #expect(Trial.comparison(sheets.shuffled(using: &generator), questionnaire) == comparison)
    for (country, group) in comparison.measures[0].groups.enumerated() {
      var own: [Score] = []
      for (firm, sheet) in zip(firms, sheets) where firm.country == country && firm.isInScope {
        own.append(sheet.overall)
      }
      let scored = own.filter { $0.status == .scored }.map(\.tenths).sorted()
      let all = own.map(\.tenths)
      #expect(comparison.countries[country].enterprises == own.count)
      #expect(group.scored.n == scored.count)
      #expect(group.status.provisional == own.count - scored.count)
      #expect(agree(group.scored.mean, mean(scored)))
      #expect(agree(group.withProvisional.mean, mean(all)))
      #expect(agree(group.scored.standardDeviation, deviation(scored)))
      for quantile in group.quantiles {
        let rank = (1...scored.count).first { 100 * $0 >= quantile.percent * scored.count }
        #expect(quantile.tenths == rank.map { scored[$0 - 1] })
      }
      let low = scored.filter { $0 < 400 }.count
      let high = scored.filter { $0 >= 600 }.count
      #expect(group.levels.map(\.id) == ["low", "middle", "high"])
      #expect(group.levels.map(\.count) == [low, scored.count - low - high, high])
    }
  }

  @Test("lists countries as the questionnaire does, and only those with enterprises")
  func countries() throws {
    let questionnaire = try Trial.questionnaire()
    let german = Trial.sheet(questionnaire, country: 1, people: 3, share: 5, more: 5)
    let mexican = Trial.sheet(questionnaire, country: 0, people: 3, share: 5, more: 5)
    let both = Trial.comparison([german, mexican, german], questionnaire)
    #expect(both.countries.map(\.id) == ["MX", "DE"])
    #expect(both.countries.map(\.enterprises) == [1, 2])
    let alone = Trial.comparison([german], questionnaire)
    #expect(alone.countries.map(\.id) == ["DE"])
    #expect(alone.measures.allSatisfy { $0.groups.map(\.id) == ["DE"] })
    #expect(Trial.comparison([], questionnaire).measures.allSatisfy { $0.groups.isEmpty })
  }

  @Test("has a measure for all readiness domains together and for each domain; context no levels")
  func measures() throws {
    let questionnaire = try Trial.questionnaire()
    let firm = Trial.sheet(questionnaire, country: 0, people: 3, share: 5, more: 5, costs: 1)
    let comparison = Trial.comparison([firm], questionnaire)
    #expect(comparison.measures.map(\.id) == ["overall", "domain:cyber", "domain:pressure"])
    #expect(comparison.measures.map { $0.groups[0].levels.count } == [3, 3, 0])
    #expect(comparison.measures[2].groups[0].scored.mean == 100)
  }

  @Test("of a summary is that of its cells")
  func summary() throws {
    let questionnaire = try Trial.questionnaire()
    let sheets = [(0, 3), (0, 20), (1, 3), (1, 4)].map { country, people in
      Trial.sheet(questionnaire, country: country, people: Int64(people), share: 500, more: 700)
    }
    var leftOut = LeftOutCounts()
    leftOut[.noConsent] = 2
    var summary = Summary(
      of: questionnaire, form: Trial.form, period: "2026", isSynthetic: false)
    summary.leftOut = leftOut
    for sheet in sheets {
      guard case .cell(let key) = questionnaire.cell(of: sheet) else { continue }
      summary.add(CellCounts(sheet, in: questionnaire), to: key)
    }
    #expect(summary.cube.count == 3)
    #expect(
      Comparison(of: summary, in: questionnaire, form: Trial.form)
        == Trial.comparison(sheets, questionnaire, leftOut: leftOut))
  }

  /// A headline in which everybody is scored overall and no domain applies.
  private func headline(
    of histogram: [String: Int], _ questionnaire: Questionnaire
  ) throws -> Headline {
    let bins = histogram.map { (Int($0) ?? -1, $1) }.sorted { $0.0 < $1.0 }
    let n = bins.map(\.1).reduce(0, +)
    let sum = bins.map { $0.0 * $0.1 }.reduce(0, +)
    let pairs = bins.map { "[\($0.0),\($0.1)]" }.joined(separator: ",")
    func absent(_ levels: String) -> String {
      """
      {"status":[0,0,0,\(n)],"histogram":[],"provisional":[],"low":0,"high":0,"levels":\(levels)}
      """
    }
    let json = """
      {"n":\(n),"measures":{"overall":{"status":[\(n),0,0,0],"histogram":[\(pairs)],
      "provisional":[],"low":\(sum),"high":\(sum),"levels":[\(n),0,0]},
      "domain:cyber":\(absent("[0,0,0]")),"domain:pressure":\(absent("[]"))}}
      """
    return try Headline(decoding: Array(json.utf8), for: questionnaire)
  }

  private func fixture<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)")
    return try JSONDecoder().decode(type, from: try Data(contentsOf: file))
  }

  private func mean(_ tenths: [Int]) -> Double {
    tenths.map { Double($0) / 10 }.reduce(0, +) / Double(tenths.count)
  }

  private func deviation(_ tenths: [Int]) -> Double {
    let mean = mean(tenths)
    let squares = tenths.map { (Double($0) / 10 - mean) * (Double($0) / 10 - mean) }
    return (squares.reduce(0, +) / Double(tenths.count - 1)).squareRoot()
  }

  private func agree(_ found: Double?, _ expected: Double) -> Bool {
    found.map { abs($0 - expected) <= 1e-12 * abs(expected) } ?? false
  }
}

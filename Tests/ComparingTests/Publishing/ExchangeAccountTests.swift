import Questionnaires
import Summaries
import TestSupport
import Testing

@testable import Comparing

@Suite("What an exchange file says of itself")
struct ExchangeAccountTests {
  private static func firms(_ n: Int, seed: UInt64) -> [Trial.Firm] {
    var random = SplitMix64(seed: seed)
    return (0..<n).map { _ in
      Trial.Firm.scored(
        Int.random(in: 0...1000, using: &random), country: Int.random(in: 0...1, using: &random),
        people: [3, 3, 3, 20, 55].randomElement(using: &random) ?? 3,
        sector: Int.random(in: 0...4, using: &random))
    }
  }

  @Test("Every number is one of those of cells, tables and whole countries", arguments: 1...60)
  func numbers(seed: UInt64) throws {
    let questionnaire = try Trial.questionnaire()
    let firms = Self.firms(Int(seed) * 3, seed: seed)
    let released = Trial.summary(firms, questionnaire).exchange(in: questionnaire)
    var all = 0
    for (ordinal, country) in ["MX", "DE"].enumerated() {
      let n = firms.count { $0.country == ordinal }
      let inCells = released.cube.filter { $0.key.country == country }
        .reduce(0) { $0 + $1.counts.headline.n }
      let inTables = released.tables.filter { $0.country == country }.reduce(0) { $0 + $1.n }
      // Of fewer than ten not even the number is told.
      let whole = n < 10 ? 0 : n
      // Nor that of fewer who stand in no cell, only that there are some.
      let told = whole - inCells < 10 ? inCells : whole
      all += told
      #expect(inCells <= whole)
      #expect(
        released.coarsening.removed[country] == (inCells == whole ? nil : told - inCells))
      #expect(released.coarsening.withoutTable[country] ?? 0 == told - inTables)
    }
    #expect(released.sources.map(\.n) == (firms.isEmpty ? [] : [all]))
    for (key, n) in released.coarsening.merged {
      #expect(released.cube.first { $0.key == key }?.counts.headline.n == n)
    }
  }

  @Test("A source names the year in place of days", arguments: [0, 5, 40])
  func days(n: Int) throws {
    let questionnaire = try Trial.questionnaire()
    for campaign in ["aaa/2026", nil] {
      let summary = Trial.summary(Self.firms(n, seed: 1), questionnaire, campaign: campaign)
      let source = summary.exchange(in: questionnaire).sources.first
      #expect(source?.from == (n < 10 ? nil : "2026-01-01"))
      #expect(source?.to == (n < 10 ? nil : "2026-12-31"))
      #expect(source?.period == (n == 0 ? nil : "2026"))
    }
  }

  @Test("Earlier figures of more enterprises than an earlier whole leave nobody out")
  func inconsistent() throws {
    let questionnaire = try Trial.questionnaire()
    var released = Trial.summary(Self.firms(200, seed: 2), questionnaire)
      .exchange(in: questionnaire)
    released.account(for: ["MX": 12], in: questionnaire)
    #expect(released.coarsening.removed.isEmpty)
    #expect(released.sources.map(\.n) == [released.n])
  }

  @Test(
    "Those who are not counted are told in tens",
    arguments: [(0, 0), (9, 0), (10, 10), (19, 10), (123, 120)])
  func leftOut(n: Int, told: Int) throws {
    let questionnaire = try Trial.questionnaire()
    var leftOut = LeftOutCounts()
    leftOut[.noConsent] = n
    leftOut[.superseded] = 5
    let released = Trial.summary(Self.firms(50, seed: 3), questionnaire, leftOut: leftOut)
      .exchange(in: questionnaire)
    #expect(released.leftOut[.noConsent] == told && released.leftOut.total == told)
  }
}

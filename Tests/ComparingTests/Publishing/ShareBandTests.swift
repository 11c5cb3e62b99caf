import JSON
import Questionnaires
import Summaries
import TestSupport
import Testing

@testable import Comparing

@Suite("Shares of security questions in a release")
struct ShareBandTests {
  @Test(
    "A band holds the share, and the outer ones hold their ends",
    arguments: [
      (0, 20, 0), (1, 20, 0), (2, 20, 0), (3, 20, 10), (10, 20, 10), (17, 20, 10), (18, 20, 90),
      (20, 20, 90), (2, 21, 0), (3, 21, 10), (18, 21, 10), (19, 21, 90),
    ])
  func band(count: Int, n: Int, low: Int) {
    #expect(Proportion(count, of: n).band?.low == low)
    #expect(Proportion(count, of: n).band?.high == [0: 10, 10: 90, 90: 100][low])
    #expect(Proportion(0, of: 0).band == nil)
  }

  /// By option, the fewest and the most in all tables of so many options that stand in the same bands,
  /// found one by one.
  private static func ranges(
    _ counts: [Int], band: (_ count: Int, _ n: Int) -> Int, isTold: ([Int]) -> Bool
  ) -> [ClosedRange<Int>] {
    let n = counts.reduce(0, +)
    let told = counts.map { band($0, n) }
    var ranges = counts.map { $0...$0 }
    func go(_ table: [Int], _ left: Int) {
      if table.count == counts.count - 1 {
        guard band(left, n) == told[table.count], isTold(table + [left]) else { return }
        for (option, count) in (table + [left]).enumerated() {
          ranges[option] =
            min(count, ranges[option].lowerBound)...max(count, ranges[option].upperBound)
        }
        return
      }
      for count in 0...left where band(count, n) == told[table.count] {
        go(table + [count], left - count)
      }
    }
    go([], n)
    return ranges
  }

  /// An attacker who knows the bands of all options and of those who do not know, that they add up,
  /// and when bands are told.
  @Test("From the bands of all options nobody works out a number", arguments: 20...34)
  func attacked(n: Int) {
    for options in 1...3 {
      var random = SplitMix64(seed: UInt64(100 * n + options))
      for _ in 0..<20 {
        // The last one is of those who do not know.
        var counts = Array(repeating: 0, count: options + 1)
        let often = Int.random(in: 0...options, using: &random)
        for _ in 0..<n {
          let isOften = Int.random(in: 0...3, using: &random) > 0
          counts[isOften ? often : Int.random(in: 0...options, using: &random)] += 1
        }
        func isTold(_ counts: [Int]) -> Bool {
          ShareBand.isNeeded(options: Array(counts.dropLast()), unknown: counts[options], n: n)
        }
        guard isTold(counts) else { continue }
        let ranges = Self.ranges(
          counts, band: { Proportion($0, of: $1).band?.low ?? -1 }, isTold: isTold)
        for range in ranges { #expect(range.count > 1, "\(counts) of \(n): \(ranges)") }
      }
    }
  }

  @Test(
    "Bands of ten points, or without their ends, would give numbers back",
    arguments: [([10, 10, 0], [10, 20, 30, 40, 50, 60, 70, 80, 90]), ([18, 1, 1], [10, 91])])
  func narrower(counts: [Int], steps: [Int]) {
    let ranges = Self.ranges(
      counts, band: { count, n in steps.count { 100 * count >= $0 * n } }, isTold: { _ in true })
    #expect(ranges == counts.map { $0...$0 })
  }

  @Test(
    "Up to 10 and from 90 percent on a question needs them, also of those who know",
    arguments: [
      ([2, 18], 0, 20, true), ([3, 17], 0, 20, false), ([1, 19], 0, 20, true),
      ([0, 20], 0, 20, true),
      ([10, 10], 0, 20, false), ([3, 7], 10, 20, false), ([9, 9], 2, 20, false),
      ([4, 8, 1], 0, 13, true),
      ([10], 10, 20, true), ([0, 0], 0, 0, false),
    ])
  func need(options: [Int], unknown: Int, n: Int, needed: Bool) {
    #expect(ShareBand.isNeeded(options: options, unknown: unknown, n: n) == needed)
  }

  /// The trial questionnaire, its costs a question of the domain that holds others back.
  private static func questionnaire() throws -> Questionnaire {
    let json = Trial.json
      .replacing("\"id\":\"cyber\",", with: "\"id\":\"cyber\",\"holdsBack\":true,")
      .replacing(
        "\"id\":\"costs\",\"section\":\"all\",\"kind\":\"single\",\"domain\":\"pressure\"",
        with: "\"id\":\"costs\",\"section\":\"all\",\"kind\":\"single\",\"domain\":\"cyber\"")
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "trial.json")
    guard let questionnaire = result.questionnaire else {
      throw Trial.DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  @Test(
    "No release tells the exact share, a mean or a difference that gives it back", arguments: 1...40
  )
  func released(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Self.questionnaire()
    let much = Int.random(in: 1...12, using: &random)
    let firms = (0..<240).map { _ in
      var firm = Trial.Firm.scored(
        Int.random(in: 0...1000, using: &random), country: Int.random(in: 0...1, using: &random),
        people: [3, 20].randomElement(using: &random) ?? 3)
      firm.costs = Int.random(in: 1...24, using: &random) <= much ? 1 : 0
      return firm
    }
    let whole = Trial.summary(firms, questionnaire)
    let comparison = Comparison(
      of: whole.exchange(in: questionnaire), in: questionnaire, form: Trial.form,
      setting: try Trial.setting(questionnaire))
    let open = Comparison(
      of: whole, in: questionnaire, form: Trial.form, setting: try Trial.setting(questionnaire))
    #expect(open.questions.allSatisfy { !$0.isBanded.contains(true) })
    let root = try #require(JSONDocument.read(comparison.encoded()).root?.object)
    for (question, json) in zip(comparison.questions, root["questions"]?.array ?? []) {
      let isSensitive = question.id == "costs"
      for country in question.n.indices {
        let all = [question.rows] + question.sizes.map(\.rows)
        // A naive second look.
        let isExtreme = all.contains { rows in
          rows.contains {
            guard case .option = $0.choice, let share = $0.shares[country].share else {
              return false
            }
            return share <= 0.1 || share >= 0.9
          }
        }
        #expect(question.isBanded[country] == (isSensitive && isExtreme))
        guard question.isBanded[country] else { continue }
        let sizes = (json.object?["bySize"]?.array ?? []).map { $0.object?["rows"] }
        #expect(sizes.count == question.sizes.count)
        for (position, list) in ([json.object?["rows"]] + sizes).enumerated() {
          for row in list?.array ?? [] {
            let told = try #require(row.object?["shares"]?.array?[country].object)
            #expect(told.members.map(\.key) == ["band"])
            #expect((told["band"] == nil as JSONValue) == (position > 0))
            #expect(row.object?["difference"] == nil as JSONValue)
          }
        }
        let group = try #require(json.object?["groups"]?.array?[country].object)
        #expect(group["mean"] == nil as JSONValue)
        #expect(json.object?["points"] == nil as JSONValue)
        #expect(group["missing"]?.object?["unknown"] == nil as JSONValue)
      }
    }
  }
}

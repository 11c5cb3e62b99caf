import Comparing
import Foundation
import JSON
import Questionnaires
import Statistics
import Summaries
import TestSupport
import Testing

@Suite("How enterprises that came back have changed")
struct ChangeReportTests {
  typealias Pair = (first: Trial.Firm, second: Trial.Firm?)

  /// The report on pairs, as if those of the second country were of the first if `isJoined`.
  private static func report(
    _ pairs: [Pair], _ questionnaire: Questionnaire, isJoined: Bool = false
  ) -> ChangeReport {
    var tally = ChangeTally(questionnaire)
    for pair in pairs {
      let country = isJoined || pair.first.country == 0 ? "MX" : "DE"
      let first = ComparableScores(Trial.sheet(questionnaire, pair.first))
      if let second = pair.second {
        tally.add(
          first, ComparableScores(Trial.sheet(questionnaire, second)), country: country)
      } else {
        tally.addGone(first, country: country)
      }
    }
    return ChangeReport(
      of: tally, in: questionnaire, form: Trial.form, period: "2027", isSynthetic: false,
      filter: CellFilter())
  }

  private static func whole(_ value: Any?) -> Int { (value as? Int) ?? -1 }

  @Test("is that of R's paired tests")
  func reference() throws {
    let questionnaire = try Trial.questionnaire()
    let report = Self.report(try Enterprises.pairs(), questionnaire, isJoined: true)
    let expected = try Enterprises.expected("paired.json")
    let country = try #require(report.countries.first)
    let overall = try #require(country.measures.first)
    let change = try #require(overall.change)
    #expect(overall.n == Self.whole(expected["n"]))
    #expect(country.returned == overall.n && country.gone == 640 - overall.n)
    #expect(agree(change.value, expected["mean_change"]))
    #expect(agree(change.value / change.standardError, expected["t"]))
    #expect(change.degreesOfFreedom == 276)
    #expect(agree(change.pValue(against: 0), expected["p"]))
    let ends = try #require(expected["ci95"] as? [Double])
    #expect(agree(change.interval()?.low, ends[0]) && agree(change.interval()?.high, ends[1]))
    #expect(agree(overall.correlation, expected["correlation"]))

    let test = try Enterprises.expected("paired.json", "mcnemar_cut40")
    let level = try #require(overall.levels.first)
    #expect(level.level == 1 && questionnaire.levels[1].from == 40)
    #expect(level.up == Self.whole(test["up"]) && level.down == Self.whole(test["down"]))
    #expect(agree(level.pValue, test["exact_p"]))

    // The reference has five levels of 20 points, of which the trial joins the lowest and the highest.
    let five = try #require(expected["transition_levels_of_tenths_total"] as? [[Int]])
    let joined = [[0, 1], [2], [3, 4]]
    let three = joined.map { from in
      joined.map { to in from.reduce(0) { sum, i in sum + to.reduce(0) { $0 + five[i][$1] } } }
    }
    #expect(overall.transitions == three)
  }

  @Test("differs between countries as Welch's test has it, and attrition is told beside it")
  func countries() throws {
    let questionnaire = try Trial.questionnaire()
    let pairs = try Enterprises.pairs()
    let report = Self.report(pairs, questionnaire)
    #expect(report.countries.map(\.id) == ["MX", "DE"])
    let changes = (0...1).map { country in
      pairs.filter { $0.first.country == country }.compactMap { pair -> Double? in
        guard let second = pair.second?.share, let first = pair.first.share else { return nil }
        return Double(second - first) / 10
      }
    }
    let means = changes.map { $0.reduce(0, +) / Double($0.count) }
    let shares = zip(changes, means).map { list, mean in
      list.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(list.count - 1)
        / Double(list.count)
    }
    let difference = try #require(report.differences.first ?? nil)
    #expect(agree(difference.value, means[1] - means[0]))
    #expect(agree(difference.variance, shares[0] + shares[1]))
    let freedom =
      pow(shares[0] + shares[1], 2)
      / zip(shares, changes).reduce(0) { $0 + $1.0 * $1.0 / Double($1.1.count - 1) }
    #expect(agree(difference.degreesOfFreedom, freedom))

    for (country, index) in zip(report.countries, 0...1) {
      let own = pairs.filter { $0.first.country == index }
      func mean(_ list: [Pair]) -> Double {
        let shares = list.compactMap(\.first.share)
        return shares.reduce(0) { $0 + Double($1) / 10 } / Double(shares.count)
      }
      let attrition = country.measures[0].attrition
      #expect(agree(attrition.returned.mean, mean(own.filter { $0.second != nil })))
      #expect(agree(attrition.gone.mean, mean(own.filter { $0.second == nil })))
      #expect(
        agree(
          attrition.difference?.value,
          mean(own.filter { $0.second != nil }) - mean(own.filter { $0.second == nil })))
    }
  }

  @Test("regresses to the mean where scores are the same but for chance")
  func regression() throws {
    let questionnaire = try Trial.questionnaire()
    var chance = SplitMix64(seed: 21)
    func noise() -> Int64 { Int64.random(in: -150...150, using: &chance) }
    let pairs = (0..<3000).map { _ -> Pair in
      let trait = Int64.random(in: 200...800, using: &chance)
      func firm() -> Trial.Firm {
        let score = trait + noise()
        return Trial.Firm(country: 0, share: score, more: score)
      }
      return (firm(), firm())
    }
    let overall = try #require(Self.report(pairs, questionnaire).countries.first?.measures.first)
    // Var(trait) = 600²/12, Var(noise) = 300²/12: the slope is 36 / 45.
    #expect(abs(try #require(overall.slope) - 0.8) < 0.03)
    #expect(abs(try #require(overall.change).value) < 1)
  }

  @Test(
    "gives no figure of fewer than thirty pairs", arguments: [(29, false), (30, true)])
  func few(_ count: Int, _ isShown: Bool) throws {
    let questionnaire = try Trial.questionnaire()
    let pairs = (0..<2 * count).flatMap { number -> [Pair] in
      let first = Trial.Firm.scored(300 + number, country: number % 2)
      return [(first, .scored(320 + 2 * number, country: number % 2)), (first, nil)]
    }
    let report = Self.report(pairs, questionnaire)
    #expect(((report.differences.first ?? nil) != nil) == isShown)
    let text = String(decoding: report.encoded(for: questionnaire), as: UTF8.self)
    #expect(text.contains(#""first":null"#) || isShown)
    #expect(text.contains(#""up":"#) == isShown)
    #expect(text.contains(#""slope":"2.000000""#) == isShown)
    #expect(text.contains(#""returned":\#(count)"#))
    #expect(report.countries.allSatisfy { $0.measures[0].attrition.isShown == isShown })
  }

  @Test("is the same bytes in any order, and says so where nobody came back")
  func json() throws {
    let questionnaire = try Trial.questionnaire()
    var chance = SplitMix64(seed: 3)
    let pairs = try Enterprises.pairs()
    let bytes = Self.report(pairs, questionnaire).encoded(for: questionnaire)
    let shuffled = Self.report(pairs.shuffled(using: &chance), questionnaire)
    #expect(shuffled.encoded(for: questionnaire) == bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""format":"readiness-change/1""#))
    #expect(text.contains(#""release":"none""#))
    let empty = Self.report([], questionnaire).encoded(for: questionnaire)
    #expect(String(decoding: empty, as: UTF8.self).contains(#""countries":[],"differences":[]"#))
  }
}

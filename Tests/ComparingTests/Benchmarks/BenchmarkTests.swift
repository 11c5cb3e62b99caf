import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Comparing

@Suite("Benchmarks and one's place in them")
struct BenchmarkTests {
  private static func firms(_ random: inout SplitMix64, count: Int) -> [Trial.Firm] {
    (0..<count).map { _ in
      Trial.Firm.scored(
        Int.random(in: 0...1000, using: &random), country: Int.random(in: 0...1, using: &random),
        people: [3, 3, 20].randomElement(using: &random) ?? 3,
        sector: Int.random(in: 0...4, using: &random))
    }
  }

  private static func random(
    _ seed: UInt64, _ questionnaire: Questionnaire
  ) -> Benchmark {
    var random = SplitMix64(seed: seed)
    let firms = firms(&random, count: Int.random(in: 0...400, using: &random))
    return Benchmark(of: Trial.summary(firms, questionnaire), in: questionnaire)
  }

  @Test("At least half of the random benchmarks tell of groups, and one of none")
  func usable() throws {
    let questionnaire = try Trial.questionnaire()
    let told = (1...20).count { !Self.random($0, questionnaire).groups.isEmpty }
    #expect((10..<20).contains(told))
  }

  @Test(
    "Every group and measure is of thirty or more, with nineteen whole points", arguments: 1...20)
  func groups(seed: UInt64) throws {
    let questionnaire = try Trial.questionnaire()
    let benchmark = Self.random(seed, questionnaire)
    for group in benchmark.groups {
      for percentiles in group.measures.values {
        #expect(percentiles.n >= 30 && percentiles.points.count == 19)
        #expect(percentiles.points == percentiles.points.sorted())
      }
    }
    guard !benchmark.groups.isEmpty else { return }
    let bytes = benchmark.encoded()
    #expect(try Benchmark(decoding: bytes, for: questionnaire) == benchmark)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("histogram"))
  }

  @Test("What sectors leave of their size class is nobody, or thirty and more", arguments: 1...40)
  func rests(seed: UInt64) throws {
    let groups = Self.random(seed, try Trial.questionnaire()).groups
    for whole in groups where whole.sector == nil {
      let parts = groups.filter {
        $0.sector != nil && $0.country == whole.country && $0.size == whole.size
      }
      for (measure, all) in whole.measures {
        let rest = parts.reduce(all.n) { $0 - ($1.measures[measure]?.n ?? 0) }
        #expect(rest == 0 || rest >= 30, "\(whole.country), \(whole.size), \(measure)")
      }
    }
  }

  @Test("A group of 29 is not told, one of 30 is")
  func threshold() throws {
    let questionnaire = try Trial.questionnaire()
    func benchmark(_ n: Int) -> Benchmark {
      Benchmark(
        of: Trial.summary((0..<n).map { .scored(30 * $0, sector: 1) }, questionnaire),
        in: questionnaire)
    }
    #expect(benchmark(29).groups.isEmpty)
    #expect(benchmark(30).groups.map(\.sector) == [nil, "T"])
    let equal = Trial.summary(
      Array(repeating: Trial.Firm.scored(1000), count: 40), questionnaire)
    #expect(Benchmark(of: equal, in: questionnaire).groups.isEmpty, "all at 100 tells everyone")
  }

  @Test("The true share of the others always lies in the range told", arguments: 1...40)
  func rangeHolds(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Trial.questionnaire()
    let firms = Self.firms(&random, count: Int.random(in: 60...500, using: &random))
    let summary = Trial.summary(firms, questionnaire)
    let benchmark = Benchmark(of: summary, in: questionnaire)
    for firm in firms.prefix(40) {
      let sheet = Trial.sheet(questionnaire, firm)
      for (places, isExact) in [
        (benchmark.places(of: sheet, in: questionnaire), false),
        (summary.places(of: sheet, isCounted: true, in: questionnaire), true),
      ] {
        guard case .among(let found) = places, let place = found["overall"] else { continue }
        let weights = ["M", "T", "S", "S", "O"]
        var others = firms.filter {
          $0.country == firm.country && ($0.people < 10) == (firm.people < 10)
            && (place.cohort.sector == nil || weights[$0.sector] == weights[firm.sector])
        }.map { $0.share ?? 0 }
        let own = firm.share ?? 0
        others.remove(at: others.firstIndex(of: own) ?? 0)
        let below = others.count { $0 < own }
        let same = others.count { $0 == own }
        let n = others.count
        #expect(place.cohort.n == (isExact ? n : n + 1))
        #expect(100 * (below + same) >= place.lower.lowerBound * n)
        #expect(100 * below <= place.lower.upperBound * n)
      }
    }
  }

  @Test("With too few others, or without a cell, the reason is told instead")
  func none() throws {
    let questionnaire = try Trial.questionnaire()
    let summary = Trial.summary((0..<30).map { .scored(30 * $0) }, questionnaire)
    let own = Trial.sheet(questionnaire, .scored(300))
    #expect(summary.places(of: own, isCounted: true, in: questionnaire) == .tooFew)
    #expect(summary.places(of: own, isCounted: false, in: questionnaire) != .tooFew)
    let abroad = Trial.sheet(questionnaire, .scored(300, country: 1))
    let benchmark = Benchmark(of: summary, in: questionnaire)
    #expect(benchmark.places(of: abroad, in: questionnaire) == .notTold)
    var unscored = Trial.Firm.scored(300)
    unscored.share = nil
    let nothing = Trial.sheet(questionnaire, unscored)
    #expect(benchmark.places(of: nothing, in: questionnaire) == .withoutScore)
    #expect(summary.places(of: nothing, isCounted: false, in: questionnaire) == .withoutScore)
    var silent = Trial.Firm.scored(300)
    silent.people = 70
    #expect(
      benchmark.places(of: Trial.sheet(questionnaire, silent), in: questionnaire) == .withoutCell)
  }

  @Test(
    "A file that is none is refused with its first fault",
    arguments: [
      ("readiness-benchmark/1", "readiness-benchmark/2", "/format"),
      ("\"n\":40", "\"n\":29", "/groups/0"),
      ("\"percentiles\":[", "\"percentiles\":[0,", "/groups/0"),
      ("\"form\":\"full\"", "\"form\":\"long\"", "/form"), ("{\"date\"", "[\"date\"", ""),
      ("2026-11-30", "2026-11-31", "/date"),
    ])
  func refused(part: String, wrong: String, place: String) throws {
    let questionnaire = try Trial.questionnaire()
    let summary = Trial.summary((0..<40).map { .scored(20 * $0) }, questionnaire)
    let text = String(
      decoding: Benchmark(of: summary, in: questionnaire).encoded(), as: UTF8.self)
    let changed = text.replacing(part, with: wrong)
    #expect(changed != text)
    #expect(throws: Benchmark.Problem.malformed(at: place)) {
      try Benchmark(decoding: Array(changed.utf8), for: questionnaire)
    }
  }
}

import JSON
import Questionnaires
import Summaries
import TestSupport
import Testing

@testable import Comparing

@Suite("Files for another association")
struct ExchangeReleaseTests {
  /// Random enterprises of two countries, so few that most cells must be merged.
  private static func firms(_ random: inout SplitMix64, upTo most: Int = 160) -> [Trial.Firm] {
    (0..<Int.random(in: 0...most, using: &random)).map { _ in
      var firm = Trial.Firm()
      firm.country = Int.random(in: 0...1, using: &random)
      firm.people = [3, 3, 3, 20, 55].randomElement(using: &random) ?? 3
      firm.sector = Int.random(in: 0...4, using: &random)
      firm.share =
        Int.random(in: 0...9, using: &random) == 0
        ? nil
        : Int64.random(
          in: 0...1000, using: &random)
      firm.more = Int.random(in: 0...5, using: &random) == 0 ? nil : firm.share
      firm.costs = [nil, 0, 1, 1].randomElement(using: &random) ?? nil
      firm.region = [nil, 0, 1, 1, 1].randomElement(using: &random) ?? nil
      firm.hard = Bool.random(using: &random) ? [Int.random(in: 0...9, using: &random)] : nil
      firm.locale = ["es-MX", "es-MX", "es-MX", "en"].randomElement(using: &random) ?? "en"
      firm.mode = ["self", "self", "assisted"].randomElement(using: &random)
      return firm
    }
  }

  @Test("What is written reads back as it was, and is not coarsened again", arguments: 1...40)
  func readsBack(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Trial.questionnaire()
    let released = Trial.summary(Self.firms(&random), questionnaire).exchange(in: questionnaire)
    let bytes = released.encoded(for: questionnaire)
    let (read, problems) = Summary.read(bytes, for: questionnaire)
    #expect(problems == [])
    #expect(read == released)
    #expect(read?.encoded(for: questionnaire) == bytes)
    #expect(released.exchange(in: questionnaire) == released)
  }

  @Test(
    "A raised threshold holds in every block, and nothing falls below the usual", arguments: 1...20)
  func raised(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Trial.questionnaire()
    let summary = Trial.summary(Self.firms(&random, upTo: 600), questionnaire)
    let threshold = ExchangeThreshold(raisedTo: 35)
    #expect(threshold.products == 50 && threshold.part == 35)
    #expect(ExchangeThreshold(raisedTo: 3) == .least)
    let released = summary.exchange(in: questionnaire, from: threshold)
    for cell in released.cube {
      #expect(cell.counts.headline.n >= 35)
      for measure in cell.counts.headline.measures {
        #expect(measure.sums.n == 0 || measure.sums.n >= 35)
      }
    }
    for table in released.tables {
      for question in table.counts.questions { #expect(question.n == 0 || question.n >= 35) }
    }
    for groups in released.by.values {
      for group in groups {
        for measure in group.counts.measures {
          #expect(measure.sums.n == 0 || measure.sums.n >= 35)
        }
      }
    }
    #expect(
      summary.exchange(in: questionnaire, from: .least) == summary.exchange(in: questionnaire))
  }

  @Test("Comparing files equals comparing the store that coarsens each campaign", arguments: 1...20)
  func secondEquality(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Trial.questionnaire()
    let first = Trial.summary(Self.firms(&random), questionnaire, campaign: "aaa/2026")
    let second = Trial.summary(Self.firms(&random), questionnaire, campaign: "bbb/2026")
    let files = try [first, second].map {
      try Summary(
        decoding: $0.exchange(in: questionnaire).encoded(for: questionnaire), for: questionnaire)
    }
    var forth = files[0]
    try forth.merge(files[1])
    var back = second.exchange(in: questionnaire)
    try back.merge(first.exchange(in: questionnaire))
    #expect(forth == back)
    let together = forth.encoded(for: questionnaire)
    #expect(try Summary(decoding: together, for: questionnaire) == forth)
    let setting = try Trial.setting(questionnaire)
    let comparisons = [forth, back].map {
      Comparison(of: $0, in: questionnaire, form: Trial.form, setting: setting).encoded()
    }
    #expect(comparisons[0] == comparisons[1])
  }

  @Test(
    "Where nothing has to be merged, means and standard errors are those of the counts themselves")
  func unchangedEstimates() throws {
    var random = SplitMix64(seed: 5)
    let questionnaire = try Trial.questionnaire()
    let firms = (0..<2000).map { number in
      Trial.Firm.scored(
        Int.random(in: 0...1000, using: &random), country: number % 2,
        people: [3, 20, 55][number / 2 % 3], sector: number / 6 % 5)
    }
    let exact = Trial.summary(firms, questionnaire)
    let released = exact.exchange(in: questionnaire)
    #expect(released.coarsening.merged.isEmpty && released.coarsening.removed.isEmpty)
    let setting = try Trial.setting(questionnaire)
    let comparisons = [exact, released].map {
      Comparison(of: $0, in: questionnaire, form: Trial.form, setting: setting)
    }
    let measures = comparisons.map { $0.measures[0] }
    #expect(measures[0].groups.map(\.scored) == measures[1].groups.map(\.scored))
    #expect(measures[0].difference?.standardised == measures[1].difference?.standardised)
    #expect(measures[0].difference?.verdict == measures[1].difference?.verdict)
    #expect(
      measures[0].groups.map { try? $0.weighted.get().mean }
        == measures[1].groups.map { try? $0.weighted.get().mean })
  }

  // MARK: An attacker

  /// All sums of a measure that stand in a file about one country, each over a named set of firms.
  private struct Figure {
    let firms: Set<Int>
    let n: Int
  }

  /// An attacker who holds a file and adds and subtracts its blocks, judged by someone who holds the
  /// firms: sums over sets of firms are found again one by one, without the code that coarsens.
  @Test(
    "No block, and no difference of blocks, is about fewer than ten",
    arguments: Soak.seeds(60, full: 600))
  func differences(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Trial.questionnaire()
    let firms = Self.firms(&random)
    let released = Trial.summary(firms, questionnaire).exchange(in: questionnaire)
    for (ordinal, country) in ["MX", "DE"].enumerated() {
      for measure in questionnaire.measures.indices {
        let scored = firms.indices.filter {
          firms[$0].country == ordinal && Self.isScored(firms[$0], measure)
        }
        let cells = released.cube.filter {
          $0.key.country == country && !$0.counts.headline.measures[measure].isZero
        }.map { cell in
          Figure(
            firms: Set(scored.filter { Self.holds(cell.key, firms[$0]) }),
            n: cell.counts.headline.measures[measure].sums.n)
        }
        let inCells = cells.reduce(into: Set<Int>()) { $0.formUnion($1.firms) }
        for cell in cells { #expect(cell.n >= 10 && cell.firms.count == cell.n) }
        for breakdown in Breakdown.allCases {
          let parts = (released.by[breakdown] ?? []).filter {
            $0.key.country == country && !$0.counts.measures[measure].isZero
          }.map { part in
            Figure(
              firms: Set(
                scored.filter { Self.code(firms[$0], breakdown) == part.key.code }),
              n: part.counts.measures[measure].sums.n)
          }
          for part in parts { #expect(part.n >= 20 && part.firms.count == part.n) }
          guard !parts.isEmpty else { continue }
          let all = firms.indices.filter { firms[$0].country == ordinal }
          let numbers = (released.by[breakdown] ?? []).filter { $0.key.country == country }
          let untold = all.count - numbers.reduce(0) { $0 + $1.counts.n }
          #expect(untold == 0 || untold >= 10, "seed \(seed) \(country) \(breakdown)")
          let inParts = parts.reduce(into: Set<Int>()) { $0.formUnion($1.firms) }
          for rest in [inCells.subtracting(inParts), inParts.subtracting(inCells)]
          where inCells.isSubset(of: inParts) || inParts.isSubset(of: inCells) {
            #expect(rest.isEmpty || rest.count >= 10, "seed \(seed) \(country) \(breakdown)")
          }
        }
        for cell in released.cube where cell.key.country == country {
          let sums = cell.counts.headline.measures[measure].sums
          #expect(sums.n == 0 || (sums.sum > 0 && sums.sum < 1000 * sums.n))
        }
      }
      for table in released.tables where table.country == country {
        for counts in table.counts.questions { #expect(counts.n == 0 || counts.n >= 20) }
      }
      for joint in released.countries where joint.country == country {
        #expect(joint.counts.scored == 0 || joint.counts.scored >= 50)
        #expect(joint.counts.asked == 0 || joint.counts.asked >= 50)
      }
    }
    // Everybody stands in a cell, or is counted among those left out, unless a country has too few.
    let placed = (0...1).map { ordinal in firms.count { $0.country == ordinal } }
      .reduce(0) { $0 + ($1 < 10 ? 0 : $1) }
    let removed = released.coarsening.removed.values
    let uncounted = placed - released.n - removed.reduce(0, +)
    let few = removed.count { $0 == 0 }
    #expect((few...9 * few).contains(uncounted))
  }

  @Test("Parts that leave a few without a score are withheld as well", arguments: [0, 1, 9, 10])
  func unscoredRest(few: Int) throws {
    let questionnaire = try Trial.questionnaire()
    var firms = (0..<60).map { Trial.Firm.scored(10 * $0) }
    for number in 0..<25 { firms[number].mode = "assisted" }
    var unscored = Trial.Firm()
    unscored.locale = "en"
    unscored.mode = "paper"
    firms += Array(repeating: unscored, count: few)
    let released = Trial.summary(firms, questionnaire).exchange(in: questionnaire)
    for (breakdown, numbers) in [(Breakdown.language, [60]), (.mode, [25, 35])] {
      let told = (released.by[breakdown] ?? []).map(\.counts.n)
      // Without the smaller way of answering, those few are no longer alone.
      let some = breakdown == .mode ? [35] : []
      #expect(told == ([0, 10].contains(few) ? numbers : some), "\(breakdown)")
      let isLeftOut = released.coarsening.blocks.contains(
        Coarsening.BlockKey(country: "MX", block: .parts(breakdown)))
      #expect(isLeftOut == (few > 0))
    }
  }

  private static func isScored(_ firm: Trial.Firm, _ measure: Int) -> Bool {
    measure == 2 ? firm.costs != nil : firm.share != nil && firm.more != nil
  }

  private static func holds(_ key: CellKey, _ firm: Trial.Firm) -> Bool {
    let size = firm.people < 10 ? "micro" : firm.people < 50 ? "small" : "medium"
    let report = ["M", "T", "S1", "S2", "O"][firm.sector]
    let weight = ["M", "T", "S", "S", "O"][firm.sector]
    let sectors = key.sector.split(separator: "+").map(String.init)
    return key.size.split(separator: "+").contains(Substring(size))
      && (key.sector == "*" || sectors.contains(report) || sectors.contains(weight))
  }

  private static func code(_ firm: Trial.Firm, _ breakdown: Breakdown) -> String? {
    switch breakdown {
    case .region: firm.region.map { ["north", "south"][$0] }
    case .language: String(firm.locale.prefix(2))
    case .mode: firm.mode ?? "unknown"
    }
  }

  @Test(
    "A file with too few enterprises anywhere is refused",
    arguments: ["\"n\":10", "\"key\":[\"MX\",\"micro\",\"*\"]"])
  func refused(part: String) throws {
    let questionnaire = try Trial.questionnaire()
    let firms = (0..<10).map { Trial.Firm.scored(100 * $0, sector: $0 % 2) }
    let released = Trial.summary(firms, questionnaire).exchange(in: questionnaire)
    let text = String(decoding: released.encoded(for: questionnaire), as: UTF8.self)
    let wrong = part.hasPrefix("\"n\"") ? "\"n\":9" : "\"key\":[\"MX\",\"S\",\"micro\"]"
    let changed = text.replacing(part, with: wrong)
    #expect(changed != text)
    let (read, problems) = Summary.read(Array(changed.utf8), for: questionnaire)
    #expect(read == nil && !problems.isEmpty)
  }

  @Test("What may be sent is never subtracted, nor added to what may not")
  func algebra() throws {
    let questionnaire = try Trial.questionnaire()
    let exact = Trial.summary((0..<30).map { .scored(30 * $0) }, questionnaire)
    var released = exact.exchange(in: questionnaire)
    #expect(throws: MergeProblem.releasesDoNotSubtract) { try released.subtract(released) }
    #expect(throws: MergeProblem.differentReleases) { try released.merge(exact) }
  }
}

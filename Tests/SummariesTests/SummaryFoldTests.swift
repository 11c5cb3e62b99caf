import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("The summary of enterprises")
struct SummaryFoldTests {
  enum Kind: CaseIterable, Sendable {
    case regional, shipped

    func questionnaire() throws -> Questionnaire {
      switch self {
      case .regional: try Regional.questionnaire()
      case .shipped: try Trial.shipped()
      }
    }
  }

  @Test(
    "counts each in its cell, region, language, mode and country",
    arguments: Kind.allCases, 0..<4 as Range<UInt64>)
  func recount(kind: Kind, seed: UInt64) throws {
    let questionnaire = try kind.questionnaire()
    var generator = SplitMix64(seed: seed)
    let rows = questionnaire.randomRows(40, using: &generator)
    let summary = questionnaire.summary(of: rows)
    #expect(summary.n == rows.count)
    for cell in summary.cube {
      #expect(cell.counts == counts(of: rows.filter { $0.cell == cell.key }, questionnaire))
    }
    #expect(Set(summary.cube.map(\.key)) == Set(rows.map(\.cell)))
    let codes: [Breakdown: (Row) -> String?] = [
      .region: { row in
        guard let region = questionnaire.strata.region, row.sheet.states[region] == .answered
        else { return nil }
        return questionnaire.questions[region].options[Int(row.sheet.values[region])].code
      },
      .language: { ["es-MX": "es", "ES": "es", "de-DE": "de", "en": "en"][$0.locale] },
      .mode: { $0.mode ?? "unknown" },
    ]
    for breakdown in Breakdown.allCases {
      let code = try #require(codes[breakdown])
      let groups = summary.by[breakdown] ?? []
      #expect(groups.map(\.key) == groups.map(\.key).sorted())
      let expected = Dictionary(
        grouping: rows.filter { code($0) != nil },
        by: { GroupKey(country: $0.cell.country, code: code($0) ?? "") })
      #expect(Set(groups.map(\.key)) == Set(expected.keys))
      for group in groups {
        #expect(group.counts == counts(of: expected[group.key] ?? [], questionnaire).headline)
      }
    }
    for source in summary.sources {
      let days = rows.filter { $0.campaign == source.campaign }.map(\.completed)
      #expect(source.n == days.count && source.from == days.min() && source.to == days.max())
    }
    #expect(summary.sources.reduce(0) { $0 + $1.n } == rows.count)
  }

  private func counts(of rows: [Row], _ questionnaire: Questionnaire) -> CellCounts {
    var counts = CellCounts.zero(for: questionnaire)
    for row in rows { counts.add(row.sheet) }
    return counts
  }

  @Test(
    "is the same bytes in any order, any division into parts and any order of merging",
    arguments: 0..<8 as Range<UInt64>)
  func bytes(seed: UInt64) throws {
    let questionnaire = try Regional.questionnaire()
    var generator = SplitMix64(seed: seed)
    let rows = questionnaire.randomRows(60, using: &generator)
    let expected = questionnaire.summary(of: rows).encoded(for: questionnaire)
    for _ in 0..<4 {
      var rest = rows.shuffled(using: &generator)[...]
      var parts: [Summary] = []
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &generator)
        parts.append(questionnaire.summary(of: rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      while parts.count > 1 {
        let second = parts.remove(at: Int.random(in: parts.indices, using: &generator))
        let first = parts.remove(at: Int.random(in: parts.indices, using: &generator))
        parts.append(try first.merged(second))
      }
      #expect(parts.first?.encoded(for: questionnaire) == expected)
    }
  }

  @Test("is a commutative monoid under merging", arguments: 0..<8 as Range<UInt64>)
  func laws(seed: UInt64) throws {
    let questionnaire = try Regional.questionnaire()
    var generator = SplitMix64(seed: seed)
    let parts = (0..<3).map { _ in
      questionnaire.summary(of: questionnaire.randomRows(12, using: &generator))
    }
    let zero = questionnaire.summary(of: [])
    let (a, b, c) = (parts[0], parts[1], parts[2])
    #expect(try a.merged(b) == b.merged(a))
    #expect(try a.merged(b).merged(c) == a.merged(b.merged(c)))
    #expect(try a.merged(zero) == a)
  }

  @Test("is as before once what was merged is subtracted", arguments: 0..<8 as Range<UInt64>)
  func subtracts(seed: UInt64) throws {
    let questionnaire = try Regional.questionnaire()
    var generator = SplitMix64(seed: seed)
    func part(_ campaign: String) -> Summary {
      var part = questionnaire.summary(
        of: questionnaire.randomRows(15, campaigns: [campaign], using: &generator))
      part.leftOut[.noConsent] = Int.random(in: 0...4, using: &generator)
      return part
    }
    let (a, b, more) = (part("ccmx/2026-q4"), part("bvmw/2026-q4"), part("ccmx/2026-q4"))
    #expect(try a.merged(b).without(b) == a)
    #expect(try a.merged(b).without(a) == b)
    #expect(try a.without(b).merged(b).cube == a.cube)
    let zero = try a.without(a)
    #expect(zero == questionnaire.summary(of: []))
    // Of the same campaign the numbers come back; the days of a source only widen.
    let back = try a.merged(more).without(more)
    #expect(back.cube == a.cube && back.by == a.by && back.countries == a.countries)
    #expect(back.leftOut == a.leftOut && back.sources.map(\.n) == a.sources.map(\.n))
  }

  @Test("forgets a single enterprise without a trace", arguments: 0..<8 as Range<UInt64>)
  func forgets(seed: UInt64) throws {
    let questionnaire = try Regional.questionnaire()
    var generator = SplitMix64(seed: seed)
    let rows = questionnaire.randomRows(20, using: &generator)
    let all = questionnaire.summary(of: rows)
    for (position, row) in rows.enumerated() {
      var others = rows
      others.remove(at: position)
      let left = try all.without(questionnaire.summary(of: [row]))
      let expected = questionnaire.summary(of: others)
      #expect(left.cube == expected.cube && left.by == expected.by)
      #expect(left.countries == expected.countries && left.n == expected.n)
    }
  }

  @Test("refuses to merge or subtract what counts something else, and stays as it was")
  func refuses() throws {
    let questionnaire = try Regional.questionnaire()
    var generator = SplitMix64(seed: 1)
    var summary = questionnaire.summary(of: questionnaire.randomRows(3, using: &generator))
    let before = summary
    let synthetic = Summary(
      of: questionnaire, form: Form(index: 0), period: "2026-q4", isSynthetic: true)
    #expect(throws: MergeProblem.syntheticWithReal) { try summary.merge(synthetic) }
    #expect(throws: MergeProblem.syntheticWithReal) { try summary.subtract(synthetic) }
    #expect(summary == before)
  }
}

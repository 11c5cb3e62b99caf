import Foundation
import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("What became of the enterprises of an earlier period")
struct ChangeCountsTests {
  private typealias Pair = (first: ScoreSheet, second: ScoreSheet?)

  private func pairs(
    _ count: Int, _ questionnaire: Questionnaire, using generator: inout SplitMix64
  ) -> [Pair] {
    let form = Form(index: 1)
    let first = questionnaire.randomSheets(count, form: form, using: &generator)
    let second = questionnaire.randomSheets(count, form: form, using: &generator)
    return first.indices.map { (first[$0], $0 % 3 == 0 ? nil : second[$0]) }
  }

  private func counts(_ pairs: [Pair], _ questionnaire: Questionnaire) -> ChangeCounts {
    var counts = ChangeCounts.zero(for: questionnaire)
    for pair in pairs {
      if let second = pair.second {
        counts.add(ComparableScores(pair.first), ComparableScores(second))
      } else {
        counts.addGone(ComparableScores(pair.first))
      }
    }
    return counts
  }

  @Test("is counted enterprise by enterprise", arguments: Subject.allCases, 0..<6 as Range<UInt64>)
  func naive(_ subject: Subject, _ seed: UInt64) throws {
    let questionnaire = try subject.questionnaire()
    var generator = SplitMix64(seed: seed)
    let pairs = pairs(240, questionnaire, using: &generator)
    let found = counts(pairs, questionnaire)
    let returned = pairs.filter { $0.second != nil }
    #expect(found.returned == returned.count && found.gone == pairs.count - returned.count)
    for (place, measure) in questionnaire.measures.enumerated() {
      func score(_ sheet: ScoreSheet) -> Score {
        switch measure {
        case .overall: sheet.overall
        case .domain(let domain): sheet.domains[domain]
        }
      }
      func firsts(_ pairs: [Pair]) -> [Int] {
        pairs.map { score($0.first) }.filter { $0.status == .scored }.map(\.tenths)
      }
      let final = returned.compactMap { pair -> (Score, Score)? in
        guard let second = pair.second else { return nil }
        let both = (score(pair.first), score(second))
        return both.0.status == .scored && both.1.status == .scored ? both : nil
      }
      let counts = found.measures[place]
      #expect(counts.n == final.count && counts.incomplete == returned.count - final.count)
      #expect(counts.broken == 0)
      let changes = final.map { $0.1.tenths - $0.0.tenths }
      #expect(
        counts.changes
          == ScoreSums(
            n: final.count, sum: changes.reduce(0, +), squares: changes.reduce(0) { $0 + $1 * $1 }))
      #expect(counts.products == final.reduce(0) { $0 + $1.0.tenths * $1.1.tenths })
      #expect(counts.first.sum == final.reduce(0) { $0 + $1.0.tenths })
      #expect(counts.second.squares == final.reduce(0) { $0 + $1.1.tenths * $1.1.tenths })
      let levels = questionnaire.hasLevels(measure) ? questionnaire.levels.count : 0
      let table = (0..<levels).map { from in
        (0..<levels).map { to in
          final.count { $0.0.level == from && $0.1.level == to }
        }
      }
      #expect(counts.transitions == table)
      #expect(counts.returnedFirst.n == firsts(returned).count)
      #expect(counts.returnedFirst.sum == firsts(returned).reduce(0, +))
      #expect(counts.goneFirst.sum == firsts(pairs.filter { $0.second == nil }).reduce(0, +))
    }
    #expect(found.measures.contains { $0.n > 10 && $0.changes.sum != 0 })
  }

  @Test("forms a commutative group", arguments: Subject.allCases)
  func group(_ subject: Subject) throws {
    let questionnaire = try subject.questionnaire()
    var generator = SplitMix64(seed: 4)
    let all = pairs(60, questionnaire, using: &generator)
    let (a, b) = (
      counts(Array(all[..<20]), questionnaire), counts(Array(all[20...]), questionnaire)
    )
    var sum = a
    sum += b
    #expect(sum == counts(all.shuffled(using: &generator), questionnaire))
    sum -= a
    #expect(sum == b)
    sum += -b
    #expect(sum == .zero(for: questionnaire))
    var less = b
    less.addUnrecognised()
    #expect(less != b)
    less.addUnrecognised(times: -1)
    less.add(ComparableScores(all[0].first), ComparableScores(all[1].first))
    less.add(ComparableScores(all[0].first), ComparableScores(all[1].first), times: -1)
    #expect(less == b)
  }

  // MARK: Versions

  /// The trial questionnaire after an edit.
  private static func version(_ edits: [(String, String)]) throws -> Questionnaire {
    var json = Trial.json
    for edit in edits {
      #expect(json.contains(edit.0))
      json = json.replacingOccurrences(of: edit.0, with: edit.1)
    }
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "q.json")
    return try #require(result.questionnaire, "\(result.findings)")
  }

  private static let minor = (#""version":"1.0.0""#, #""version":"1.1.0""#)
  private static let series = (
    #""id":"cyber","role":"readiness","series":2"#,
    #""id":"cyber","role":"readiness","series":3"#
  )
  private static let older = (#""version":"1.0.0""#, #""version":"0.9.0""#)
  private static let weight = (
    #""id":"sales","role":"readiness","series":1"#,
    #""id":"sales","role":"readiness","series":1,"weight":2"#
  )

  @Test(
    "breaks where series differ, and only there",
    arguments: [
      (["minor"], [0, 1, 2, 3]), (["minor", "series"], [nil, nil, 2, 3]),
      (["minor", "weight"], [nil, 1, 2, 3]), (["older"], [nil, nil, nil, nil]),
    ] as [([String], [Int?])])
  func bridges(_ names: [String], _ positions: [Int?]) throws {
    let edits = names.map {
      switch $0 {
      case "series": Self.series
      case "weight": Self.weight
      case "older": Self.older
      default: Self.minor
      }
    }
    let (old, new) = (try Trial.questionnaire(), try Self.version(edits))
    #expect(VersionBridge(from: old, to: new).positions == positions)
    #expect(VersionBridge(from: new, to: old).positions == positions)
    #expect(VersionBridge(from: old, to: old).positions == [0, 1, 2, 3])
  }

  @Test("counts a break, and nothing of the measure that broke")
  func broken() throws {
    let (old, new) = (
      try Trial.questionnaire(), try Self.version([Self.minor, Self.series])
    )
    let bridge = VersionBridge(from: old, to: new)
    var generator = SplitMix64(seed: 9)
    let form = Form(index: 1)
    let before = old.randomSheets(50, form: form, using: &generator)
    let after = new.randomSheets(50, form: form, using: &generator)
    var counts = ChangeCounts.zero(for: new)
    for (first, second) in zip(before, after) {
      counts.add(ComparableScores(first, across: bridge), ComparableScores(second))
      counts.addGone(ComparableScores(first, across: bridge))
    }
    #expect(counts.measures.map(\.broken) == [50, 50, 0, 0])
    #expect(counts.measures.map { $0.n > 0 } == [false, false, true, true])
    #expect(counts.measures[0].goneFirst.n == 0 && counts.measures[0].returnedFirst.n == 0)
    #expect(counts.measures[2].goneFirst.n > 0)
  }
}

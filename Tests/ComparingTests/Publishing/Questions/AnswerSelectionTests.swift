import TestSupport
import Testing

@testable import Comparing

@Suite("Which tables of answers are shown")
struct AnswerSelectionTests {
  private static let protection = AnswerProtection(answers: 8, count: 3)

  /// The rule once more, for a table as a list of counts of which the last is of those without answer.
  private static func passes(_ counts: [Int]) -> Bool {
    let answers = counts.dropLast()
    let n = answers.reduce(0, +)
    return n >= 8 && !counts.contains { $0 == 1 || $0 == 2 }
      && !answers.contains { n - $0 < 3 }
  }

  private static func list(_ table: AnswerTable) -> [Int] { table.options + [table.rest] }

  private static func selection(_ random: inout SplitMix64) -> AnswerSelection {
    let options = Int.random(in: 2...3, using: &random)
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      AnswerTable(
        options: (0..<options).map { _ in [0, 1, 3, 4, 7, 12].randomElement(using: &random) ?? 0 },
        unknown: [0, 0, 1, 3].randomElement(using: &random) ?? 0,
        without: [0, 0, 2, 3].randomElement(using: &random) ?? 0)
    }
    return AnswerSelection(
      parts, mayShowWhole: Int.random(in: 0...5, using: &random) > 0,
      mayShowParts: parts.map { _ in Int.random(in: 0...5, using: &random) > 0 })
  }

  @Test(
    "No table, and no sum or difference of tables, has a small count",
    arguments: Soak.seeds(400, full: 4_000))
  func safe(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var selection = Self.selection(&random)
    selection.show(Self.protection, among: Array(selection.parts.indices))
    let parts = selection.parts.indices
    #expect(!selection.showsWhole || selection.mayShowWhole)
    for part in parts where selection.showsParts[part] { #expect(selection.mayShowParts[part]) }
    // Every sum of shown tables with factors of −1, 0 and 1 that is about enterprises once each.
    let shown = parts.filter { selection.showsParts[$0] }
    for bits in 0..<(1 << shown.count) {
      let some = shown.indices.filter { bits >> $0 & 1 == 1 }.map { shown[$0] }
      let sum = (0..<Self.list(selection.whole).count).map { place in
        some.reduce(0) { $0 + Self.list(selection.parts[$1])[place] }
      }
      if !some.isEmpty { #expect(Self.passes(sum)) }
      guard selection.showsWhole else { continue }
      let rest = zip(Self.list(selection.whole), sum).map { $0 - $1 }
      #expect(rest.allSatisfy { $0 == 0 } || Self.passes(rest), "\(selection)")
    }
  }

  @Test(
    "As many size classes as may be, the largest first, and the total if it passes",
    arguments: Soak.seeds(400, full: 4_000))
  func most(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var selection = Self.selection(&random)
    selection.show(Self.protection, among: Array(selection.parts.indices))
    let parts = selection.parts
    func n(_ part: Int) -> Int { parts[part].options.reduce(0, +) }
    var able = parts.indices.filter {
      selection.mayShowParts[$0] && Self.passes(Self.list(parts[$0]))
    }
    able.sort { n($0) != n($1) ? n($0) > n($1) : $0 < $1 }
    let whole = Self.list(selection.whole)
    #expect(selection.showsWhole == (selection.mayShowWhole && Self.passes(whole)))
    var wanted: [Int] = []
    for count in 0...able.count {
      let rest = able[..<count].reduce(whole) { zip($0, Self.list(parts[$1])).map { $0 - $1 } }
      let isFine = rest.allSatisfy { $0 == 0 } || Self.passes(rest)
      if !selection.showsWhole || isFine { wanted = Array(able[..<count]) }
    }
    #expect(parts.indices.filter { selection.showsParts[$0] } == wanted.sorted())
  }

  @Test(
    "A small count of any union is found without looking at unions",
    arguments: Soak.seeds(400, full: 4_000))
  func smallCounts(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let options = Int.random(in: 1...3, using: &random)
    // Few numbers, so that about half of the selections have no small count.
    let numbers =
      [[0, 3, 4], [0, 3, 4, 9], [0, 1, 5], [2, 7, 8]].randomElement(using: &random) ?? []
    let selection = AnswerSelection(
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        AnswerTable(
          options: (0..<options).map { _ in numbers.randomElement(using: &random) ?? 0 },
          unknown: Int.random(in: 0...2, using: &random), without: 0)
      }, mayShowWhole: true, mayShowParts: [])
    let naive = (1..<(1 << selection.parts.count)).contains { bits in
      let some = selection.parts.indices.filter { bits >> $0 & 1 == 1 }
      let counts = (0..<options).map { place in
        some.reduce(0) { $0 + selection.parts[$1].options[place] }
      }
      let n = counts.reduce(0, +)
      return n > 0 && counts.contains { (1...2).contains($0) || n - $0 < 3 }
    }
    #expect(selection.hasSmallCounts(Self.protection) == naive, "\(selection)")
  }

  @Test("Unions are every subset of the parts with enterprises, each once", arguments: 0...12)
  func unions(count: Int) {
    let parts = (0..<count).map { AnswerTable(options: [$0 + 1], unknown: 0, without: 0) }
    let empty = AnswerTable.nobody(options: 1)
    let selection = AnswerSelection([empty] + parts, mayShowWhole: true, mayShowParts: [])
    var naive: Set<Set<Int>> = [[]]
    for part in 1..<(count + 1) { naive.formUnion(naive.map { $0.union([part]) }) }
    naive.remove([])
    #expect(selection.unions.count == naive.count)
    #expect(Set(selection.unions) == naive)
    #expect(!selection.hasTooManyParts)
    let more = parts + (0..<13).map { AnswerTable(options: [$0 + 1], unknown: 0, without: 0) }
    #expect(AnswerSelection(more, mayShowWhole: true, mayShowParts: []).hasTooManyParts)
  }

  /// All changes that keep number and points, found by trying every one.
  private static func everyChange(_ moves: PointMoves) -> [[Int]] {
    var all: [[Int]] = [[]]
    for place in moves.points.indices {
      all = all.flatMap { change in
        (moves.lower[place]...moves.upper[place]).map { change + [$0] }
      }
    }
    return all.filter { change in
      change.reduce(0, +) == 0 && zip(change, moves.points).reduce(0) { $0 + $1.0 * $1.1 } == 0
    }
  }

  @Test("A change that is said to be possible is", arguments: Soak.seeds(200, full: 2_000))
  func moves(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let options = Int.random(in: 2...4, using: &random)
    let moves = PointMoves(
      points: (0..<options).map { _ in
        [0, 25, 50, 75, 100, 50].randomElement(using: &random) ?? 0
      },
      lower: (0..<options).map { _ in -Int.random(in: 0...4, using: &random) },
      upper: (0..<options).map { _ in Int.random(in: 0...4, using: &random) })
    let all = Self.everyChange(moves)
    for option in 0..<options {
      for change in [-3, -2, -1, 1, 2, 3] where moves.allows(option, by: change) {
        #expect(all.contains { $0[option] == change }, "\(moves) \(option) \(change)")
      }
      // With three options at different points there is one way at most, and it is found.
      guard options == 3, Set(moves.points).count == 3 else { continue }
      for found in all where abs(found[option]) > 0 {
        #expect(moves.allows(option, by: found[option]))
      }
    }
  }
}

import Testing
import TestSupport

@testable import Comparing

@Suite("The fewest hidden figures")
struct FewestTests {
  @Test("agree with trying every set of figures against a linear program")
  func everySet() {
    // Otherwise nothing has been tried.
    #expect((1...200).count(where: everySet) > 60)
  }

  /// Tries every set of a random table, unless one of its margins is small.
  private func everySet(seed: Int) -> Bool {
    var chance = SplitMix64(seed: UInt64(seed))
    let columns = Int.random(in: 2...3, using: &chance)
    let inner = (0..<2).map { _ in
      (0..<columns).map { _ in
        Int.random(in: 0...2, using: &chance) == 0
          ? Int.random(in: 1...9, using: &chance) : Int.random(in: 0...40, using: &chance)
      }
    }
    let small = inner.indices.flatMap { row in
      inner[row].indices.filter { (1..<10).contains(inner[row][$0]) }.map { [row, $0] }
    }
    let trial = ComplementSearchTests.Case(inner, primary: small, threshold: 10, width: 10)
    let margins = trial.layer.values.prefix(3 + columns)
    guard !small.isEmpty, !margins.contains(where: (1..<10).contains) else { return false }
    let primary = trial.hidden(small)
    let found = trial.search.best(from: primary, steps: 100_000)
    let candidates = primary.indices.filter { $0 > 0 && !primary[$0] }
    var fewest: Int?
    for set in 0..<(1 << candidates.count) where set.nonzeroBitCount < fewest ?? .max {
      var hidden = primary
      for (bit, arc) in candidates.enumerated() where set & 1 << bit != 0 { hidden[arc] = true }
      if isSafe(hidden, small, trial) { fewest = set.nonzeroBitCount }
    }
    let further = found.map { found in found.indices.count { found[$0] && !primary[$0] } }
    #expect(further == fewest, "seed \(seed)")
    // Hiding one cycle after another may need more, never fewer.
    if let greedy = trial.search.greedy(from: primary) {
      #expect(greedy.indices.count { greedy[$0] && !primary[$0] } >= fewest ?? .max)
    }
    return true
  }

  /// Whether a linear program leaves every small cell wide open.
  private func isSafe(
    _ hidden: [Bool], _ small: [[Int]], _ trial: ComplementSearchTests.Case
  ) -> Bool {
    let sizes = (0..<trial.rows).map { "r\($0)" }
    let sectors = (0..<trial.columns).map { "c\($0)" }
    let keys = ReleaseTable.sizeAndSector.keys(country: "MX", sizes: sizes, sectors: sectors)
    let cells = keys.enumerated().map { index, key in
      PublicCell(
        key: key,
        n: PublicCell.Figure(
          trial.layer.values[index], hidden[index] ? .hidden(isPrimary: true) : .shown),
        measures: [])
    }
    let values = Dictionary(uniqueKeysWithValues: zip(keys, trial.layer.values))
    let cube = ReleaseCube(
      cells: [:], sizes: sizes, sectors: sectors, levels: [])
    var attacker = Attacker(
      SuppressedCube.Country(
        code: "MX", table: .sizeAndSector, refused: [:], cells: cells, audit: []), cube,
      values: values)
    return small.allSatisfy { cell in
      let key = keys[ComplementSearchTests.Case.arc(cell, trial.rows, trial.columns)]
      guard let range = attacker.range(of: Attacker.Unknown(key: key, kind: .enterprises)) else {
        return false
      }
      return range.high >= 10 - 1e-6 && range.high - range.low >= 10 - 1e-6
    }
  }

  @Test("leave the intervals that trying every table leaves", arguments: 1...40)
  func everyTable(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let inner = (0..<2).map { _ in (0..<2).map { _ in Int.random(in: 0...4, using: &chance) } }
    let trial = ComplementSearchTests.Case(inner, primary: [], threshold: 1)
    let hidden = trial.layer.values.indices.map { $0 > 0 && Bool.random(using: &chance) }
    let total = trial.layer.values[0]
    var ranges: [ClosedRange<Int>?] = hidden.map { _ in nil }
    for a in 0...total {
      for b in 0...(total - a) {
        for c in 0...(total - a - b) {
          let d = total - a - b - c
          let table = [total, a + b, c + d, a + c, b + d, a, b, c, d]
          guard table.indices.allSatisfy({ hidden[$0] || table[$0] == trial.layer.values[$0] })
          else { continue }
          for arc in table.indices {
            let range = ranges[arc] ?? table[arc]...table[arc]
            ranges[arc] = min(range.lowerBound, table[arc])...max(range.upperBound, table[arc])
          }
        }
      }
    }
    for arc in hidden.indices {
      #expect(trial.layer.interval(of: arc, hidden: hidden, in: trial.network) == ranges[arc])
    }
  }
}

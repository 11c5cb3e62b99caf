import Summaries
import TestSupport
import Testing

@testable import Comparing

/// A measure that few have a score of in some groups, all of which are large enough to be shown.
@Suite("The fewest groups that hide a measure")
struct FewestMeasuresTests {
  @Test("are nearly always found, and never fewer")
  func everySet() {
    let trials = (1...120).compactMap { Trial(seed: $0) }
    let found = trials.compactMap { trial in
      trial.hidden.map { hidden in (hidden: hidden.count(where: \.self), fewest: trial.fewest) }
    }
    // Otherwise nothing has been tried.
    #expect(found.count > 60)
    for (hidden, fewest) in found { #expect(hidden >= fewest ?? .max) }
    let exact = found.count { $0.hidden == $0.fewest }
    #expect(10 * exact >= 9 * found.count, "\(exact) of \(found.count)")
  }

  /// A random table of two size classes and two or three sectors.
  private struct Trial {
    let cube: ReleaseCube
    let keys: [ReleaseKey]
    /// By key, whether few have a score.
    let small: [Bool]

    /// `nil` where none is small, or the country's own number is.
    init?(seed: UInt64) {
      var chance = SplitMix64(seed: seed)
      let sizes = ["micro", "small"]
      let sectors = Array(["M", "O", "T"].prefix(Int.random(in: 2...3, using: &chance)))
      var cells: [CellKey: ReleaseCounts] = [:]
      for size in sizes {
        for sector in sectors {
          let n = Int.random(in: 10...40, using: &chance)
          let isSmall = Int.random(in: 0...3, using: &chance) == 0
          let scored = isSmall ? Int.random(in: 1...9, using: &chance) : n
          let sum = (0..<scored).reduce(0) { sum, _ in
            sum + Int.random(in: 100...900, using: &chance)
          }
          cells[CellKey(country: "MX", size: size, sector: sector)] = ReleaseCounts(
            n: n, measures: [ReleaseCounts.Measure(n: scored, sum: sum)])
        }
      }
      let cube = ReleaseCube(cells: cells, sizes: sizes, sectors: sectors, levels: [0])
      let keys = ReleaseTable.sizeAndSector.keys(country: "MX", sizes: sizes, sectors: sectors)
      let small = keys.map { (1..<10).contains(cube.counts(of: $0).measures[0].n) }
      guard small.contains(true), !small[0] else { return nil }
      (self.cube, self.keys, self.small) = (cube, keys, small)
    }

    /// By key, whether the measure is hidden there; `nil` = nothing can be told.
    var hidden: [Bool]? {
      var tables = CountryTables("MX", .sizeAndSector, of: cube)
      guard tables.hideCounts(Protection()), tables.hideUntilProtected(Protection()) == nil else {
        return nil
      }
      return tables.hiddenMeasures[0]
    }

    /// How many groups must hide it at least: every set is tried against the reader of all figures.
    var fewest: Int? {
      let others = keys.indices.filter { !small[$0] }
      var fewest: Int?
      for set in 0..<(1 << others.count) where set.nonzeroBitCount < fewest ?? .max {
        var hidden = small
        for (bit, key) in others.enumerated() where set & 1 << bit != 0 { hidden[key] = true }
        if isSafe(hidden) { fewest = set.nonzeroBitCount }
      }
      return fewest.map { $0 + small.count(where: \.self) }
    }

    private func isSafe(_ hidden: [Bool]) -> Bool {
      let cells = zip(keys, hidden).map { key, isHidden in
        let counts = cube.counts(of: key)
        let flag: FigureFlag = isHidden ? .hidden(isPrimary: true) : .shown
        return PublicCell(
          key: key, n: PublicCell.Figure(counts.n, .shown),
          measures: [
            PublicCell.Measure(
              n: PublicCell.Figure(counts.measures[0].n, flag),
              sum: PublicCell.Figure(counts.measures[0].sum, flag), levels: nil)
          ])
      }
      var attacker = Attacker(
        SuppressedCube.Country(
          code: "MX", table: .sizeAndSector, refused: [:], cells: cells, audit: []), cube)
      return cells.allSatisfy { attacker.leaks(of: $0, cube.counts(of: $0.key), 10).isEmpty }
    }
  }
}

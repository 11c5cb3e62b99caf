import Comparing
import Summaries
import TestSupport
import Testing

/// The overall score is the mean of its areas, so where one of them alone is hidden it follows from the
/// others.
@Suite("The overall score and its areas in public tables")
struct LinkedMeasuresTests {
  /// Enterprises with two areas, of which a few lack one, and with it the overall score.
  private static func cube(seed: UInt64, isLinked: Bool) -> ReleaseCube {
    var chance = SplitMix64(seed: seed)
    let sizes = ["micro", "small"]
    let sectors = ["M", "T", "S"]
    var cells: [CellKey: ReleaseCounts] = [:]
    for size in sizes {
      for sector in sectors {
        var measures = (0..<3).map { _ in ReleaseCounts.Measure() }
        let n =
          Int.random(in: 0..<4, using: &chance) == 0 ? 0 : Int.random(in: 6...40, using: &chance)
        let lacking = Int.random(in: 0..<3, using: &chance) == 0 ? 0.5 : 0
        let isExtreme = Int.random(in: 0..<8, using: &chance) == 0
        for _ in 0..<n {
          let scores = [
            isExtreme ? 0 : Int.random(in: 0...1000, using: &chance),
            Int.random(in: 0...1000, using: &chance),
          ]
          let isWhole = Double.random(in: 0..<1, using: &chance) >= lacking
          for area in isWhole ? [0, 1] : [0] {
            measures[1 + area].n += 1
            measures[1 + area].sum += scores[area]
          }
          guard isWhole else { continue }
          measures[0].n += 1
          measures[0].sum += (scores[0] + scores[1] + 1) / 2
        }
        cells[CellKey(country: "MX", size: size, sector: sector)] = ReleaseCounts(
          n: n, measures: measures)
      }
    }
    return ReleaseCube(
      cells: cells, sizes: sizes, sectors: sectors, levels: [0, 0, 0],
      linked: isLinked ? [0, 1, 2] : [])
  }

  /// By measure, in which groups of the country it is hidden.
  private static func hidden(in cube: ReleaseCube) -> [[Bool]] {
    let cells = cube.suppressed().countries.flatMap(\.cells)
    return (0..<3).map { measure in cells.map { $0.measures[measure].sum.value == nil } }
  }

  /// Whether a reader who has all but one of them has that one as well.
  private static func isOneAloneHidden(_ hidden: [[Bool]]) -> Bool {
    (hidden.first ?? []).indices.contains { group in hidden.count { $0[group] } == 1 }
  }

  @Test("No group hides one of them alone", arguments: Soak.seeds(200, full: 4_000))
  func together(seed: UInt64) {
    let hidden = Self.hidden(in: Self.cube(seed: seed, isLinked: true))
    #expect(!Self.isOneAloneHidden(hidden))
    let partly = hidden.filter { $0.contains(false) }
    #expect(Set(partly).count <= 1)
    if partly.count < hidden.count { #expect(!hidden[0].contains(false)) }
  }

  @Test("Without that, groups would")
  func alone() {
    let found = (UInt64(1)...200).count {
      Self.isOneAloneHidden(Self.hidden(in: Self.cube(seed: $0, isLinked: false)))
    }
    #expect(found > 10)
  }

  @Test("Much is shown all the same")
  func useful() {
    let shown = (UInt64(1)...200).count {
      Self.hidden(in: Self.cube(seed: $0, isLinked: true)).contains { $0.contains(false) }
    }
    #expect(shown > 150)
  }
}

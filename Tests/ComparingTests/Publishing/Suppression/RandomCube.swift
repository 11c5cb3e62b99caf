import Comparing
import Summaries
import TestSupport

/// Cubes of imaginary enterprises: empty, small and large cells, scores that cluster at the ends.
enum RandomCube {
  static func make(seed: UInt64) -> ReleaseCube {
    var chance = SplitMix64(seed: seed)
    let sizes = ["micro", "small", "medium", "large"].prefix(Int.random(in: 2...4, using: &chance))
    let sectors = ["M", "T", "S1", "S2", "O"].prefix(Int.random(in: 2...5, using: &chance))
    var levels = [Int.random(in: 3...5, using: &chance)]
    if Bool.random(using: &chance) { levels.append(Bool.random(using: &chance) ? 0 : 4) }
    let smallness = Int.random(in: 1...8, using: &chance)
    var cells: [CellKey: ReleaseCounts] = [:]
    for country in Int.random(in: 0..<4, using: &chance) == 0 ? ["DE", "MX"] : ["MX"] {
      for size in sizes {
        for sector in sectors {
          cells[CellKey(country: country, size: size, sector: sector)] = counts(
            levels, smallness: smallness, &chance)
        }
      }
    }
    return ReleaseCube(
      cells: cells, sizes: Array(sizes), sectors: Array(sectors), levels: levels)
  }

  private static func counts(
    _ levels: [Int], smallness: Int, _ chance: inout SplitMix64
  ) -> ReleaseCounts {
    let n =
      switch Int.random(in: 0..<10, using: &chance) {
      case 0: 0
      case ...smallness: Int.random(in: 1...12, using: &chance)
      default: Int.random(in: 10...60, using: &chance)
      }
    return ReleaseCounts(
      n: n,
      measures: levels.map { levels in
        var measure = ReleaseCounts.Measure(levels: Array(repeating: 0, count: levels))
        let kind = Int.random(in: 0..<12, using: &chance)
        for _ in 0..<n where Int.random(in: 0..<15, using: &chance) > 0 {
          let score =
            switch kind {
            case 0: 0
            case 1: 1000
            case 2: Int.random(in: 0...40, using: &chance)
            default: Int.random(in: 0...1000, using: &chance)
            }
          measure.n += 1
          measure.sum += score
          if levels > 0 { measure.levels[score * levels / 1001] += 1 }
        }
        return measure
      })
  }
}

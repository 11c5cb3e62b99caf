import Statistics
import TestSupport
import Testing

@Suite("Raking of cells of which most are empty")
struct SparseRakingTests {
  /// Three sizes × four sectors, and a grouping of single cells.
  static let classes = [
    (0..<12).map { $0 / 4 }, (0..<12).map { $0 % 4 }, [0, 1, 1, 2, 0, 3, 3, 3, 0, 3, 3, 3],
  ]

  /// Counts of cells, and totals that may belong to no population of them.
  private func trial(_ seed: UInt64) -> (counts: [Double], partitions: [Partition]) {
    var generator = SplitMix64(seed: seed)
    let share = Double.random(in: 0.2...0.8, using: &generator)
    let counts = (0..<12).map { _ -> Double in
      guard Double.random(in: 0...1, using: &generator) < share else { return 0 }
      return Double([1, 2, 40, 10_000_000].randomElement(using: &generator) ?? 1)
    }
    let partitions = Self.classes.prefix(Int(seed % 3) + 1).map { classes in
      // Totals that add up to 1000 but belong to no population of these cells.
      let numbers = (0...(classes.max() ?? 0)).map { _ in
        Double(Int.random(in: 0...3, using: &generator))
      }
      let sum = numbers.reduce(0, +)
      return Partition(
        classes: classes,
        targets: sum > 0 ? numbers.map { $0 / sum * 1000 } : numbers.map { _ in 0 })
    }
    return (counts, partitions)
  }

  @Test("is possible for a quarter of the random cells, and the jackknife for half of these")
  func usable() {
    var (raked, jackknifed) = (0, 0)
    for seed in 0..<400 as Range<UInt64> {
      let (counts, partitions) = trial(seed)
      guard let raking = try? Raking(counts, to: partitions),
        counts.contains(where: { $0 > 0 })
      else { continue }
      raked += 1
      let replicates = try? JackknifeWeights(counts.map { Int($0) }, to: partitions, full: raking)
      jackknifed += replicates == nil ? 0 : 1
    }
    #expect(raked >= 100)
    #expect(2 * jackknifed >= raked)
  }

  @Test("either meets every total with plain numbers or says why not", arguments: 0..<400)
  func fuzz(_ seed: UInt64) {
    let (counts, partitions) = trial(seed)
    guard let raking = try? Raking(counts, to: partitions) else { return }
    let cells = counts.map { Moments(count: Int($0) / 2, of: Int($0)) }
    #expect(raking.weights.allSatisfy { $0.isFinite && $0 >= 0 })
    for partition in partitions {
      for (number, target) in partition.targets.enumerated() {
        let sum = (0..<12).reduce(0) {
          $0 + (partition.classes[$1] == number ? counts[$1] * raking.weights[$1] : 0)
        }
        #expect(abs(sum - target) <= 1e-10 * target)
      }
    }
    guard let mean = WeightedMean(cells, weights: raking.weights) else { return }
    #expect((0...1).contains(mean.value))
    let jackknife = try? JackknifeWeights(cells.map(\.n), to: partitions, full: raking)
    for variance in [
      mean.linearisedVariance(partitions), jackknife.flatMap(mean.jackknifeVariance),
    ] {
      #expect(variance.map { $0.isFinite && $0 >= 0 } ?? true)
    }
  }

  @Test("stops without weights where those of empty cells run away")
  func runaway() {
    // Every class has an empty cell, and no weights of the others meet these totals.
    let rows = Partition(classes: [0, 0, 0, 1, 1, 1, 2, 2, 2], targets: [10, 80, 10])
    let columns = Partition(classes: [0, 1, 2, 0, 1, 2, 0, 1, 2], targets: [10, 80, 10])
    #expect(throws: RakingProblem.self) {
      try Raking([0, 1, 1, 1, 0, 1, 1, 1, 0], to: [rows, columns])
    }
  }
}

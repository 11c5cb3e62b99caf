@testable import Statistics
import TestSupport
import Testing

/// The second implementation: every row by itself, nothing summed by cell beforehand.
private struct Rows {
  var rows: [(cell: Int, value: Double)]
  let partitions: [Partition]

  /// Plain sweeps over the rows, as many as it takes.
  func weights() -> [Double] {
    var weights = rows.map { _ in 1.0 }
    for _ in 0..<3000 {
      for partition in partitions {
        for (number, target) in partition.targets.enumerated() {
          let members = rows.indices.filter { partition.classes[rows[$0].cell] == number }
          let sum = members.reduce(0) { $0 + weights[$1] }
          for member in members { weights[member] *= target / sum }
        }
      }
    }
    return weights
  }

  func mean(_ weights: [Double]) -> Double {
    zip(rows, weights).reduce(0) { $0 + $1.0.value * $1.1 } / weights.reduce(0, +)
  }

  /// From the influences: what is left of (y − m) / Σw by the classes, times w.
  func variance(_ weights: [Double]) -> Double {
    let (m, total) = (mean(weights), weights.reduce(0, +))
    var left = rows.map { ($0.value - m) / total }
    var basis: [[Double]] = []
    for partition in partitions {
      for number in partition.targets.indices {
        var column = rows.map { partition.classes[$0.cell] == number ? 1.0 : 0 }
        // Twice, so that roundings do not stay.
        for other in basis + basis { Self.subtract(other, from: &column) }
        let length = column.reduce(0) { $0 + $1 * $1 }.squareRoot()
        if length > 1e-6 { basis.append(column.map { $0 / length }) }
      }
    }
    for other in basis + basis { Self.subtract(other, from: &left) }
    let influences = zip(left, weights).map { $0 * $1 }
    let n = Double(rows.count)
    let centre = influences.reduce(0, +) / n
    return n / (n - 1) * influences.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
  }

  /// Every row left out in turn.
  func jackknifeVariance() -> Double {
    let replicates = rows.indices.map { left in
      var fewer = self
      fewer.rows.remove(at: left)
      return fewer.mean(fewer.weights())
    }
    let n = Double(replicates.count)
    let centre = replicates.reduce(0, +) / n
    return (n - 1) / n * replicates.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
  }

  private static func subtract(_ unit: [Double], from column: inout [Double]) {
    let share = zip(unit, column).reduce(0) { $0 + $1.0 * $1.1 }
    for row in column.indices { column[row] -= share * unit[row] }
  }
}

@Suite("The weighted mean of single rows")
struct WeightedRowsTests {
  /// Cells of which some are empty and some have one row; all classes have two rows or more.
  static let shapes: [[Int]] = [
    [3, 1, 2, 4, 1, 5], [2, 2, 0, 3, 4, 1], [1, 1, 1, 1, 1, 1], [0, 4, 3, 1, 1, 2],
    [6, 2, 1, 1, 1, 1], [40, 1, 1, 1, 1, 1],
  ]

  @Test("has their mean and variances, for scores and for shares", arguments: shapes.indices)
  func naive(_ shape: Int) throws {
    var generator = SplitMix64(seed: UInt64(shape))
    let counts = Self.shapes[shape]
    let partitions = [
      Partition(classes: [0, 0, 1, 1, 2, 2], targets: [500, 300, 200]),
      Partition(classes: [0, 1, 0, 1, 0, 1], targets: [420, 580]),
      Partition(classes: [0, 0, 0, 0, 0, 1], targets: [880, 120]),
    ].prefix(1 + shape % 3)
    for largest in [1, 1000] {
      let values = counts.map { count in
        (0..<count).map { _ in Int.random(in: 0...largest, using: &generator) }
      }
      let rows = Rows(
        rows: values.indices.flatMap { cell in values[cell].map { (cell, Double($0)) } },
        partitions: Array(partitions))
      let cells = values.map { Moments(Frequencies(of: $0)) }
      let raking = try Raking(counts.map(Double.init), to: rows.partitions)
      let mean = try #require(WeightedMean(cells, weights: raking.weights))
      let weights = rows.weights()
      #expect(agree(mean.value, rows.mean(weights), within: 1e-9))
      let cost = try #require(EffectiveSize(weights: raking.weights, counts: counts))
      let (sum, squares) = weights.reduce((0, 0)) { ($0.0 + $1, $0.1 + $1 * $1) }
      #expect(agree(cost.effectiveN, sum * sum / squares, within: 1e-9))
      // A spread of 0 comes out as a rounding of the spread of the values.
      let scale = 1e-14 * Double(largest * largest)
      func near(_ found: Double?, _ expected: Double, _ tolerance: Double) -> Bool {
        found.map { abs($0 - expected) <= tolerance * expected + scale } ?? false
      }
      #expect(near(mean.linearisedVariance(rows.partitions), rows.variance(weights), 1e-9))
      // A class of one row cannot do without it.
      let alone = rows.partitions.contains { partition in
        partition.targets.indices.contains { number in
          counts.indices.reduce(0) { $0 + (partition.classes[$1] == number ? counts[$1] : 0) } == 1
        }
      }
      let replicates = try? JackknifeWeights(counts, to: rows.partitions, full: raking)
      #expect((replicates == nil) == alone)
      if let replicates {
        #expect(near(mean.jackknifeVariance(replicates), rows.jackknifeVariance(), 1e-8))
      }
    }
  }

  @Test("of the only row of a class cannot be jackknifed")
  func alone() throws {
    let partition = Partition(classes: [0, 1], targets: [60, 40])
    let raking = try Raking([5, 1], to: [partition])
    #expect(throws: RakingProblem.emptyClass(partition: 0, class: 1)) {
      try JackknifeWeights([5, 1], to: [partition], full: raking)
    }
  }

  @Test("of one class is the plain mean, whatever the variance", arguments: [2, 3, 10_000_000])
  func plain(_ n: Int) throws {
    let cell = Moments(Frequencies([(value: 10, count: n - 1), (value: 700, count: 1)]))
    let partition = Partition(classes: [0], targets: [1234])
    let raking = try Raking([Double(n)], to: [partition])
    let mean = try #require(WeightedMean([cell], weights: raking.weights))
    let expected = try #require(cell.variance) / Double(n)
    #expect(agree(mean.value, try #require(cell.mean), within: 1e-12))
    #expect(agree(mean.linearisedVariance([partition]), expected, within: 1e-9))
    let replicates = try JackknifeWeights([n], to: [partition], full: raking)
    #expect(agree(mean.jackknifeVariance(replicates), expected, within: 1e-8))
  }

  @Test("keeps its variances when each row is there ten million times")
  func repeated() throws {
    let partitions = [
      Partition(classes: [0, 0, 1, 1], targets: [700, 300]),
      Partition(classes: [0, 1, 0, 1], targets: [420, 580]),
    ]
    let cells = [
      [(3, 2), (8, 1)], [(5, 4), (6, 1)], [(1, 1), (9, 2)], [(2, 1), (7, 3)],
    ]
    func variances(_ times: Int) throws -> [Double?] {
      let moments = cells.map {
        Moments(Frequencies($0.map { (value: $0.0, count: $0.1 * times) }))
      }
      let counts = moments.map(\.n)
      let raking = try Raking(counts.map(Double.init), to: partitions)
      let mean = try #require(WeightedMean(moments, weights: raking.weights))
      let replicates = try JackknifeWeights(counts, to: partitions, full: raking)
      return [
        mean.linearisedVariance(partitions), mean.jackknifeVariance(replicates),
      ].map { $0.map { $0 * Double(times) } }
    }
    let (many, more) = (try variances(1_000_000), try variances(10_000_000))
    for (a, b) in zip(many, more) { #expect(agree(a, try #require(b), within: 2e-6)) }
  }
}

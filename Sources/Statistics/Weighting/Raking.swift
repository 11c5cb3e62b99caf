/// Why observations cannot be weighted to known totals.
public enum RakingProblem: Error, Hashable, Sendable {
  /// A class with a total has no observation.
  case emptyClass(partition: Int, class: Int)
  /// The totals of a partition add up to another number than those of the first.
  case totalsDiffer(partition: Int)
  /// The weights did not settle.
  case noConvergence(error: Double)
}

/// Weights of cells that meet known totals of several partitions at once.
///
/// Iterative proportional fitting: W. Deming, F. Stephan, "On a least squares adjustment of a sampled
/// frequency table when the expected marginal totals are known", Annals of Mathematical Statistics 11
/// (1940), p. 427.
public struct Raking: Hashable, Sendable {
  /// The weight of one observation of each cell; 0 for a cell without observations and for one of
  /// whose classes the total is 0.
  public let weights: [Double]
  /// How often all partitions were met in turn.
  let sweeps: Int

  /// The largest relative error of a total that is accepted.
  static let tolerance = 1e-13
  /// After so many sweeps the weights will not settle.
  static let mostSweeps = 1000

  /// Weights for cells with so many observations.
  ///
  /// - Parameters:
  ///   - counts: the number of observations of each cell, not below 0.
  ///   - partitions: the known totals, all with the same sum.
  ///   - start: weights from which to begin, such as those for almost the same counts.
  /// - Throws: ``RakingProblem``.
  public init(
    _ counts: [Double], to partitions: [Partition], startingFrom start: [Double]? = nil
  ) throws(RakingProblem) {
    try Self.check(counts, partitions)
    // The weight of an empty cell can run away to infinity, and 0 · ∞ would spoil its classes.
    var weights = zip(counts, start ?? counts.map { _ in 1 }).map { $0 > 0 ? $1 : 0 }
    var sweep = 0
    var error = Double.infinity
    // The last steps gain nothing but roundings, which never quite vanish.
    var best = Double.infinity
    while sweep < Self.mostSweeps {
      for partition in partitions { Self.meet(partition, counts, &weights) }
      sweep += 1
      error = Self.largestError(partitions, counts, weights)
      if error < Self.tolerance || (error < 1e-11 && error >= best) { break }
      best = error
    }
    guard error < 1e-10 else { throw .noConvergence(error: error) }
    self.weights = weights
    sweeps = sweep
  }

  private static func check(
    _ counts: [Double], _ partitions: [Partition]
  ) throws(RakingProblem) {
    let total = partitions.first?.targets.reduce(0, +) ?? 0
    for (position, partition) in partitions.enumerated() {
      let sum = partition.targets.reduce(0, +)
      guard abs(sum - total) <= 1e-9 * total else { throw .totalsDiffer(partition: position) }
      for (number, sums) in zip(partition.targets, partition.sums(counts)).enumerated()
      where sums.0 > 0 && sums.1 <= 0 {
        throw .emptyClass(partition: position, class: number)
      }
    }
  }

  private static func meet(
    _ partition: Partition, _ counts: [Double], _ weights: inout [Double]
  ) {
    let sums = partition.sums(zip(counts, weights).map { $0 * $1 })
    let factors = zip(partition.targets, sums).map { $1 > 0 ? $0 / $1 : 0 }
    for cell in weights.indices { weights[cell] *= factors[partition.classes[cell]] }
  }

  private static func largestError(
    _ partitions: [Partition], _ counts: [Double], _ weights: [Double]
  ) -> Double {
    var largest = 0.0
    let weighted = zip(counts, weights).map { $0 * $1 }
    for partition in partitions {
      for (target, sum) in zip(partition.targets, partition.sums(weighted)) where target > 0 {
        largest = max(largest, abs(sum - target) / target)
      }
    }
    return largest
  }
}

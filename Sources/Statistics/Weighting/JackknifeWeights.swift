/// Raked weights with one observation left out, for each cell that has any.
public struct JackknifeWeights: Hashable, Sendable {
  /// By cell from which an observation is left out: the weights of all cells; empty for a cell
  /// without observations.
  let weights: [[Double]]

  /// The weights made anew without an observation of each cell.
  ///
  /// - Parameters:
  ///   - counts: the number of observations of each cell.
  ///   - partitions: the known totals.
  ///   - full: the weights with all observations, from which each raking starts.
  /// - Throws: ``RakingProblem``, for example if the only observation of a class is left out.
  public init(
    _ counts: [Int], to partitions: [Partition], full: Raking
  ) throws(RakingProblem) {
    var all: [[Double]] = []
    for (cell, count) in counts.enumerated() {
      guard count > 0 else {
        all.append([])
        continue
      }
      var reduced = counts.map(Double.init)
      reduced[cell] -= 1
      all.append(try Raking(reduced, to: partitions, startingFrom: full.weights).weights)
    }
    weights = all
  }
}

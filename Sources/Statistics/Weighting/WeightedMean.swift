/// A weighted mean of whole numbers whose weights are constant within cells, and two variances of
/// it.
///
/// Number, sum and sum of squares of each cell are all that is needed, so the cost does not depend on
/// the number of observations.
public struct WeightedMean: Hashable, Sendable {
  private let cells: [CentredCell]
  private let weights: [Double]
  private let totalWeight: Double
  /// The number of observations.
  public let n: Int
  /// The weighted mean.
  public let value: Double

  /// The mean of cells with a weight for each of their observations.
  ///
  /// - Returns: `nil` without weight.
  public init?(_ cells: [Moments], weights: [Double]) {
    precondition(cells.count == weights.count, "each cell has a weight")
    var (total, sum) = (0.0, 0.0)
    for (cell, weight) in zip(cells, weights) {
      total += weight * Double(cell.n)
      sum += weight * Double(cell.sum)
    }
    guard total > 0 else { return nil }
    let mean = sum / total
    value = mean
    totalWeight = total
    self.weights = weights
    n = cells.reduce(0) { $0 + $1.n }
    self.cells = cells.map { CentredCell($0, around: mean) }
  }

  /// The linearised variance of weights that were raked to known totals; `nil` below two
  /// observations.
  ///
  /// The residuals of (y − m)/Σw on the classes of all partitions, observations unweighted: J.-C.
  /// Deville, C.-E. Särndal, "Calibration estimators in survey sampling", Journal of the American
  /// Statistical Association 87 (1992), p. 376.
  public func linearisedVariance(_ partitions: [Partition]) -> Double? {
    guard n > 1 else { return nil }
    let fits = ClassRegression(
      counts: cells.map(\.n), means: cells.map { $0.mean / totalWeight }, partitions
    )
    .fits
    var (sum, squares) = (0.0, 0.0)
    for ((cell, weight), fit) in zip(zip(cells, weights), fits) where cell.n > 0 {
      let count = cell.n
      sum += weight * (cell.sum / totalWeight - count * fit)
      squares +=
        weight * weight
        * (cell.squares / (totalWeight * totalWeight) - 2 * fit * cell.sum / totalWeight
          + count * fit * fit)
    }
    let count = Double(n)
    return max(0, count / (count - 1) * (squares - sum * sum / count))
  }

  /// The jackknife variance in which the weights are made anew each time one observation is left
  /// out.
  ///
  /// The mean without an observation of cell c is A_c − b_c y, so one raking a cell is enough:
  /// (n − 1)/n Σ_c [n_c (A_c − t)² − 2 (A_c − t) b_c S1_c + b_c² S2_c], t being the mean of all. K.
  /// Wolter, Introduction to Variance Estimation, 2nd edition (2007), chapter 4; what R's JK1 design
  /// computes when it is raked.
  ///
  /// - Parameter replicates: the weights with one observation of each cell left out.
  /// - Returns: `nil` below two observations.
  public func jackknifeVariance(_ replicates: JackknifeWeights) -> Double? {
    guard n > 1 else { return nil }
    var parts: [(cell: CentredCell, a: Double, b: Double)] = []
    for (position, cell) in cells.enumerated() where cell.n > 0 {
      let weights = replicates.weights[position]
      var (total, sum) = (0.0, 0.0)
      for (other, weight) in zip(cells, weights) {
        total += weight * other.n
        sum += weight * other.sum
      }
      total -= weights[position]
      parts.append((cell, sum / total, weights[position] / total))
    }
    let count = Double(n)
    let mean = parts.reduce(0) { $0 + $1.cell.n * $1.a - $1.b * $1.cell.sum } / count
    let sum = parts.reduce(0.0) { total, part -> Double in
      let distance = part.a - mean
      let crossed: Double = 2 * distance * part.b * part.cell.sum
      let squared: Double = part.b * part.b * part.cell.squares
      return total + (part.cell.n * distance * distance - crossed + squared)
    }
    return max(0, (count - 1) / count * sum)
  }
}

/// The sums of a cell around a number, so that nothing large is left to cancel.
private struct CentredCell: Hashable, Sendable {
  let n: Double
  let sum: Double
  let squares: Double

  init(_ moments: Moments, around centre: Double) {
    n = Double(moments.n)
    sum = Double(moments.sum) - n * centre
    let mean = moments.mean ?? 0
    let within = (moments.variance ?? 0) * (n - 1)
    squares = max(0, within) + n * (mean - centre) * (mean - centre)
  }

  var mean: Double { n > 0 ? sum / n : 0 }
}

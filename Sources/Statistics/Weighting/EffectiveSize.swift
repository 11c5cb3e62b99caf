/// What unequal weights cost.
///
/// L. Kish, Survey Sampling (1965), section 11.7.
public struct EffectiveSize: Hashable, Sendable {
  /// The number of observations.
  public let n: Int
  /// (Σw)² / Σw²: as many observations of equal weight would be as precise.
  public let effectiveN: Double
  /// The largest weight of an observation, divided by the mean weight.
  public let largestWeight: Double

  /// n / ``effectiveN`` = 1 + cv²(w).
  public var designEffect: Double { Double(n) / effectiveN }

  /// The cost of the weights of cells with so many observations; `nil` without weight.
  public init?(weights: [Double], counts: [Int]) {
    var (total, squares, largest) = (0.0, 0.0, 0.0)
    for (weight, count) in zip(weights, counts) where count > 0 {
      total += weight * Double(count)
      squares += weight * weight * Double(count)
      largest = max(largest, weight)
    }
    n = counts.reduce(0, +)
    guard total > 0 else { return nil }
    effectiveN = total * total / squares
    largestWeight = largest * Double(n) / total
  }
}

public import Statistics

/// A country's mean with its participants weighted to official counts of enterprises.
public struct WeightedFigures: Hashable, Sendable {
  /// The mean in points; its variance is the jackknife's with weights made anew each time, its
  /// degrees of freedom are n − 1, at most ``effectiveN`` − 1.
  public let mean: Estimate
  /// Whether the variance of the mean is known: not where a single participant stands for a category
  /// of the official counts.
  let isVarianceKnown: Bool
  /// Kish's effective number of enterprises.
  public let effectiveN: Double
  /// What the weights cost: n / ``effectiveN``.
  public let designEffect: Double
  /// The largest weight, divided by the mean weight.
  public let largestWeight: Double
  /// The weighted share of each level with its Korn–Graubard interval; empty without levels.
  public let levels: [Level]
  /// The mean with weights limited to three times the mean weight; `nil` unless asked for, and where
  /// such weights cannot meet the official counts.
  public let trimmed: Estimate?

  /// The weighted share of one level.
  public struct Level: Hashable, Sendable {
    /// The id of the level.
    public let id: String
    /// The share, 0 to 1.
    public let share: Double
    /// The 95 % interval; `nil` where there is none.
    public let interval: Interval?
  }

  /// The difference a − b; without an interval unless both variances are known.
  static func difference(_ a: WeightedFigures, _ b: WeightedFigures) -> Estimate {
    guard a.isVarianceKnown, b.isVarianceKnown else {
      return Estimate(
        value: a.mean.value - b.mean.value, variance: 0, degreesOfFreedom: nil)
    }
    return .difference(a.mean, b.mean)
  }

  /// Above this the weights dominate the figure.
  static let dominatedAbove = 3.0
  /// Below so many effective enterprises only unweighted figures should be quoted.
  static let fewestEffective = 30.0
}

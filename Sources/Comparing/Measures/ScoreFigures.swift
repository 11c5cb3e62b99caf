public import Statistics

/// Number, mean and spread of scores, in points from 0 to 100.
public struct ScoreFigures: Hashable, Sendable {
  /// The exact sums over the scores in tenths of a point.
  public let moments: Moments

  /// The figures of scores in tenths of a point, and of others together with them.
  init(_ moments: Moments, and others: Moments = Moments()) {
    var all = moments
    all += others
    self.moments = all
  }

  /// The mean in points with its variance; `nil` below two scores.
  public var estimate: Estimate? { moments.meanEstimate?.scaled(by: 0.1) }

  /// The number of scores.
  public var n: Int { moments.n }

  /// The mean in points; `nil` without a score.
  public var mean: Double? { n > 0 ? Double(moments.sum) / Double(10 * n) : nil }

  /// The sample standard deviation in points; `nil` below two scores.
  public var standardDeviation: Double? { moments.standardDeviation.map { $0 / 10 } }

  /// The standard error of the mean in points, √(s²/n); `nil` below two scores.
  public var standardError: Double? { moments.standardError.map { $0 / 10 } }
}

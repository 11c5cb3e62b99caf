internal import Questionnaires
public import Statistics
public import Summaries

/// One measure of one country's enterprises, without weights.
public struct GroupFigures: Hashable, Sendable {
  /// A quantile of the final scores.
  public struct Quantile: Hashable, Sendable {
    /// The share in percent that the cumulative counts reach, for example 25.
    public let percent: Int
    /// The score in tenths of a point; `nil` without a final score.
    public let tenths: Int?
  }

  /// How many enterprises with a final score are on a level.
  public struct LevelShare: Hashable, Sendable {
    /// The id of the level.
    public let id: String
    /// Of the enterprises with a final score.
    public let proportion: Proportion

    /// The number of enterprises.
    public var count: Int { proportion.count }
    /// The number of enterprises with a final score.
    public var n: Int { proportion.n }
    /// The share of the enterprises with a final score, 0 to 1; `nil` without one.
    public var share: Double? { proportion.share }
    /// The 95 % interval of the share, 0 to 1; `nil` without a final score.
    public var interval: Interval? { proportion.interval }
  }

  /// The code of the country's option.
  public let id: String
  /// How many enterprises have each status.
  public let status: StatusCounts
  /// The figures of the final scores: those published.
  public let scored: ScoreFigures
  /// The same figures with the provisional scores; equal to ``scored`` if there are none.
  public let withProvisional: ScoreFigures
  /// The quartiles of the final scores.
  public let quantiles: [Quantile]
  /// The levels after gates, lowest first; empty where the measure has no levels.
  public let levels: [LevelShare]
  /// The mean of the lower and of the upper bounds of the final scores, in points: where the mean
  /// would lie if everything that was skipped or not known counted 0, or 100; `nil` without a score and
  /// in a release.
  public let bounds: Interval?
  /// The figures weighted to official counts, or why there are none.
  public internal(set) var weighted: Result<WeightedFigures, WeightingProblem>

  /// The percentages of the quantiles given.
  static let percentages = [25, 50, 75]
  /// From so many enterprises on a release tells quantiles.
  static let fewestForQuantiles = 20

  init(
    of counts: MeasureCounts, id: String, levels: [Level],
    weighted: Result<WeightedFigures, WeightingProblem>, isReleased: Bool
  ) {
    let scores = Frequencies(counts.histogram)
    let n = counts.status.scored
    self.id = id
    status = counts.status
    scored = ScoreFigures(of: counts)
    withProvisional = ScoreFigures(
      Moments(counts.sums), and: Moments(Frequencies(counts.provisional)))
    let showsQuantiles = !isReleased || n >= Self.fewestForQuantiles
    quantiles = Self.percentages.map {
      Quantile(percent: $0, tenths: showsQuantiles ? scores.quantile($0, over: 100) : nil)
    }
    self.levels = zip(levels, counts.levels).map { level, count in
      LevelShare(id: level.id, proportion: Proportion(count, of: n))
    }
    bounds =
      n > 0
      ? counts.bounds.map {
        Interval(low: Double($0.low) / Double(10 * n), high: Double($0.high) / Double(10 * n))
      } : nil
    self.weighted = weighted
  }

  /// The median of the final scores in tenths of a point; `nil` without one.
  public var median: Int? { quantiles.first { $0.percent == 50 }?.tenths }
}

extension Frequencies {
  /// The scores of a histogram in tenths of a point.
  init(_ histogram: Histogram) {
    self.init(histogram.bins.map { (value: $0.tenths, count: $0.count) })
  }
}

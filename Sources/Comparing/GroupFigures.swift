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
    /// The number of enterprises.
    public let count: Int
    /// The number of enterprises with a final score.
    public let n: Int
    /// The 95 % interval of the share, 0 to 1; `nil` without a final score.
    public let interval: Interval?

    /// The share of the enterprises with a final score, 0 to 1; `nil` without one.
    public var share: Double? { n > 0 ? Double(count) / Double(n) : nil }
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

  /// The percentages of the quantiles given.
  public static let percentages = [25, 50, 75]

  init(of counts: MeasureCounts, id: String, levels: [Level]) {
    let scores = Frequencies(counts.histogram)
    let n = counts.status.scored
    self.id = id
    status = counts.status
    scored = ScoreFigures(Moments(scores))
    withProvisional = ScoreFigures(
      Moments(scores), and: Moments(Frequencies(counts.provisional)))
    quantiles = Self.percentages.map {
      Quantile(percent: $0, tenths: scores.quantile($0, over: 100))
    }
    self.levels = zip(levels, counts.levels).map { level, count in
      LevelShare(
        id: level.id, count: count, n: n, interval: wilsonInterval(successes: count, of: n))
    }
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

internal import Scoring

/// The counts of one measure, the overall score or a domain's, over the enterprises of a cell.
///
/// Bounds and levels are those of enterprises with a final score, the ones whose scores make up
/// the published mean.
public struct MeasureCounts: Hashable, Sendable {
  /// How many enterprises have each status.
  public internal(set) var status = StatusCounts()
  /// The final scores; in a release they stand in bins of a whole point, or nowhere.
  public internal(set) var histogram = Histogram()
  /// The exact sums of the final scores where the histogram does not tell them; `nil` = it does.
  var releasedSums: ScoreSums?
  /// The provisional scores.
  public internal(set) var provisional = Histogram()
  /// The sum of the lower bounds of the final scores, in tenths of a point; 0 in a release.
  var low = 0
  /// The sum of the upper bounds of the final scores, in tenths of a point; 0 in a release.
  var high = 0
  /// Enterprises with a final score by level after gates, lowest first; empty where the measure
  /// has no levels.
  public internal(set) var levels: [Int]

  /// No enterprise.
  ///
  /// - Parameter levels: the number of levels; 0 for a context domain.
  init(levels: Int) { self.levels = Array(repeating: 0, count: levels) }

  /// The number of final scores, their sum and the sum of their squares, in tenths of a point; exact
  /// in releases too.
  public var sums: ScoreSums { releasedSums ?? ScoreSums(histogram) }

  /// The sums of the lower and of the upper bounds of the final scores, in tenths of a point; `nil` in
  /// a release: where a single enterprise left a question open, bounds less sums tell its score.
  public var bounds: (low: Int, high: Int)? { releasedSums == nil ? (low, high) : nil }

  /// Counts a score so many times more.
  mutating func add(_ score: Score, times: Int) {
    status[score.status] += times
    switch score.status {
    case .scored:
      histogram.add(score.tenths, times: times)
      low += times * score.low
      high += times * score.high
      if let level = score.level, levels.indices.contains(level) { levels[level] += times }
    case .provisional: provisional.add(score.tenths, times: times)
    case .notScored, .notApplicable: break
    }
  }

  /// Adds number by number; both must be of the same measure.
  public static func += (a: inout MeasureCounts, b: MeasureCounts) {
    if a.releasedSums != nil || b.releasedSums != nil { a.releasedSums = a.sums + b.sums }
    a.status += b.status
    a.histogram += b.histogram
    a.provisional += b.provisional
    a.low += b.low
    a.high += b.high
    for level in a.levels.indices { a.levels[level] += b.levels[level] }
  }

  /// Subtracts number by number; both must be of the same measure.
  public static func -= (a: inout MeasureCounts, b: MeasureCounts) {
    if a.releasedSums != nil || b.releasedSums != nil { a.releasedSums = a.sums - b.sums }
    a.status -= b.status
    a.histogram -= b.histogram
    a.provisional -= b.provisional
    a.low -= b.low
    a.high -= b.high
    for level in a.levels.indices { a.levels[level] -= b.levels[level] }
  }
}

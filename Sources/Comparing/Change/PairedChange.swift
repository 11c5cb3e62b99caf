public import Statistics
public import Summaries

/// How one measure changed among the enterprises of a country that came back.
///
/// Points from 0 to 100. All figures are of pairs of final scores, except ``attrition``.
public struct PairedChange: Hashable, Sendable {
  /// Which measure.
  public let measure: Measure
  /// The number of pairs of final scores.
  public let n: Int
  /// How many came back of which one score is another figure: a break of the series.
  public let broken: Int
  /// How many came back and lack a final score once or twice.
  public let incomplete: Int
  /// The earlier scores.
  public let first: ScoreFigures
  /// The later scores.
  public let second: ScoreFigures
  /// The mean of the changes with its variance; `nil` below two pairs.
  public let change: Estimate?
  /// The correlation of earlier and later scores; `nil` without spread.
  public let correlation: Double?
  /// By how many points later scores differ on average where the earlier ones differ by one; `nil`
  /// without spread.
  public let slope: Double?
  /// How many pairs go from each level to each: row = the earlier level, lowest first.
  public let transitions: [[Int]]
  /// Every level but the lowest.
  public let levels: [LevelChange]
  /// Whether those that came back scored as those that did not.
  public let attrition: Attrition

  /// How many rose to a level or fell below it.
  public struct LevelChange: Hashable, Sendable {
    /// The position of the level.
    public let level: Int
    /// How many stood below it and reach it now.
    public let up: Int
    /// How many reached it and stand below it now.
    public let down: Int
    /// The probability p of McNemar's exact test.
    public let pValue: Double
    /// The same after Holm's adjustment over the levels.
    public fileprivate(set) var adjusted: Double
  }

  /// The earlier scores of those that came back and of those that did not.
  public struct Attrition: Hashable, Sendable {
    /// Those that came back, whatever they scored later.
    public let returned: ScoreFigures
    /// Those that did not.
    public let gone: ScoreFigures

    /// The mean of those that came back minus that of the others; `nil` below two scores of either.
    public var difference: Estimate? {
      guard let returned = returned.estimate, let gone = gone.estimate else { return nil }
      return Estimate.difference(returned, gone)
    }
  }

  /// The change of one measure.
  init(_ measure: Measure, _ counts: MeasureChange) {
    self.measure = measure
    n = counts.n
    broken = counts.broken
    incomplete = counts.incomplete
    let (before, after) = (Moments(counts.first), Moments(counts.second))
    first = ScoreFigures(before)
    second = ScoreFigures(after)
    change = Moments(counts.changes).meanEstimate?.scaled(by: 0.1)
    let products = Int128(counts.products)
    correlation = Statistics.correlation(before, after, products: products)
    slope = regressionSlope(of: after, on: before, products: products)
    transitions = counts.transitions
    levels = LevelChange.all(counts.transitions)
    attrition = Attrition(
      returned: ScoreFigures(Moments(counts.returnedFirst)),
      gone: ScoreFigures(Moments(counts.goneFirst)))
  }
}

extension PairedChange.LevelChange {
  fileprivate static func all(_ transitions: [[Int]]) -> [Self] {
    var all = transitions.indices.dropFirst().map { level in
      let up = transitions[..<level].reduce(0) { $0 + $1[level...].reduce(0, +) }
      let down = transitions[level...].reduce(0) { $0 + $1[..<level].reduce(0, +) }
      let p = McNemar(first: up, second: down).exactPValue
      return Self(level: level, up: up, down: down, pValue: p, adjusted: p)
    }
    for (place, adjusted) in holmAdjusted(all.map(\.pValue)).enumerated() {
      all[place].adjusted = adjusted ?? all[place].pValue
    }
    return all
  }
}

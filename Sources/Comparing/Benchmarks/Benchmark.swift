internal import Questionnaires
internal import Statistics
internal import Summaries

/// What members of a campaign may compare themselves with: percentiles of scores in groups of at least
/// thirty enterprises, in whole points, and nothing else.
public struct Benchmark: Hashable, Sendable {
  /// A group of enterprises.
  public struct Group: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// The id of the size class.
    public let size: String
    /// The id of the weight group; `nil` = all sectors.
    public let sector: String?
    /// The percentiles of each measure that enough enterprises have, by its id.
    public internal(set) var measures: [String: Percentiles]
  }

  /// The percentiles of the final scores of one measure.
  public struct Percentiles: Hashable, Sendable {
    /// The number of enterprises with a final score.
    public let n: Int
    /// The scores at ``Benchmark/shares``, in whole points, ascending.
    public let points: [Int]

    init(n: Int, points: [Int]) {
      self.n = n
      self.points = points
    }
  }

  /// Of how many enterprises a group and each of its measures must be.
  public static let fewest = 30
  /// The shares in percent at which scores are told: 5, 10 … 95.
  public static let shares = Array(stride(from: 5, through: 95, by: 5))

  /// The id of the questionnaire.
  public let questionnaire: String
  /// The logic hash of the version answered.
  public let logic: String
  /// The id of the form on which the enterprises are scored.
  public let form: String
  /// The period: the campaign's label, else the calendar year.
  public let period: String
  /// The day on which it was written, as `2026-12-20`; of a store that is looked at, the last day on
  /// which an assessment that counts was completed.
  public let date: String
  /// Whether no enterprises stand behind it.
  public let isSynthetic: Bool
  /// The groups, by country, size class and sector; that of all sectors comes first.
  public let groups: [Group]

  /// The number of enterprises that its size classes tell of.
  public var enterprises: Int {
    groups.reduce(0) { $0 + ($1.sector == nil ? $1.measures.values.map(\.n).max() ?? 0 : 0) }
  }

  init(
    questionnaire: String, logic: String, form: String, period: String, date: String,
    isSynthetic: Bool, groups: [Group]
  ) {
    self.questionnaire = questionnaire
    self.logic = logic
    self.form = form
    self.period = period
    self.date = date
    self.isSynthetic = isSynthetic
    self.groups = groups
  }
}

extension Benchmark.Group: Comparable {
  /// Orders by the text of country, size class and sector; all sectors come first.
  public static func < (a: Self, b: Self) -> Bool {
    (a.country, a.size, a.sector ?? "") < (b.country, b.size, b.sector ?? "")
  }
}

extension Benchmark.Percentiles {
  /// The scores at 25, 50 and 75 percent.
  var quartiles: Place.Quartiles? {
    let quarters = zip(Benchmark.shares, points).filter { $0.0.isMultiple(of: 25) }.map(\.1)
    guard quarters.count == 3 else { return nil }
    return Place.Quartiles(low: quarters[0], median: quarters[1], high: quarters[2])
  }

  /// The percentiles of a histogram; `nil` of too few, or where every score is 0 or every one is 100.
  init?(_ counts: MeasureCounts, atLeast least: Int) {
    let scores = Frequencies(counts.histogram)
    guard scores.n >= least, !counts.sums.isAtAnEnd else { return nil }
    self.init(
      n: scores.n,
      points: Benchmark.shares.compactMap { share in
        // Halves up, as scores are rounded everywhere.
        scores.quantile(share, over: 100).map { ($0 + 5) / 10 }
      })
  }
}

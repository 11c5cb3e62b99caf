/// What may be published of a group of enterprises: integers that add up over groups.
public struct ReleaseCounts: Hashable, Sendable {
  /// What may be published of one measure.
  public struct Measure: Hashable, Sendable {
    /// The number of enterprises with a final score.
    public var n: Int
    /// The sum of their scores, in tenths of a point: 0 to 1000·n.
    public var sum: Int
    /// Their number by level, lowest first; empty where the measure has no levels.
    public var levels: [Int]
    /// The number of enterprises to which it does not apply. It is not published, but may follow: who
    /// has a final overall score and none here has answered so.
    public var notApplicable: Int

    /// The counts of a measure; the levels, if any, add up to `n`.
    public init(n: Int = 0, sum: Int = 0, levels: [Int] = [], notApplicable: Int = 0) {
      self.n = n
      self.sum = sum
      self.levels = levels
      self.notApplicable = notApplicable
    }

    /// Whether the mean is exactly 0 or 100, which tells the score of every enterprise.
    public var hasExtremeMean: Bool { n > 0 && (sum == 0 || sum == Self.highest * n) }

    /// The highest score, in tenths of a point.
    static let highest = 1000
  }

  /// The number of enterprises.
  public var n: Int
  /// The counts of each measure, in the order of the cube; each `n` is at most the group's.
  public var measures: [Measure]

  /// The counts of a group.
  public init(n: Int = 0, measures: [Measure]) {
    self.n = n
    self.measures = measures
  }

  /// Adds number by number; both must have the same measures.
  public static func += (a: inout ReleaseCounts, b: ReleaseCounts) {
    a.n += b.n
    for measure in a.measures.indices {
      a.measures[measure].n += b.measures[measure].n
      a.measures[measure].sum += b.measures[measure].sum
      a.measures[measure].notApplicable += b.measures[measure].notApplicable
      for level in a.measures[measure].levels.indices {
        a.measures[measure].levels[level] += b.measures[measure].levels[level]
      }
    }
  }
}

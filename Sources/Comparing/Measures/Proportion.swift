public import Statistics

/// How many of some enterprises have something in common.
public struct Proportion: Hashable, Sendable {
  /// How many have it.
  public let count: Int
  /// How many there are.
  public let n: Int

  /// So many of so many.
  public init(_ count: Int, of n: Int) {
    self.count = count
    self.n = n
  }

  /// The share, 0 to 1; `nil` of nobody.
  public var share: Double? { n > 0 ? Double(count) / Double(n) : nil }

  /// The 95 % Wilson interval of the share; `nil` of nobody.
  public var interval: Interval? { wilsonInterval(successes: count, of: n) }
}

/// The second country's share minus the first's.
public struct ShareDifference: Hashable, Sendable {
  /// The difference, −1 to 1.
  public let estimate: Double
  /// Newcombe's 95 % interval.
  public let interval: Interval

  /// The difference of two shares; `nil` unless there are two and each is of somebody.
  init?(_ proportions: [Proportion]) {
    guard proportions.count == 2, let first = proportions[0].share,
      let second = proportions[1].share,
      let interval = newcombeInterval(
        successes: proportions[1].count, of: proportions[1].n,
        minus: proportions[0].count, of: proportions[0].n)
    else { return nil }
    estimate = second - first
    self.interval = interval
  }
}

/// A way to a level: actions in an order in which each is called for at its turn.
public struct Plan: Sendable, Hashable {
  /// The positions of the actions, in the order to do them; empty = nothing is to be done.
  public let actions: [Int]
  /// Hours of work in all.
  public let hours: Int
  /// The domain's score once they are done, in tenths of a point, 0 to 1000.
  public let tenths: Int
  /// The position of the domain's level after gates once they are done.
  public let level: Int
}

/// What there is to say of the way to a level of a domain.
public enum PlanOutcome: Sendable, Hashable {
  /// The domain has no level: it has no score, or is a context domain.
  case noLevel
  /// The level is the target, above it, or the highest there is.
  case attained
  /// The way that takes the fewest hours; no set of actions takes fewer.
  case way(Plan)
  /// No set of actions leads to the target. The best they lead to: the highest level, there the
  /// highest score, there the fewest hours.
  case outOfReach(best: Plan)
  /// More combinations than the limits allow; nothing is claimed.
  case notDecided
}

/// How much the exact search looks at before it says that it does not know.
public struct PlanLimits: Sendable, Hashable {
  /// The most states among actions that hang together.
  public let states: Int
  /// The most pairs of sums when two groups of actions are put together.
  public let pairs: Int

  /// The limits of one search; both at least 1.
  public init(states: Int = 1 << 16, pairs: Int = 1 << 18) {
    self.states = states
    self.pairs = pairs
  }
}

/// What was decided about actions before a plan is made.
public struct PlanTerms: Sendable, Hashable {
  /// The positions of actions that are done: they take no more hours.
  public var done: Set<Int>
  /// The positions of actions that nobody will do: no plan has them, nor what requires them.
  public var dropped: Set<Int>

  /// Terms; without any, every action is to be done and may be.
  public init(done: Set<Int> = [], dropped: Set<Int> = []) {
    self.done = done
    self.dropped = dropped
  }
}

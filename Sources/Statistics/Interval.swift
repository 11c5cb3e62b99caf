/// An interval of real numbers.
public struct Interval: Hashable, Sendable {
  /// The lower end.
  public let low: Double
  /// The upper end, not below the lower one.
  public let high: Double

  /// The interval between two ends.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

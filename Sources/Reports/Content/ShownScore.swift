internal import Scoring

/// A score as it is shown: the number with its bounds, in tenths of a point, 0 to 1000.
public struct ShownScore: Sendable, Hashable {
  /// The score.
  public let tenths: Int
  /// The score if every open answer were worth nothing.
  public let low: Int
  /// The score if every open answer were worth everything.
  public let high: Int

  /// Whether open answers leave room between the bounds.
  public var isOpen: Bool { low != high }

  /// The numbers of a score; `nil` where the score has none.
  init?(_ score: Score) {
    guard score.status.hasScore else { return nil }
    tenths = score.tenths
    low = score.low
    high = score.high
  }
}

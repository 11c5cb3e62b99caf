/// A score on two days.
public struct ScoreMovement: Sendable, Hashable {
  /// A score on one day.
  public struct Standing: Sendable, Hashable {
    /// The score in tenths of a point, 0 to 1000.
    public let tenths: Int
    /// The level; `nil` in context domains.
    public let level: LevelLabel?
  }

  /// Which way a score went.
  public enum Direction: Sendable, Hashable {
    /// The later score is higher.
    case higher
    /// The later score is lower.
    case lower
    /// Both show the same number.
    case same
  }

  /// The name of the domain; `nil` for all readiness domains together.
  public let domain: String?
  /// The earlier score; `nil` where there was none.
  public let before: Standing?
  /// The later score; `nil` where there is none.
  public let after: Standing?
  /// Whether both scores measure the same: the questions behind them have not changed so much that
  /// the author of the questionnaire forbids it.
  let isComparable: Bool

  /// By how many tenths of a point the later score is higher, below 0 if it is lower; `nil` where
  /// nothing can be compared.
  public var difference: Int? {
    guard isComparable, let before, let after else { return nil }
    return after.tenths - before.tenths
  }

  /// Which way the score went; `nil` where nothing can be compared.
  public var direction: Direction? {
    difference.map { $0 == 0 ? .same : $0 > 0 ? .higher : .lower }
  }
}

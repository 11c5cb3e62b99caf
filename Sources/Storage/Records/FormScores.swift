public import Scoring

/// The stored scores of an assessment on one form.
public struct FormScores: Sendable, Hashable {
  /// The id of the form.
  public let form: String
  /// All readiness domains together.
  public let overall: StoredScore
  /// By domain, in file order.
  public let domains: [StoredScore]
}

/// What is stored of a score.
public struct StoredScore: Sendable, Hashable {
  /// Whether the numbers below can be shown; where not, they are 0 and the levels are `nil`.
  public let status: ScoreStatus
  /// The score in tenths of a point, 0 to 1000.
  public let tenths: Int
  /// The score if every open question scored 0, in tenths.
  public let low: Int
  /// The score if every open question scored 100, in tenths.
  public let high: Int
  /// The position of the level after gates.
  public let level: Int?
  /// The position of the level before gates.
  public let levelBeforeGates: Int?
}

extension StoredScore {
  /// What is stored of a score.
  public init(_ score: Score) {
    status = score.status
    tenths = score.tenths
    low = score.low
    high = score.high
    level = score.level
    levelBeforeGates = score.levelBeforeGates
  }
}

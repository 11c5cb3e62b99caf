public import Scoring

/// The result of all readiness domains together.
public struct OverallResult: Sendable, Hashable {
  /// The level that the mean would allow, and the domain that holds it back.
  public struct HoldBack: Sendable, Hashable {
    /// The level of the mean.
    public let allowed: LevelLabel
    /// The name of the weakest domain that holds back.
    public let domain: String
  }

  /// Whether the score can be shown.
  public let status: ScoreStatus
  /// The numbers; `nil` where there are none.
  public let score: ShownScore?
  /// The level; `nil` without a score.
  public let level: LevelLabel?
  /// Why the level is lower than that of the mean; `nil` where it is not.
  public let heldBack: HoldBack?
  /// What the level means; `nil` without a level or where the catalogue is silent.
  public let meaning: String?
  /// How many answers of the readiness domains are open: "don't know" or skipped.
  public let open: Int
  /// How many of them are "don't know".
  public let unknown: Int
}

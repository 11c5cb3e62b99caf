public import Summaries

/// What has arrived for one campaign, and what became of it.
public struct CampaignIntake: Sendable, Hashable {
  /// The id of the campaign; `""` = what belongs to none.
  public let campaign: String
  /// How many stored assessments count, each once, under the version it answered.
  public internal(set) var counted = 0
  /// How many stored assessments do not count, by reason.
  public internal(set) var leftOut = LeftOutCounts()
  /// How many files imports have not stored; absent outcomes have none.
  public internal(set) var notStored: [IntakeOutcome: Int] = [:]

  init(campaign: String) { self.campaign = campaign }

  /// How many assessments are stored.
  public var received: Int { counted + leftOut.total }

  /// How many files were refused, whatever the reason; duplicates are not refused.
  public var refused: Int {
    notStored.reduce(0) { $0 + ($1.key == .duplicate ? 0 : $1.value) }
  }
}

public import Comparing
public import Scoring
public import Text

/// What a report about one enterprise needs besides its answers.
public struct ReportSetting: Sendable {
  /// The day on which the report is written: resources grow old.
  public let day: CalendarDate
  /// The official figures to stand beside answers; `nil` = the report does not speak of any.
  public let statistics: OfficialStatistics?
  /// Whether resources that nobody has verified are named too, marked as such.
  public var namesUnverified: Bool
  /// The position of the level that plans lead to; `nil` = the next one of each domain.
  public var target: Int?

  /// What the enterprise means to do about actions; empty = nothing is known of it.
  public var followUps: [FollowUp] = []

  /// A setting with these parts.
  public init(
    day: CalendarDate, statistics: OfficialStatistics?, namesUnverified: Bool = false
  ) {
    self.day = day
    self.statistics = statistics
    self.namesUnverified = namesUnverified
  }
}

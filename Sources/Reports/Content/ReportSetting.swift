public import Text

/// What a report about one enterprise needs besides its answers.
public struct ReportSetting: Sendable {
  /// The day on which the report is written: resources grow old.
  public let day: CalendarDate
  /// Whether resources that nobody has verified are named too, marked as such.
  public var namesUnverified: Bool

  /// A setting with these parts.
  public init(day: CalendarDate, namesUnverified: Bool = false) {
    self.day = day
    self.namesUnverified = namesUnverified
  }
}

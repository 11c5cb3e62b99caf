public import Text

/// A day on which an enterprise had better answer again: a year after it answered.
public struct Reminder: Sendable, Hashable {
  /// The id of the assessment, which is the reminder's too: whoever opens the same file twice has
  /// one entry in the calendar.
  public let assessment: String
  /// The day on which the assessment was completed.
  public let completed: CalendarDate
  /// The day on which a year has passed.
  public let day: CalendarDate
  /// The client's name in an advisor's store; `nil` = the person's own enterprise.
  public let label: String?

  /// A reminder a year after an assessment; after 29 February that is 28 February. There is none
  /// after the last year that can be represented.
  ///
  /// - Parameters:
  ///   - assessment: the id of the assessment.
  ///   - completed: the day on which it was completed.
  ///   - label: the client's name; `nil` = the person's own enterprise.
  public init?(of assessment: String, completed: CalendarDate, label: String?) {
    guard completed.year < CalendarDate.latest.year,
      let day = CalendarDate(
        year: completed.year + 1, month: completed.month,
        day: min(
          completed.day, CalendarDate.days(inMonth: completed.month, of: completed.year + 1)))
    else { return nil }
    self.assessment = assessment
    self.completed = completed
    self.day = day
    self.label = label
  }
}

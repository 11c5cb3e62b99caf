public import Text

extension Resource {
  /// Whether the resource was last checked more than 12 months before a day.
  ///
  /// A month without a day counts as its last day, so that nothing is called old before it surely
  /// is: `2026-11` is old from 2027-12-01 on, `2026-11-20` from 2027-11-21 on.
  public func isOld(on day: CalendarDate) -> Bool {
    guard let checked = lastDayChecked,
      let limit = CalendarDate(
        year: checked.year + 1, month: checked.month,
        day: min(checked.day, CalendarDate.days(inMonth: checked.month, of: checked.year + 1)))
    else { return true }
    return day > limit
  }

  private var lastDayChecked: CalendarDate? {
    if let day = CalendarDate(iso: checked) { return day }
    guard let first = CalendarDate(iso: checked + "-01") else { return nil }
    return CalendarDate(
      year: first.year, month: first.month,
      day: CalendarDate.days(inMonth: first.month, of: first.year))
  }
}

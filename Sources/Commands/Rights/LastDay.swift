internal import CommandLine
internal import Text

extension OptionSpec {
  /// `--keep-until DAY`
  static let keepUntil = OptionSpec.value(
    "keep-until", "DAY", help: "The last day on which it is kept; 'forget --due' erases it then.")
}

extension CommandContext {
  /// The last day that an option names, as a person typed it; `nil` = it names none.
  ///
  /// - Throws: ``CommandFailure`` for what is no day, may be two, or is over: whoever names a last day
  ///   that is over has most likely mistyped it.
  func lastDay(_ text: String?) throws -> CalendarDate? {
    guard let text else { return nil }
    switch TypedDate(text, in: language) {
    case .none: throw CommandFailure(.usage, phrase(WorkbookIntakePhrase.unreadableDay(text)))
    case .ambiguous(let one, let other):
      throw CommandFailure(.usage, phrase(FollowUpPhrase.ambiguousDay(text, one, other)))
    case .day(let day):
      guard day >= today else { throw CommandFailure(.usage, phrase(RightsPhrase.dayIsOver(day))) }
      return day
    }
  }
}

internal import CommandLine
internal import Text

extension OptionSpec {
  /// `--keep-until DAY`
  static let keepUntil = OptionSpec.value(
    "keep-until", "DAY", help: "The last day on which it is kept; 'forget --due' erases it then.")
}

extension CommandContext {
  /// The last day that an option names, as a person typed it.
  ///
  /// - Parameters:
  ///   - text: what was typed; `nil` = the option was not given.
  ///   - option: its name, for the place of what is wrong.
  /// - Returns: the day; `nil` if the option was not given.
  /// - Throws: ``CommandFailure`` for what is no day, may be two, or is over: whoever names a last day
  ///   that is over has most likely mistyped it.
  func lastDay(_ text: String?, option: String) throws -> CalendarDate? {
    guard let text else { return nil }
    func failure(_ words: String) -> CommandFailure {
      CommandFailure(.usage, "--\(option): \(words)")
    }
    switch TypedDate(text, in: language) {
    case .none: throw failure(phrase(WorkbookIntakePhrase.unreadableDay(text)))
    case .ambiguous(let one, let other):
      throw failure(phrase(FollowUpPhrase.ambiguousDay(text, one, other)))
    case .day(let day):
      guard day >= today else { throw failure(phrase(RightsPhrase.dayIsOver(day))) }
      return day
    }
  }
}

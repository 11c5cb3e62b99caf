internal import CommandLine
internal import Text

extension OptionSpec {
  /// `--keep-until DAY`
  static let keepUntil = OptionSpec.value(
    "keep-until", "DAY", help: "The last day on which it is kept; 'forget --due' erases it then.")
}

extension ParsedArguments {
  /// The day of `--keep-until`.
  func keepUntil() throws -> CalendarDate? { try date("keep-until") }
}

extension CommandContext {
  /// Whoever names a last day that is over has most likely mistyped it.
  func requireNotOver(_ day: CalendarDate?) throws {
    guard let day, day < today else { return }
    throw CommandFailure(.usage, phrase(RightsPhrase.dayIsOver(day)))
  }
}

internal import CommandLine
internal import Reports

extension CommandContext {
  /// What a report written now needs besides the answers.
  var reportSetting: ReportSetting { ReportSetting(day: today) }
}

extension OptionSpec {
  /// `--unverified`, of the commands that name resources.
  static let unverified = OptionSpec.flag(
    "unverified", help: "Also name help that nobody has verified, marked as such.")
}

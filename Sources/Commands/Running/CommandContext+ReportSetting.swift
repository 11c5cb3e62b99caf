internal import CommandLine
internal import Comparing
internal import Reports
internal import Shipped

extension CommandContext {
  /// What a report written now needs besides the answers.
  ///
  /// - Throws: ``CommandFailure`` with every finding if the embedded reference data are wrong.
  func reportSetting() throws -> ReportSetting {
    let statistics = try officialStatistics ?? readOfficialStatistics()
    officialStatistics = statistics
    return ReportSetting(day: dayOfWriting, statistics: statistics)
  }

  private func readOfficialStatistics() throws -> OfficialStatistics {
    let (statistics, findings) = OfficialStatistics.read(
      values: .embedded("reference/official-values.csv"),
      intensity: .embedded("reference/digital-intensity.csv"))
    guard let statistics else {
      throw CommandFailure(.failure, lines: findings.map(\.description))
    }
    return statistics
  }
}

extension OfficialStatistics.File {
  /// A file that every copy of the program carries.
  static func embedded(_ path: String) -> OfficialStatistics.File {
    OfficialStatistics.File(path: path, bytes: ShippedFiles.file(path) ?? [])
  }
}

extension OptionSpec {
  /// `--target`, of the commands that plan.
  static let target = OptionSpec.value(
    "target", "LEVEL",
    help: "Plan the way to this level (default: the next one of each area).")

  /// `--unverified`, of the commands that name resources.
  static let unverified = OptionSpec.flag(
    "unverified", help: "Also name help that nobody has verified, marked as such.")
}

internal import CommandLine
internal import Text

extension PositionalSpec {
  /// KEY, of the commands that change a setting.
  static let settingKey = PositionalSpec(
    "KEY", help: "Which setting.", completion: .words(Setting.allCases.map(\.rawValue)))
}

extension CommandContext {
  /// The setting with this key.
  ///
  /// - Throws: ``CommandFailure`` with the nearest key, or all there are.
  func setting(_ key: String) throws -> Setting {
    if let setting = Setting(rawValue: key) { return setting }
    let known = Setting.allCases.map(\.rawValue)
    let unknown = ConfigPhrase.unknownKey(
      key, suggestion: didYouMean(key, among: known), known: known)
    throw CommandFailure(.usage, phrase(unknown))
  }
}

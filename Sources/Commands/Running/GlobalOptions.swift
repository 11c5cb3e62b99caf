internal import CommandLine
internal import System
internal import Text

/// The options that every command takes.
struct GlobalOptions {
  /// The path given for the store, if any.
  let store: String?
  /// The language in which the program speaks.
  let language: Language
  /// Whether an option, the environment, the settings or the locale named that language; if not,
  /// a person had better be asked.
  let languageIsClear: Bool
  /// What the person has chosen for good.
  let settings: Settings
  /// Whether programs read the output.
  let isJSON: Bool
  /// Whether the person asked for plain lines.
  let isPlain: Bool
  /// Whether nothing may be asked.
  let asksNothing: Bool
  /// How text is coloured.
  let color: ColorChoice

  static let specs: [OptionSpec] = [
    .value("store", "PATH", help: "The store (default: READINESS_STORE, else the data folder)."),
    .value(
      "lang", "LOCALE",
      help: "The language: es-MX, de-DE or en (default: READINESS_LANG, settings, locale)."),
    .flag("json", help: "Write JSON for programs."),
    .flag("plain", help: "Plain lines, no colours; for screen readers."),
    .flag("no-input", help: "Never ask anything."),
    .value(
      "color", "WHEN", choices: ColorChoice.allCases.map(\.rawValue),
      defaultValue: ColorChoice.auto.rawValue, help: "Whether to colour text."),
  ]

  init(_ arguments: ParsedArguments, _ environment: Environment) throws {
    store = arguments.value("store") ?? environment[.store]
    isJSON = arguments.isGiven("json")
    isPlain = arguments.isGiven("plain")
    asksNothing = arguments.isGiven("no-input")
    color = try arguments.choice("color", as: ColorChoice.self) ?? .auto
    settings = Settings(of: environment)
    if let tag = arguments.value("lang") {
      guard let language = Language.matching(tag) else {
        throw CommandFailure(
          .usage, "readiness: \"\(tag)\" is no language of this program; choose es-MX, de-DE or en")
      }
      self.language = language
      languageIsClear = true
    } else {
      let named =
        environment[.language].flatMap(Language.matching) ?? settings.language
        ?? environment.messagesLocale.flatMap(Language.matching)
      language = named ?? .english
      languageIsClear = named != nil
    }
  }
}

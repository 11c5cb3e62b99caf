internal import CommandLine
internal import JSON
internal import System
internal import Text

/// The options that every command takes.
struct GlobalOptions {
  /// The path of the store by option, environment or settings, if any names it.
  let store: String?
  /// The language in which the program speaks.
  var language: Language
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
  /// The settings that this command line makes by itself.
  let given: [Setting: JSONValue]

  static let specs: [OptionSpec] = [
    .value(
      "store", "PATH",
      help: "The store (default: READINESS_STORE, settings, else the data folder)."),
    .value(
      "lang", "LOCALE",
      help: "The language: es-MX, de-DE or en (default: READINESS_LANG, settings, locale).",
      completion: .words(Language.allCases.map(\.tag))),
    .flag("json", help: "Write JSON for programs."),
    .flag("plain", help: "Plain lines, no colours; for screen readers."),
    .flag("no-input", help: "Never ask anything."),
    .value(
      "color", "WHEN", choices: ColorChoice.allCases.map(\.rawValue),
      help: "When to colour text; by default as NO_COLOR, its like, or settings say."),
  ]

  init(_ arguments: ParsedArguments, _ environment: Environment) throws {
    settings = Settings(of: environment)
    store = arguments.value("store") ?? environment[.store] ?? settings.store
    isJSON = arguments.isGiven("json")
    isPlain = arguments.isGiven("plain")
    asksNothing = arguments.isGiven("no-input")
    color =
      try arguments.choice("color", as: ColorChoice.self)
      ?? ColorChoice.named { environment[Environment.Name($0)] }?.choice
      ?? settings.color ?? .auto
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
    given = Self.given(arguments, language)
  }

  private static func given(
    _ arguments: ParsedArguments, _ language: Language
  ) -> [Setting: JSONValue] {
    var given: [Setting: JSONValue] = [:]
    given[.store] = arguments.value("store").map { JSONValue(.string($0)) }
    given[.color] = arguments.value("color").map { JSONValue(.string($0)) }
    if arguments.isGiven("lang") { given[.language] = JSONValue(.string(language.tag)) }
    if arguments.isGiven("plain") { given[.plain] = true }
    return given
  }
}

internal import CommandLine
internal import System
internal import Text

/// `config set`: chooses for good.
struct ConfigSetCommand: Command {
  static let spec = CommandSpec(
    "set", abstract: "Store a setting.",
    discussion: """
      blockedDays: for how many days something is blocked before it is due to be erased (1 to 3650). \
      color: when text is coloured (auto, always, never). language: es-MX, de-DE or en. plain: \
      whether plain lines are wanted (true, false). store: where answers and results are kept (a \
      path that begins with "/").
      """,
    examples: [
      .init("config set language de-DE", "speak German from now on"),
      .init("config set store /srv/office/readiness.sqlite", "keep everything there"),
    ],
    positionals: [
      .settingKey,
      PositionalSpec(
        "VALUE", help: "What it shall be.", completion: .lookup(Lookup.settingValue.rawValue)),
    ])

  private let key: String
  private let value: String

  init(_ arguments: ParsedArguments) {
    key = arguments.requiredWord("KEY")
    value = arguments.requiredWord("VALUE")
  }

  func run(in context: CommandContext) throws {
    let setting = try context.setting(key)
    guard let checked = setting.value(typed: value) else {
      let refused = ConfigPhrase.refused(key: key, value: value, setting.kind)
      throw CommandFailure(.usage, context.phrase(refused))
    }
    let environment = context.surroundings.environment
    try Settings.change(setting, to: checked, in: environment, context.language)
    try context.tell(
      sentence: context.phrase(ConfigPhrase.saved(key: key, value: checked.settingText)))
    if let variable = setting.value(in: environment)?.variable {
      try context.tell(
        sentence: context.phrase(ConfigPhrase.overruled(key: key, by: variable)))
    }
  }
}

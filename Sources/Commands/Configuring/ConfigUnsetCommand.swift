internal import CommandLine
internal import System
internal import Text

/// `config unset`: what is usual holds again.
struct ConfigUnsetCommand: Command {
  static let spec = CommandSpec(
    "unset", abstract: "Remove a stored setting, so that the usual value holds.",
    examples: [.init("config unset store", "keep answers in the usual place again")],
    positionals: [.settingKey])

  private let key: String

  init(_ arguments: ParsedArguments) { key = arguments.requiredWord("KEY") }

  func run(in context: CommandContext) throws {
    let setting = try context.setting(key)
    let wasChosen = try Settings.change(
      setting, to: nil, in: context.surroundings.environment, context.language)
    let phrase = wasChosen ? ConfigPhrase.removed(key: key) : .notStored(key: key)
    try context.tell(sentence: context.phrase(phrase))
  }
}

internal import CommandLine
internal import JSON
internal import System
internal import Text

/// `config list`, also `config` alone: every setting with its value and where it comes from.
struct ConfigListCommand: Command {
  static let spec = CommandSpec(
    "list", abstract: "List every setting with its value and where that comes from.",
    discussion: """
      An option goes before the environment, the environment before the settings stored here. Keys \
      of the file that no setting bears are named.
      """,
    examples: [.init("config", "what holds, and why")])

  init(_ arguments: ParsedArguments) {}

  func run(in context: CommandContext) throws {
    let environment = context.surroundings.environment
    let values = Setting.allCases.map { ($0, context.options.value(of: $0, in: environment)) }
    if context.options.isJSON {
      try context.write([
        "path": JSONValue(.string(try Settings.path(in: environment))),
        "settings": JSONValue(
          .array(
            values.map { setting, found in
              [
                "key": JSONValue(.string(setting.rawValue)), "value": found?.value ?? nil,
                "from": found?.origin.json ?? nil,
              ]
            })),
      ])
    } else {
      let columns: [ConfigPhrase] = [.columnKey, .columnValue, .columnOrigin]
      var table = Table(columns.map { Table.Column(context.phrase($0)) })
      for (setting, found) in values {
        table.append([
          "\(setting.rawValue)", "\(found?.value.settingText ?? "")",
          "\(found.map { context.phrase($0.origin.phrase) } ?? "")",
        ])
      }
      try context.write(table)
    }
    for (key, place) in context.options.settings.strays {
      let suggestion = didYouMean(key, among: Setting.allCases.map(\.rawValue))
      try context.tell(
        sentence: "\(place): \(context.phrase(ConfigPhrase.strayKey(key, suggestion: suggestion)))")
    }
  }
}

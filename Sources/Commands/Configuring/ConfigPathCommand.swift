internal import CommandLine
internal import JSON
internal import System

/// `config path`: where settings are stored.
struct ConfigPathCommand: Command {
  static let spec = CommandSpec("path", abstract: "Show the path of the file of settings.")

  init(_ arguments: ParsedArguments) {}

  func run(in context: CommandContext) throws {
    let path = try Settings.path(in: context.surroundings.environment)
    if context.options.isJSON { return try context.write(["path": JSONValue(.string(path))]) }
    try context.surroundings.streams.output.write(path + "\n")
  }
}

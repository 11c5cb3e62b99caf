internal import CommandLine
internal import JSON
internal import System

/// `version`: the same as `--version`, for programs too.
struct VersionCommand: Command {
  static let spec = CommandSpec("version", abstract: "Show the version.", group: "Owners")

  init(_ arguments: ParsedArguments) {}

  func run(in context: CommandContext) throws {
    guard context.options.isJSON else {
      return try context.surroundings.streams.output.write(Program.versionLine)
    }
    try context.write(
      [
        "program": JSONValue(.string("readiness")), "version": JSONValue(.string(Program.version)),
      ])
  }
}

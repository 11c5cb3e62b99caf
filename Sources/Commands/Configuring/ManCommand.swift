internal import CommandLine
internal import System
internal import Text

/// `man`: the manual page.
struct ManCommand: Command {
  static let spec = CommandSpec(
    "man", abstract: "Print the manual page, for man and its relatives.", group: "The program",
    examples: [
      .init("man | man -l -", "read it"),
      .init("man > ~/.local/share/man/man1/readiness.1", "so that 'man readiness' finds it"),
    ])

  init(_ arguments: ParsedArguments) {}

  func run(in context: CommandContext) throws {
    let page = CommandTable.readiness.manual(
      version: Program.version, day: context.dayOfWriting.iso)
    try context.surroundings.streams.output.write(page)
  }
}

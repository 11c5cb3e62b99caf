internal import CommandLine
internal import Storage
internal import System
internal import Text

/// `release list`: everything that has left the store as figures about groups.
struct ReleaseListCommand: Command {
  static let spec = CommandSpec(
    "list", abstract: "List every release that has left the store.",
    discussion: """
      The store remembers each release, its figures and, by keyed hashes, whose answers they were \
      made of. A new release is compared with all of them, so that nobody learns anything about a \
      few businesses by subtracting one release from another.
      """,
    examples: [
      .init("release list", "the oldest first"),
      .init("release list --json", "for programs"),
    ])

  init(_ arguments: ParsedArguments) {}

  func run(in context: CommandContext) throws {
    let releases = try context.existingStore()?.releases() ?? []
    if context.options.isJSON {
      return try context.write(ReleaseJSON.value(of: releases))
    }
    guard !releases.isEmpty else { return try context.say(context.phrase(ReleasePhrase.none)) }
    guard context.facts.outputIsTerminal else {
      return try context.write(ReleaseRows.table(of: releases))
    }
    let text = ReleaseText(width: context.width, language: context.language)
    try context.write(text.lines(of: releases))
  }
}

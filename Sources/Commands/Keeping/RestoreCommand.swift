internal import CommandLine
internal import JSON
internal import Storage
internal import Text

/// `restore`: goes on with what a backup holds.
struct RestoreCommand: Command {
  static let spec = CommandSpec(
    "restore", abstract: "Go on with a backup, on this computer or a new one.",
    discussion: """
      The backup is counted again before anything is changed, and stays as it is. Where there are \
      answers already, nothing happens without --force; with it they are kept under another name \
      beside the restored ones. Nothing is ever deleted.
      """,
    group: "Owners",
    examples: [.init("restore readiness-backup-2026-11-25.sqlite", "on the new computer")],
    options: [.flag("force", help: "Keep what is there under another name, and restore.")],
    positionals: [PositionalSpec("FILE", .required, help: "The backup.")])

  private let path: String
  private let force: Bool

  init(_ arguments: ParsedArguments) {
    path = arguments.requiredWord("FILE")
    force = arguments.isGiven("force")
  }

  func run(in context: CommandContext) throws {
    let outcome = try context.restore(from: path, force: force)
    let contents = outcome.contents
    if context.options.isJSON {
      return try context.write(
        [
          "store": JSONValue(.string(try context.storePath())),
          "assessments": JSONValue(.integer(Int64(contents.assessments))),
          "drafts": JSONValue(.integer(Int64(contents.drafts))),
          "aside": outcome.aside.map { JSONValue(.string($0)) } ?? nil,
        ])
    }
    var said = [
      KeepingPhrase.restored(assessments: contents.assessments, drafts: contents.drafts)
    ]
    if let aside = outcome.aside { said.append(.movedAside(path: aside)) }
    try context.show(said)
  }
}

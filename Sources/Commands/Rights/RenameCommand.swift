internal import CommandLine
internal import JSON
internal import Storage
internal import Text

/// `rename`: gives a business another name.
struct RenameCommand: Command {
  static let spec = CommandSpec(
    "rename", abstract: "Give a business another name.",
    discussion: """
      The name stays in this store: files for associations never hold it, so they are the same as \
      before. Reports written from now on bear the new name, and 'verify' says of earlier ones that \
      the name has changed. Your own business, which has no name, becomes a client by it.
      """,
    group: "Associations and advisors",
    examples: [.init("rename \"Taller Ulm\" \"Taller Ulm GmbH\"", "a client with a new name")],
    options: [],
    positionals: [
      PositionalSpec(
        "NAME|ID", .required, help: "A business or an assessment.", completion: .assessment),
      PositionalSpec("NEW", .required, help: "The name from now on; no other business has it."),
    ])

  private let name: String
  private let new: String

  init(_ arguments: ParsedArguments) {
    name = arguments.requiredWord("NAME|ID")
    new = arguments.requiredWord("NEW")
  }

  func run(in context: CommandContext) throws {
    guard new.contains(where: { !$0.isWhitespace }) else {
      throw CommandFailure(.usage, context.phrase(RightsPhrase.nameNeeded))
    }
    guard case .enterprise(let id) = try context.person(name).selection else {
      throw CommandFailure(.usage, context.phrase(RightsPhrase.hasNoName(name)))
    }
    let store = try context.store()
    let old = try store.enterprises().first { $0.id == id }?.label
    guard old != new else {
      throw CommandFailure(.usage, context.phrase(RightsPhrase.sameName(new)))
    }
    try store.rename(enterprise: id, to: new)
    if context.options.isJSON {
      return try context.write(
        [
          "enterprise": JSONValue(.string(id)),
          "from": old.map { JSONValue(.string($0)) } ?? nil,
          "to": JSONValue(.string(new)),
        ])
    }
    try context.show(
      [RightsPhrase.renamed(from: old ?? context.phrase(.ownEnterprise), to: new)])
  }
}

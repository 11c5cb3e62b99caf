internal import CommandLine
internal import JSON
internal import System
internal import Text

/// `where`: which files belong to the program.
struct WhereCommand: Command {
  static let spec = CommandSpec(
    "where", abstract: "Show where answers, results and files to hand over are kept.",
    group: "Owners")

  init(_ arguments: ParsedArguments) {}

  func run(in context: CommandContext) throws {
    let store = try context.storePath()
    let documents = try context.handOverFolder()
    let settings = try Settings.path(in: context.surroundings.environment)
    if context.options.isJSON {
      return try context.write(
        [
          "store": JSONValue(.string(store)), "documents": JSONValue(.string(documents)),
          "settings": JSONValue(.string(settings)),
        ])
    }
    var table = Table([
      Table.Column("", alignment: .leading, fit: .rigid),
      Table.Column("", alignment: .leading, fit: .wrapping),
    ])
    let places = [
      (context.phrase(.placeStore), store), (context.phrase(.placeDocuments), documents),
      (context.phrase(KeepingPhrase.placeSettings), settings),
    ]
    for (label, path) in places {
      let isThere = Folder.kind(at: path) != nil
      let note = isThere ? "" : " (\(context.phrase(.notThereYet)))"
      table.append(["\(label)", "\(path)\(note)"])
    }
    if context.facts.outputIsTerminal {
      try context.write(table.aligned(width: nil, heading: .hidden))
    } else {
      try context.write(table)
    }
  }
}

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
    if context.options.isJSON {
      return try context.write(
        ["store": JSONValue(.string(store)), "documents": JSONValue(.string(documents))])
    }
    var table = Table([
      Table.Column("", alignment: .leading, fit: .rigid),
      Table.Column("", alignment: .leading, fit: .wrapping),
    ])
    for (label, path) in [(CommandPhrase.placeStore, store), (.placeDocuments, documents)] {
      let isThere = Folder.kind(at: path) != nil
      let note = isThere ? "" : " (\(context.phrase(.notThereYet)))"
      table.append(["\(context.phrase(label))", "\(path)\(note)"])
    }
    if context.facts.outputIsTerminal {
      try context.write(table.aligned(width: nil, heading: .hidden))
    } else {
      try context.write(table)
    }
  }
}

extension CommandContext {
  /// The folder for files to hand over: `readiness` in the person's documents.
  func handOverFolder() throws -> String {
    let paths = Paths(environment: surroundings.environment)
    let userFolders = (try? FileReader.bytes(at: paths.userFoldersFile())) ?? []
    return try paths.documents(userFolders: userFolders).joined(Paths.folderName)
  }
}

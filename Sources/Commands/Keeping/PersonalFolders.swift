internal import System

extension CommandContext {
  /// The folder for files to hand over: `readiness` in the person's documents.
  func handOverFolder() throws -> String {
    try paths.documents(userFolders: userFolders()).joined(Paths.folderName)
  }

  /// The folders in which a file may lie that the person has brought here: that for files to hand
  /// over, the documents, the current one, and downloads.
  func folders() throws -> [String] {
    let userFolders = userFolders()
    let documents = try paths.documents(userFolders: userFolders)
    let downloads = try paths.downloads(userFolders: userFolders)
    return [documents.joined(Paths.folderName), documents, "."] + downloads
  }

  private var paths: Paths { Paths(environment: surroundings.environment) }

  private func userFolders() -> [UInt8] {
    (try? FileReader.bytes(at: paths.userFoldersFile())) ?? []
  }
}

extension String {
  /// The name of a file without its folder.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }

  /// The first of `name.suffix`, `name-2.suffix`, `name-3.suffix`… in this folder at which there is
  /// nothing.
  func freePath(_ name: String, suffix: String) -> String {
    var path = joined(name + suffix)
    var number = 2
    while Folder.kind(at: path) != nil {
      path = joined("\(name)-\(number)\(suffix)")
      number += 1
    }
    return path
  }
}

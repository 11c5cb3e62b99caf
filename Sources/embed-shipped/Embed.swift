import FoundationEssentials

/// Writes the generated source `output` with the text of the files at `paths` below `root`.
func embed(
  _ paths: some Sequence<String>, below root: String, into output: String
) throws(EmbeddingProblem) {
  var files: [GeneratedSource.File] = []
  for path in paths {
    files.append(GeneratedSource.File(path: path, text: try text(of: "\(root)/\(path)")))
  }
  let source = Data(GeneratedSource(files).text.utf8)
  do {
    try source.write(to: URL(filePath: output, directoryHint: .notDirectory), options: .atomic)
  } catch {
    throw .unwritable(path: output)
  }
}

/// The text of the file at `path`.
private func text(of path: String) throws(EmbeddingProblem) -> String {
  guard let bytes = FileManager.default.contents(atPath: path) else {
    throw .unreadable(path: path)
  }
  guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText(path: path) }
  return text
}

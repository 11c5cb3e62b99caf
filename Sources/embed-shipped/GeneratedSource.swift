/// The Swift source that declares the contents of the shipped files.
struct GeneratedSource {
  /// One file to embed.
  struct File {
    /// The path by which the program asks for the file.
    let path: String
    /// What the file says.
    let text: String
  }

  /// The source text.
  let text: String

  /// - Parameter files: the files in the order in which the program is to list them.
  init(_ files: [File]) {
    var lines = [
      "extension ShippedFiles {",
      "  static var allPaths: [String] {",
      "    [",
    ]
    lines += files.map { "      \(RawLiteral($0.path).source)," }
    lines += [
      "    ]",
      "  }",
      "",
      "  static func literal(_ path: String) -> StaticString? {",
      "    switch path {",
    ]
    for file in files {
      lines.append("    case \(RawLiteral(file.path).source):")
      lines.append("      \(RawLiteral(file.text).source)")
    }
    lines += [
      "    default: nil",
      "    }",
      "  }",
      "}",
      "",
    ]
    text = lines.joined(separator: "\n")
  }
}

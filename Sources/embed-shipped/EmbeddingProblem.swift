/// Why the shipped files could not be embedded.
enum EmbeddingProblem: Error {
  /// The command line lacks the output or the root.
  case usage
  /// The file cannot be read.
  case unreadable(path: String)
  /// The file holds bytes that are not text, so that no string literal can stand for them.
  case notText(path: String)
  /// The generated source cannot be written.
  case unwritable(path: String)

  /// One line for the build log: place, problem and remedy.
  var sentence: String {
    switch self {
    case .usage: "usage: embed-shipped OUTPUT ROOT [PATH...]"
    case .unreadable(let path): "\(path): error: this file cannot be read; check its permissions"
    case .notText(let path): "\(path): error: this file is not UTF-8 text; save it as UTF-8"
    case .unwritable(let path):
      "\(path): error: this file cannot be written; check the build folder"
    }
  }
}

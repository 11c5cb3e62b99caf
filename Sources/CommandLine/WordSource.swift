/// What a shell may offer where a value or a word is due.
public enum WordSource: Sendable, Hashable {
  /// Nothing.
  case nothing
  /// These words; others may be accepted too.
  case words([String])
  /// Names of files and folders.
  case paths
  /// Names of folders.
  case folders
  /// What the program looks up under this name when it is asked, and where a path will do as well,
  /// names of files and folders.
  case lookup(String, orPath: Bool = false)
}

extension WordSource {
  /// What a placeholder of help stands for: `FILE` and `PATH` for files and folders, `FOLDER` for
  /// folders, each also among others, such as `ID|PATH`; all else for nothing that is known.
  init(placeholder: String) {
    let parts = placeholder.split(separator: "|")
    self =
      if parts.contains("FILE") || parts.contains("PATH") {
        .paths
      } else if parts.contains("FOLDER") {
        .folders
      } else {
        .nothing
      }
  }
}

internal import Glibc

extension Environment {
  /// The path of the first program of a name in the folders of `PATH`; nil if there is none.
  ///
  /// Relative folders in `PATH` are passed over: what runs shall not depend on where one stands.
  public func program(named name: String) -> String? {
    guard let folders = self[.path] else { return nil }
    return folders.split(separator: ":").lazy
      .filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }
      .first { unsafe access($0, X_OK) == 0 && Folder.kind(at: $0) == .file }
  }

  /// The path of the first program found under one of several names, tried in their order.
  public func program(named names: [String]) -> String? {
    names.lazy.compactMap { program(named: $0) }.first
  }
}

extension Environment.Name {
  /// The folders in which programs are looked for.
  public static let path: Environment.Name = "PATH"
  /// The folder for files that do not last.
  static let temporaryFolder: Environment.Name = "TMPDIR"
}

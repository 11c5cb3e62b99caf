/// Why the person's folders are unknown.
public enum PathsProblem: Error, Sendable, Hashable {
  /// `HOME` is unset or not an absolute path, and the folder asked for is not set otherwise.
  case noHome
}

extension PathsProblem: CustomStringConvertible {
  /// The problem and its remedy in English.
  public var sentence: String {
    switch self {
    case .noHome:
      "HOME: the home folder is not known. Set HOME to an absolute path, or name the store "
        + "with --store."
    }
  }

  /// The same as ``sentence``.
  public var description: String { sentence }
}

/// Where the program keeps its things, by the conventions of the desktop.
///
/// Source: XDG Base Directory Specification 0.8 (2021): a value that is not an absolute path is
/// ignored.
public struct Paths: Sendable, Hashable {
  private let home: String?
  private let environment: Environment

  /// The name of the program's folder inside the shared ones.
  public static let folderName = "readiness"

  /// The paths that follow from an environment.
  public init(environment: Environment) {
    self.environment = environment
    home = environment[.home].flatMap(Self.absolute)
  }

  /// The folder of the store: `readiness` in `XDG_DATA_HOME` or in `~/.local/share`.
  ///
  /// - Throws: ``PathsProblem/noHome``.
  public func data() throws(PathsProblem) -> String {
    try base("XDG_DATA_HOME", else: ".local/share") + "/" + Self.folderName
  }

  /// The folder of the settings: `readiness` in `XDG_CONFIG_HOME` or in `~/.config`.
  ///
  /// - Throws: ``PathsProblem/noHome``.
  public func config() throws(PathsProblem) -> String {
    try configBase() + "/" + Self.folderName
  }

  /// The folder of drafts and logs: `readiness` in `XDG_STATE_HOME` or in `~/.local/state`.
  ///
  /// - Throws: ``PathsProblem/noHome``.
  public func state() throws(PathsProblem) -> String {
    try base("XDG_STATE_HOME", else: ".local/state") + "/" + Self.folderName
  }

  /// The folder in which people look for their documents; it may not exist.
  ///
  /// The first that holds: `XDG_DOCUMENTS_DIR` in the environment, the same in `user-dirs.dirs`,
  /// `~/Documents`.
  ///
  /// - Parameter userFolders: The bytes of ``userFoldersFile()``, empty if there is no such file.
  /// - Returns: An absolute path.
  /// - Throws: ``PathsProblem/noHome``.
  public func documents(userFolders: [UInt8] = []) throws(PathsProblem) -> String {
    if let set = try userFolder("XDG_DOCUMENTS_DIR", userFolders) { return set }
    return try knownHome() + "/Documents"
  }

  /// The folders in which downloads arrive; they may not exist.
  ///
  /// Where neither `XDG_DOWNLOAD_DIR` in the environment nor the same in `user-dirs.dirs` says which
  /// it is, those that desktops make in the languages of this program.
  ///
  /// - Parameter userFolders: The bytes of ``userFoldersFile()``, empty if there is no such file.
  /// - Returns: Absolute paths, at least one.
  /// - Throws: ``PathsProblem/noHome``.
  public func downloads(userFolders: [UInt8] = []) throws(PathsProblem) -> [String] {
    if let set = try userFolder("XDG_DOWNLOAD_DIR", userFolders) { return [set] }
    let home = try knownHome()
    return ["Downloads", "Descargas"].map { home + "/" + $0 }
  }

  private func userFolder(
    _ name: String, _ userFolders: [UInt8]
  ) throws(PathsProblem) -> String? {
    if let set = environment[Environment.Name(name)].flatMap(Self.absolute) {
      return set.isEmpty ? "/" : set
    }
    return UserFolders(userFolders, home: try knownHome())[name]
  }

  /// The file in which the desktop keeps the names of the person's folders.
  ///
  /// - Throws: ``PathsProblem/noHome``.
  public func userFoldersFile() throws(PathsProblem) -> String {
    try configBase() + "/user-dirs.dirs"
  }

  private func configBase() throws(PathsProblem) -> String {
    try base("XDG_CONFIG_HOME", else: ".config")
  }

  private func base(
    _ name: Environment.Name, else usual: String
  ) throws(PathsProblem) -> String {
    if let set = environment[name].flatMap(Self.absolute) { return set }
    return try knownHome() + "/" + usual
  }

  private func knownHome() throws(PathsProblem) -> String {
    guard let home else { throw .noHome }
    return home
  }

  /// The path without slashes at its end, so empty for the root; nil if it is relative.
  private static func absolute(_ path: String) -> String? {
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    var result = path
    while result.utf8.count > 1 && result.utf8.last == UInt8(ascii: "/") { result.removeLast() }
    return result == "/" ? "" : result
  }
}

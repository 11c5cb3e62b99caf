internal import Glibc

/// A folder of one's own for files another program needs, gone with its last use, and before the
/// program ends by a signal.
public struct ScratchFolder: ~Copyable {
  /// The absolute path of the folder.
  public let path: String
  private let hold: SignalHold

  /// Makes the folder in the system's folder for temporary files; nobody else can look into it.
  ///
  /// - Throws: ``FileProblem`` with `createFolder`.
  public init(_ environment: Environment) throws(FileProblem) {
    // Another program may stand elsewhere: only an absolute folder means the same to both.
    let wanted = environment[.temporaryFolder] ?? ""
    let parent = wanted.hasPrefix("/") ? wanted : "/tmp"
    let hold = SignalHold()
    var template = (parent + "/readiness-XXXXXX").utf8.map { CChar(bitPattern: $0) } + [0]
    guard unsafe mkdtemp(&template) != nil else {
      throw FileProblem(.createFolder, parent, .init(code: errno))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.hold = hold
  }

  deinit {
    Self.erase(path)
    // What a program was writing as it was stopped may have come between.
    if !Folder.isAbsent(path) { Self.erase(path) }
  }

  /// Removes a file, a link, or a folder with all that is in it; links are not followed.
  private static func erase(_ path: String) {
    if (try? FileStatus(of: path))?.kind == .folder {
      for entry in (try? Folder.entries(of: path)) ?? [] { erase(entry.path) }
    }
    _ = unsafe remove(path)
  }
}

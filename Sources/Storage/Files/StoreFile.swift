internal import CSQLite
internal import Glibc

/// The file of a store before it is opened: what lies at the path, and making a new one.
///
/// A file that is refused has not been opened for writing, locked or given side files.
struct StoreFile {
  let path: String

  /// What SQLite may put beside a database, by the end of its name.
  static let sideFiles = ["-wal", "-shm", "-journal"]

  /// Whether a log with something in it lies beside the file.
  var hasLog: Bool { isFilled("-wal") || hasJournal }

  /// Whether a journal lies beside the file by which an interrupted change must be undone.
  var hasJournal: Bool { isFilled("-journal") }

  private func isFilled(_ suffix: String) -> Bool {
    var status = stat()
    return unsafe stat(path + suffix, &status) == 0 && status.st_size > 0
  }

  /// What lies at the path.
  enum Contents: Equatable {
    /// Nothing.
    case nothing
    /// A file of no bytes: one just being made, or one whose making was interrupted.
    case empty
    /// A file of this program whose tables may still be on their way into it.
    case unfinished
    /// A store of this program.
    case ours
  }

  /// Looks at the path.
  ///
  /// - Parameter newest: the number of migrations that this program knows.
  /// - Returns: nothing, an empty file or a store; everything else is refused.
  /// - Throws: `isDirectory`, `notAFile`, `notADatabase`, `otherProgram`, `newer`, `notPermitted`.
  func inspect(newest: Int) throws -> Contents {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw problem(.noFolder) }
    var status = stat()
    if unsafe stat(path, &status) != 0 {
      switch errno {
      case ENOENT: return .nothing
      case ENOTDIR: throw problem(.noFolder)
      default: throw problem(errno)
      }
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw problem(.isDirectory)
    default: throw problem(.notAFile)
    }
    if status.st_size == 0 { return .empty }
    return try inspectHeader(newest: newest)
  }

  /// Source: sqlite.org/fileformat2.html, section 1.3: the magic text, the user version at byte 60
  /// and the application id at byte 68, both big-endian.
  private func inspectHeader(newest: Int) throws -> Contents {
    let header = try Connection(path, .looking(), busyMilliseconds: 0).firstBytes(72)
    guard header.starts(with: "SQLite format 3\u{0}".utf8) else { throw problem(.notADatabase) }
    func number(at start: Int) -> Int32 {
      Int32(
        bitPattern: header[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    let id = number(at: 68)
    guard id == Migrator.applicationID else { throw problem(.otherProgram(applicationID: id)) }
    let version = Int(number(at: 60))
    if version > newest { throw problem(.newer(version: version)) }
    return version == 0 ? .unfinished : .ours
  }

  /// Makes an empty file that only its owner may read, and the folders on the way to it.
  ///
  /// An empty file that is there already, of another process or of the person, will do.
  func create() throws {
    try createFolders()
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      // No lock can be lost by this: the file did not exist before.
      close(descriptor)
    } else if errno != EEXIST {
      throw problem(errno)
    }
    if unsafe chmod(path, 0o600) != 0 { throw problem(errno) }
  }

  private func createFolders() throws {
    var partial = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    for name in path.split(separator: "/").dropLast() {
      partial += name + "/"
      guard unsafe mkdir(partial, 0o700) != 0, errno != EEXIST else { continue }
      let code = errno
      var status = stat()
      // An existing folder may also be reported as denied or read-only.
      if unsafe stat(partial, &status) != 0 { throw folderProblem(code) }
    }
  }

  private func folderProblem(_ code: Int32) -> StorageProblem {
    switch code {
    case EACCES, EPERM: problem(.notPermitted)
    case EROFS: problem(.readOnly)
    case ENOSPC, EDQUOT: problem(.diskFull)
    default: problem(.noFolder)
    }
  }

  private func problem(_ code: Int32) -> StorageProblem {
    switch code {
    case EACCES, EPERM: problem(.notPermitted)
    case EROFS: problem(.readOnly)
    case ENOSPC, EDQUOT: problem(.diskFull)
    case ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG: problem(.noFolder)
    default: problem(.inputOutput(code: Int(SQLITE_CANTOPEN), system: Int(code)))
    }
  }

  private func problem(_ kind: StorageProblem.Kind) -> StorageProblem {
    StorageProblem(path: path, kind: kind)
  }
}

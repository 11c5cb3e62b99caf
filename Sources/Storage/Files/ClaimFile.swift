internal import Glibc

/// The side file through which processes agree who holds which draft.
///
/// A claim is a lock on one byte of the file `<store>-claims`, at the position of the draft's key;
/// the kernel drops it when the process ends, however it ends. The locks belong to the open file
/// (Linux `F_OFD_SETLK`), so two stores opened in one process also keep each other out. The file
/// stays empty: locks may lie beyond its end.
final class ClaimFile {
  /// The byte that is claimed while a new store is being made; drafts have keys from 1.
  static let making: Int64 = 0
  /// What the file's name adds to the store's.
  static let suffix = "-claims"

  private let path: String
  private let store: String
  private var descriptor: Int32 = -1

  /// The claims of the store at a path; the file is made with the first claim.
  init(ofStore store: String) {
    self.store = store
    path = store + Self.suffix
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Claims a position; false = another process holds it. Claiming twice changes nothing.
  func claim(_ position: Int64) throws(StorageProblem) -> Bool {
    try openFile()
    if setLock(F_WRLCK, position) { return true }
    switch errno {
    case EAGAIN, EACCES: return false
    default: throw StorageProblem(path: store, kind: .inputOutput(code: 0, system: Int(errno)))
    }
  }

  /// Lets go of a position.
  func release(_ position: Int64) {
    if descriptor >= 0 { _ = setLock(F_UNLCK, position) }
  }

  private func openFile() throws(StorageProblem) {
    guard descriptor < 0 else { return }
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor < 0 else { return }
    switch errno {
    case EACCES, EPERM: throw StorageProblem(path: store, kind: .notPermitted)
    case EROFS: throw StorageProblem(path: store, kind: .readOnly)
    case ENOSPC, EDQUOT: throw StorageProblem(path: store, kind: .diskFull)
    case let code:
      throw StorageProblem(path: store, kind: .inputOutput(code: 0, system: Int(code)))
    }
  }

  private func setLock(_ type: Int32, _ position: Int64) -> Bool {
    // The open file owns the lock only if no process is named.
    var lock = flock(
      l_type: Int16(type), l_whence: Int16(SEEK_SET), l_start: off_t(position), l_len: 1, l_pid: 0)
    return unsafe fcntl(descriptor, openFileLock, &lock) == 0
  }
}

/// `F_OFD_SETLK` of fcntl-linux.h, which the Glibc module does not show.
private let openFileLock: Int32 = 37

internal import CSQLite
internal import Glibc

extension StorageProblem {
  /// The problem behind a result code of SQLite; the text of statements and values stay out of it.
  init(code: Int32, handle: OpaquePointer?, path: String, waited: Int) {
    self.init(path: path, kind: unsafe Self.kind(code, handle, waited))
  }

  private static func kind(_ code: Int32, _ handle: OpaquePointer?, _ waited: Int) -> Kind {
    let words = unsafe String(cString: sqlite3_errstr(code))
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: return .busy(waitedMilliseconds: waited)
    case SQLITE_NOTADB: return .notADatabase
    case SQLITE_PERM, SQLITE_AUTH: return .notPermitted
    case SQLITE_READONLY: return .readOnly
    case SQLITE_FULL: return .diskFull
    case SQLITE_CORRUPT: return .corrupt(words)
    case SQLITE_CANTOPEN, SQLITE_IOERR:
      let system = unsafe handle.map { handle in unsafe sqlite3_system_errno(handle) } ?? 0
      switch system {
      case ENOSPC, EDQUOT, EFBIG: return .diskFull
      case EACCES, EPERM: return .notPermitted
      case EROFS: return .readOnly
      case EISDIR: return .isDirectory
      default: return .inputOutput(code: Int(code), system: Int(system))
      }
    default:
      // These words name tables, columns and keywords; values are bound and never among them.
      let details = unsafe handle.map { handle in unsafe String(cString: sqlite3_errmsg(handle)) }
      return .refused(code: Int(code), message: details ?? words)
    }
  }
}

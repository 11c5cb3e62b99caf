import Glibc
import Storage

/// A store in a folder that disappears with it.
final class TemporaryStore {
  let store: SQLiteStore
  private let folder: String

  struct Failure: Error { let code: Int32 }

  init() throws {
    var template = Array("/tmp/readiness-exchange-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure(code: errno) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    store = try SQLiteStore(path: folder + "/store.sqlite")
  }

  deinit {
    for suffix in ["", "-wal", "-shm", "-claims"] {
      unsafe unlink(folder + "/store.sqlite" + suffix)
    }
    unsafe rmdir(folder)
  }
}

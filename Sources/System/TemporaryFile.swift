internal import Glibc

/// A file just created under a name nobody else has, open for writing.
struct TemporaryFile {
  let path: String
  let number: Int32

  /// Creates the file in `folder`; on failure nothing is left behind.
  init(in folder: String, permissions: UInt32) throws(SystemFailure) {
    var template = (folder + "/.readiness-XXXXXX").utf8.map { CChar(bitPattern: $0) } + [0]
    let number = unsafe mkstemp(&template)
    guard number >= 0 else { throw SystemFailure.last }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.number = number
    if fcntl(number, F_SETFD, FD_CLOEXEC) != 0 || fchmod(number, permissions) != 0 {
      let failure = SystemFailure.last
      _ = close(number)
      _ = unsafe unlink(path)
      throw failure
    }
  }
}

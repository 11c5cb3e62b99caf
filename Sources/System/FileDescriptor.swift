internal import Glibc

/// The number with which a call on the operating system explained its failure.
struct SystemFailure: Error {
  let code: Int32

  /// The failure of the call just made.
  static var last: SystemFailure { SystemFailure(code: errno) }
}

/// An open file that is closed when its last use is over.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// Takes over an open descriptor.
  init(owning number: Int32) {
    self.number = number
  }

  /// Opens `path`; it is not passed on to child processes.
  init(opening path: String, flags: Int32, mode: mode_t = 0) throws(SystemFailure) {
    while true {
      let number = unsafe open(path, flags | O_CLOEXEC, mode)
      if number >= 0 {
        self.number = number
        return
      }
      if errno != EINTR { throw SystemFailure.last }
    }
  }

  deinit {
    _ = close(number)
  }

  /// What the descriptor refers to, nil if the system does not say.
  var status: FileStatus? {
    var status = stat()
    return unsafe fstat(number, &status) == 0 ? FileStatus(status) : nil
  }

  /// Makes everything written durable.
  func synchronize() throws(SystemFailure) {
    while fsync(number) != 0 {
      if errno != EINTR { throw SystemFailure.last }
    }
  }

  /// Appends up to `most` bytes to `bytes`; the result is how many, 0 at the end.
  func read(into bytes: inout [UInt8], atMost most: Int) throws(SystemFailure) -> Int {
    try readBytes(from: number, into: &bytes, atMost: most)
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    try writeBytes(bytes, to: number)
  }
}

/// What the system says about a file.
struct FileStatus {
  enum Kind {
    case file
    case folder
    case link
    case other
  }

  let kind: Kind
  let length: Int

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    length = kind == .file ? Int(status.st_size) : 0
  }

  /// The status of what `path` leads to.
  init(following path: String) throws(SystemFailure) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw SystemFailure.last }
    self.init(status)
  }

  /// The status of `path` itself, be it a symbolic link.
  init(of path: String) throws(SystemFailure) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw SystemFailure.last }
    self.init(status)
  }
}

/// Appends up to `most` bytes of a descriptor to `bytes`; the result is how many, 0 at the end.
func readBytes(
  from descriptor: Int32, into bytes: inout [UInt8], atMost most: Int
) throws(SystemFailure) -> Int {
  var count = -1
  var code: Int32 = 0
  // Zeros put down first would cost more than reading.
  let piece = unsafe [UInt8](unsafeUninitializedCapacity: most) { storage, filled in
    repeat {
      count = unsafe read(descriptor, storage.baseAddress, most)
      code = errno
    } while count < 0 && code == EINTR
    filled = max(0, count)
  }
  if count < 0 { throw SystemFailure(code: code) }
  bytes += piece
  return count
}

/// Writes all bytes to a descriptor, waiting where it is not ready.
func writeBytes(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
  var written = 0
  while written < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { storage in
      unsafe write(
        descriptor, storage.baseAddress?.advanced(by: written), storage.count - written)
    }
    if count >= 0 {
      written += count
    } else if errno == EAGAIN {
      var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = unsafe poll(&request, 1, -1)
    } else if errno != EINTR {
      throw SystemFailure.last
    }
  }
}

import Glibc

/// A folder that disappears with the test that uses it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/readiness-storage-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { characters -> String? in
      guard let base = characters.baseAddress, unsafe mkdtemp(base) != nil else { return nil }
      return unsafe String(cString: base)
    }
    guard let made else { throw SystemError(code: errno) }
    path = made
  }

  deinit {
    Self.remove(path)
  }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// The path of the folder's store.
  var store: String { file("store.sqlite") }

  /// Removes a file, or a folder with all that is in it.
  static func remove(_ path: String) {
    for name in names(in: path) { remove(path + "/" + name) }
    if unsafe unlink(path) != 0 { unsafe rmdir(path) }
  }

  /// The names in a folder, sorted.
  static func names(in path: String) -> [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          unsafe String(cString: text)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Copies the store with its side files as they lie there.
  func copyStore(to target: String) throws {
    for suffix in ["", "-wal", "-shm"] {
      if let bytes = try? Bytes.read(store + suffix) { try Bytes.write(bytes, target + suffix) }
    }
  }
}

/// A failing call on the operating system.
struct SystemError: Error { let code: Int32 }

/// Whole files.
enum Bytes {
  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func write(_ bytes: [UInt8], _ path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { storage in
        unsafe Glibc.write(
          descriptor, storage.baseAddress?.advanced(by: written), storage.count - written)
      }
      if count <= 0 { throw SystemError(code: errno) }
      written += count
    }
  }

  static func write(_ text: String, _ path: String) throws { try write(Array(text.utf8), path) }

  /// Whether some bytes stand anywhere in others.
  static func contain(_ bytes: [UInt8], _ text: String) -> Bool {
    contain(bytes, Array(text.utf8))
  }

  /// Whether some bytes stand anywhere in others.
  static func contain(_ bytes: [UInt8], _ pattern: [UInt8]) -> Bool {
    guard let first = pattern.first, bytes.count >= pattern.count else { return false }
    for start in 0...(bytes.count - pattern.count) where bytes[start] == first {
      if bytes[start..<start + pattern.count].elementsEqual(pattern) { return true }
    }
    return false
  }

  static func setPermissions(_ permissions: UInt32, _ path: String) {
    unsafe chmod(path, permissions)
  }

  static func permissions(_ path: String) -> UInt32? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : nil
  }
}

/// Runs the body with the rights of an ordinary user on files, as root may do anything; whoever is
/// not root is one already.
///
/// The call concerns this thread alone, but the Glibc module does not show it.
func asOrdinaryUser(_ body: () throws -> Void) throws {
  typealias SetUser = @convention(c) (UInt32) -> Int32
  guard let symbol = unsafe dlsym(nil, "setfsuid") else { throw SystemError(code: ENOSYS) }
  let setUser = unsafe unsafeBitCast(symbol, to: SetUser.self)
  _ = setUser(65534)
  defer { _ = setUser(geteuid()) }
  try body()
}

/// Symbolic links.
enum Link {
  static func make(_ path: String, to target: String) throws {
    if unsafe symlink(target, path) != 0 { throw SystemError(code: errno) }
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

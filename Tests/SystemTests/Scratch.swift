import Glibc

/// A folder of its own for one test, removed with everything in it afterwards.
final class Scratch {
  let path: String

  init() throws {
    var template = "/tmp/readiness-tests-XXXXXX".utf8.map { CChar(bitPattern: $0) } + [0]
    guard unsafe mkdtemp(&template) != nil else { throw Failure(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Self.remove(path)
  }

  struct Failure: Error {
    let code: Int32
  }

  /// The path of an entry of the folder.
  func callAsFunction(_ name: String) -> String {
    path + "/" + name
  }

  /// Every name in the folder, hidden ones too, sorted.
  var names: [String] { Self.names(path).sorted() }

  /// Puts a file there by plain calls, without the code under test.
  func put(_ name: String, _ text: String) {
    let descriptor = unsafe open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = unsafe Glibc.write(descriptor, text, text.utf8.count)
    _ = close(descriptor)
  }

  /// The permission bits of an entry.
  func permissions(of name: String) -> UInt32 {
    var status = stat()
    _ = unsafe lstat(self(name), &status)
    return status.st_mode & 0o7777
  }

  private static func names(_ path: String) -> [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    for name in names(path) {
      let entry = path + "/" + name
      if unsafe unlink(entry) != 0 { remove(entry) }
    }
    _ = unsafe rmdir(path)
  }
}

/// A pipe whose ends are closed when it goes.
final class Pipe {
  let reading: Int32
  let writing: Int32
  private var writingIsOpen = true
  private var readingIsOpen = true

  init() throws {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw Scratch.Failure(code: errno) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if readingIsOpen { _ = close(reading) }
    readingIsOpen = false
  }

  func closeWriting() {
    if writingIsOpen { _ = close(writing) }
    writingIsOpen = false
  }

  /// Puts bytes in; they must fit into the pipe.
  func put(_ bytes: [UInt8]) {
    _ = unsafe Glibc.write(writing, bytes, bytes.count)
  }

  /// Everything that has been written, up to 64 KiB.
  func take() -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe Glibc.read(reading, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }
}

internal import Glibc

/// Folders: what is in them, and making them.
public enum Folder {
  /// One entry of a folder.
  public struct Entry: Sendable, Hashable {
    /// What an entry leads to, symbolic links followed.
    public enum Kind: Sendable, Hashable {
      /// An ordinary file.
      case file
      /// A folder.
      case folder
      /// A device, pipe, socket, or a link that leads nowhere.
      case other
    }

    /// The name in the folder.
    public let name: String
    /// The folder's path and the name.
    public let path: String
    /// What it leads to.
    public let kind: Kind
  }

  /// The entries of a folder without `.` and `..`, sorted by name in Unicode order.
  ///
  /// - Throws: ``FileProblem`` with `notFound`, `notFolder`, `notPermitted` and others.
  public static func entries(of path: String) throws(FileProblem) -> [Entry] {
    guard path.isUsablePath else { throw FileProblem(.list, path, .badName) }
    guard let stream = unsafe opendir(path) else {
      throw FileProblem(.list, path, .init(code: errno))
    }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          unsafe String(cString: text)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    if errno != 0 { throw FileProblem(.list, path, .init(code: errno)) }
    let prefix = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    return names.sorted().map { name in
      Entry(name: name, path: prefix + name, kind: kind(of: prefix + name))
    }
  }

  /// Removes a folder in which nothing stands; any other stays as it is.
  public static func removeIfEmpty(_ path: String) {
    guard path.isUsablePath else { return }
    _ = unsafe rmdir(path)
  }

  /// Creates a folder and those on the way to it; existing ones stay as they are.
  ///
  /// - Parameters:
  ///   - path: Absolute, or relative to the working folder.
  ///   - permissions: The permission bits of every folder created.
  /// - Throws: ``FileProblem``: `notFolder` if a file is in the way, `notPermitted` and others.
  public static func create(
    at path: String, permissions: UInt32 = 0o700
  ) throws(FileProblem) {
    guard path.isUsablePath else { throw FileProblem(.createFolder, path, .badName) }
    var partial = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    for name in path.split(separator: "/") {
      partial += name
      if unsafe mkdir(partial, permissions) != 0 {
        let code = errno
        // An existing folder may also be reported as denied or read-only.
        switch (try? FileStatus(following: partial))?.kind {
        case .folder: break
        case .file, .link, .other: throw FileProblem(.createFolder, path, .notFolder)
        case nil: throw FileProblem(.createFolder, path, .init(code: code))
        }
      }
      partial += "/"
    }
  }

  /// What `path` leads to, nil if to nothing that can be seen.
  public static func kind(at path: String) -> Entry.Kind? {
    guard path.isUsablePath, (try? FileStatus(following: path)) != nil else { return nil }
    return kind(of: path)
  }

  /// Whether nothing is at `path`; `false` also where it cannot be seen whether something is.
  public static func isAbsent(_ path: String) -> Bool {
    guard path.isUsablePath else { return false }
    do throws(SystemFailure) {
      _ = try FileStatus(following: path)
      return false
    } catch {
      return error.code == ENOENT
    }
  }

  private static func kind(of path: String) -> Entry.Kind {
    switch (try? FileStatus(following: path))?.kind {
    case .file: .file
    case .folder: .folder
    case .link, .other, nil: .other
    }
  }
}

extension Folder {
  /// The folder in which the running program lies; `nil` where the system does not say.
  public static func ofProgram() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    let path = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let slash = path.lastIndex(of: "/") else { return nil }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

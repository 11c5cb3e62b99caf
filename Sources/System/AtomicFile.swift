internal import Glibc

/// A file that appears under its name complete and durable, or not at all.
///
/// Bytes go to a temporary file in the same folder. ``commit()`` makes it durable and gives it its
/// name in one step; without it the temporary file disappears with this value. A file that was
/// there before stays untouched until then.
///
/// ```swift
/// var file = try AtomicFile(at: "report.html", existing: .refuse)
/// try file.append(bytes)
/// try file.commit()
/// ```
public struct AtomicFile: ~Copyable {
  /// What to do when there is already a file of that name.
  public enum Existing: Sendable, Hashable {
    /// Leave it as it is and throw.
    case refuse
    /// Put the new file in its place.
    case replace
  }

  /// The path as it was given.
  public let path: String
  /// Where the bytes are until ``commit()``, for libraries that write a file by its name.
  public let temporaryPath: String

  private let destination: String
  private let existing: Existing
  private let descriptor: FileDescriptor
  private var isInPlace = false

  /// Begins a file that will stand at `path`, readable by its owner only unless told otherwise.
  ///
  /// A symbolic link at `path` is followed, so that the link stays and its target is replaced.
  ///
  /// - Parameters:
  ///   - path: Absolute, or relative to the working folder.
  ///   - existing: What to do when there is already a file.
  ///   - permissions: The permission bits of the file.
  /// - Throws: ``FileProblem``: `alreadyExists`, `isFolder`, `notRegularFile` for devices and
  ///   pipes, `notFound` if the folder is missing, and other reasons of the file system.
  public init(
    at path: String, existing: Existing, permissions: UInt32 = 0o600
  ) throws(FileProblem) {
    guard path.isUsablePath else { throw FileProblem(.write, path, .badName) }
    let destination = try Self.destination(of: path, existing: existing)
    let temporary: TemporaryFile
    do throws(SystemFailure) {
      temporary = try TemporaryFile(in: folder(of: destination), permissions: permissions)
    } catch {
      throw FileProblem(.write, path, .init(code: error.code))
    }
    self.path = path
    self.destination = destination
    self.existing = existing
    temporaryPath = temporary.path
    descriptor = FileDescriptor(owning: temporary.number)
  }

  deinit {
    if !isInPlace { _ = unsafe unlink(temporaryPath) }
  }

  /// Writes bytes after those written before.
  ///
  /// - Throws: ``FileProblem``, in particular `noSpace`.
  public mutating func append(_ bytes: [UInt8]) throws(FileProblem) {
    do throws(SystemFailure) {
      try descriptor.write(bytes)
    } catch {
      throw FileProblem(.write, path, .init(code: error.code))
    }
  }

  /// Makes the bytes durable and puts the file in its place.
  ///
  /// - Throws: ``FileProblem``; `alreadyExists` also when the file appeared meanwhile.
  public consuming func commit() throws(FileProblem) {
    do throws(SystemFailure) {
      try descriptor.synchronize()
      switch existing {
      case .replace: try renameReplacing(temporaryPath, to: destination)
      case .refuse: try renameRefusing(temporaryPath, to: destination)
      }
      isInPlace = true
      try synchronizeFolder(folder(of: destination))
    } catch {
      throw FileProblem(.write, path, .init(code: error.code))
    }
  }

  /// Writes a whole file at once; see ``init(at:existing:permissions:)`` and ``commit()``.
  ///
  /// - Throws: ``FileProblem``; then no file has been created or changed.
  public static func write(
    _ bytes: [UInt8], to path: String, existing: Existing, permissions: UInt32 = 0o600
  ) throws(FileProblem) {
    var file = try AtomicFile(at: path, existing: existing, permissions: permissions)
    try file.append(bytes)
    try file.commit()
  }

  /// The path to replace in the end, after checking what stands there now.
  private static func destination(
    of path: String, existing: Existing
  ) throws(FileProblem) -> String {
    guard let itself = try? FileStatus(of: path) else {
      // A name that ends in a slash asks for a folder.
      if path.utf8.last == UInt8(ascii: "/") { throw FileProblem(.write, path, .isFolder) }
      return path
    }
    switch (try? FileStatus(following: path))?.kind {
    case .folder: throw FileProblem(.write, path, .isFolder)
    case .other: throw FileProblem(.write, path, .notRegularFile)
    case .file, .link, nil: break
    }
    if existing == .refuse { throw FileProblem(.write, path, .alreadyExists) }
    return itself.kind == .link ? resolved(path) ?? path : path
  }
}

/// The path with every symbolic link followed, nil if it leads nowhere.
func resolved(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// The folder in which `path` is an entry.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

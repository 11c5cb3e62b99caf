/// Why something could not be done with a file or folder.
public struct FileProblem: Error, Sendable, Hashable {
  /// What was being done.
  public enum Operation: Sendable, Hashable {
    /// Reading a file.
    case read
    /// Writing a file, from creating its temporary file to making it durable.
    case write
    /// Listing the entries of a folder.
    case list
    /// Creating a folder.
    case createFolder
    /// Removing a file.
    case remove
  }

  /// What stood in the way.
  public enum Reason: Sendable, Hashable {
    /// There is nothing of that name, or a folder on the way to it is missing.
    case notFound
    /// There is something of that name and it was not to be overwritten.
    case alreadyExists
    /// It is a folder.
    case isFolder
    /// A part of the path that should be a folder is something else.
    case notFolder
    /// It is a device, pipe or socket.
    case notRegularFile
    /// The file system denies access.
    case notPermitted
    /// The volume may only be read.
    case readOnlyVolume
    /// The volume, or the quota on it, is full.
    case noSpace
    /// The file is longer than `limit` bytes.
    case tooLarge(limit: Int)
    /// The path or a name in it is too long, empty, or contains a zero byte.
    case badName
    /// Symbolic links lead in a circle.
    case linkLoop
    /// Another failure, by its number in `errno.h`.
    case system(code: Int32)
  }

  /// What was being done.
  public let operation: Operation
  /// The path as it was given.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// A problem with `path`.
  public init(_ operation: Operation, _ path: String, _ reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }
}

internal import Glibc

/// Files get other names.
public enum MovedFile {
  /// Gives a file another name in the same volume, unless that name is taken.
  ///
  /// - Parameters:
  ///   - old: The present path; a symbolic link is itself moved.
  ///   - new: The path afterwards.
  /// - Throws: ``FileProblem``: `notFound`, `alreadyExists` and others.
  public static func move(_ old: String, to new: String) throws(FileProblem) {
    guard old.isUsablePath, new.isUsablePath else { throw FileProblem(.write, new, .badName) }
    do throws(SystemFailure) {
      try renameRefusing(old, to: new)
      try synchronizeFolder(folder(of: new))
    } catch {
      throw FileProblem(.write, error.code == ENOENT ? old : new, .init(code: error.code))
    }
  }

  /// Removes a file that need not be there.
  ///
  /// - Throws: ``FileProblem``.
  public static func discard(_ path: String) throws(FileProblem) {
    guard path.isUsablePath else { throw FileProblem(.remove, path, .badName) }
    if unsafe unlink(path) != 0, errno != ENOENT {
      throw FileProblem(.remove, path, .init(code: errno))
    }
  }

  /// The path with every symbolic link followed; the path as it is if it leads nowhere.
  public static func target(of path: String) -> String {
    resolved(path) ?? path
  }
}

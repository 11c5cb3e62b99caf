internal import Glibc

/// Gives a file another name; a file that has that name already is replaced in the same step.
func renameReplacing(_ old: String, to new: String) throws(SystemFailure) {
  if unsafe rename(old, new) != 0 { throw SystemFailure.last }
}

/// Gives a file another name unless that name is taken.
///
/// A hard link is exclusive by itself, so two programs cannot both win. File systems without hard
/// links, such as those of memory cards, get a look and a renaming.
func renameRefusing(_ old: String, to new: String) throws(SystemFailure) {
  if unsafe link(old, new) == 0 {
    _ = unsafe unlink(old)
    return
  }
  guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) else { throw SystemFailure.last }
  if (try? FileStatus(of: new)) != nil { throw SystemFailure(code: EEXIST) }
  try renameReplacing(old, to: new)
}

/// Makes the names in a folder durable, where the file system can.
func synchronizeFolder(_ path: String) throws(SystemFailure) {
  let folder = try FileDescriptor(opening: path, flags: O_RDONLY | O_DIRECTORY)
  do throws(SystemFailure) {
    try folder.synchronize()
  } catch {
    // Some network and special file systems cannot; their folders are as durable as they get.
    guard error.code == EINVAL || error.code == EROFS else { throw error }
  }
}

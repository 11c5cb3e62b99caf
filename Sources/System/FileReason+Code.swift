internal import Glibc

extension FileProblem.Reason {
  /// The reason behind an error number of a call on files.
  init(code: Int32) {
    self =
      switch code {
      case ENOENT: .notFound
      case EEXIST, ENOTEMPTY: .alreadyExists
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case ENXIO, ENODEV: .notRegularFile
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnlyVolume
      case ENOSPC, EDQUOT: .noSpace
      case ENAMETOOLONG: .badName
      case ELOOP: .linkLoop
      default: .system(code: code)
      }
  }
}

extension String {
  /// The C library's English words for an error number.
  public init(systemError code: Int32) {
    var buffer = [CChar](repeating: 0, count: 256)
    let words = unsafe buffer.withUnsafeMutableBufferPointer { storage -> String? in
      guard let base = storage.baseAddress,
        unsafe strerror_r(code, base, storage.count) == 0
      else { return nil }
      return unsafe String(cString: base)
    }
    self = words ?? "error \(code)"
  }

  /// Whether the text can be handed to the file system as a path.
  var isUsablePath: Bool { !isEmpty && !utf8.contains(0) }
}

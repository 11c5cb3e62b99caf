extension FileProblem: CustomStringConvertible {
  /// One English sentence with the place and the problem, then one with the remedy.
  public var sentence: String { "\(path): \(problem). \(remedy)" }

  /// The same as ``sentence``.
  public var description: String { sentence }

  private var problem: String {
    let action =
      switch operation {
      case .read: "cannot be read"
      case .write: "cannot be written"
      case .list: "cannot be listed"
      case .createFolder: "cannot be created"
      case .remove: "cannot be removed"
      }
    return switch reason {
    case .notFound: "\(action): it, or a folder on the way to it, does not exist"
    case .alreadyExists: "\(action): it already exists"
    case .isFolder: "\(action): it is a folder"
    case .notFolder: "\(action): a part of the path is not a folder"
    case .notRegularFile: "\(action): it is a device, a pipe or a socket"
    case .notPermitted: "\(action): access is denied"
    case .readOnlyVolume: "\(action): the volume is read-only"
    case .noSpace: "\(action): the disk is full"
    case .tooLarge(let limit): "\(action): it is longer than \(limit) bytes"
    case .badName: "\(action): the name is empty, too long or contains a zero byte"
    case .linkLoop: "\(action): its symbolic links lead in a circle"
    case .system(let code): "\(action): \(String(systemError: code))"
    }
  }

  private var remedy: String {
    switch reason {
    case .notFound: "Check the spelling, or create the folder first."
    case .alreadyExists: "Choose another name, or allow overwriting with --force."
    case .isFolder: "Name a file."
    case .notFolder: "Check the path."
    case .notRegularFile: "Name an ordinary file, or write - for standard input or output."
    case .notPermitted: "Ask its owner for access, or choose another place."
    case .readOnlyVolume: "Choose a place on another volume."
    case .noSpace: "Free some space and try again; nothing was overwritten."
    case .tooLarge: "Check that it is the right file, or split it."
    case .badName: "Choose another name."
    case .linkLoop: "Name the file itself instead of the link."
    case .system: "Try again, or choose another place."
    }
  }
}

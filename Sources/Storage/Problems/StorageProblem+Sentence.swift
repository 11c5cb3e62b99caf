extension StorageProblem: CustomStringConvertible {
  /// One English sentence with the place and the problem, then one with the remedy.
  public var sentence: String {
    let (problem, remedy) = kind.words
    return "\(path): \(problem). \(remedy)"
  }

  /// The same as ``sentence``.
  public var description: String { sentence }
}

extension StorageProblem.Kind {
  fileprivate var words: (problem: String, remedy: String) {
    access ?? foreign ?? damage ?? request
  }

  /// Somebody or something stands in the way of the file.
  private var access: (String, String)? {
    switch self {
    case .busy(let milliseconds):
      (
        "another program has been using the store for more than \(seconds(milliseconds))",
        "Close it, or try again in a moment; nothing was changed."
      )
    case .draftHeld:
      (
        "this assessment is being answered in another window",
        "Finish or close it there, then try again."
      )
    case .erasurePending:
      (
        "the rows are removed, but another program that reads the store keeps their old bytes in "
          + "the file, so they are not erased yet",
        "Close that program and run the same command again."
      )
    case .logBeside:
      (
        "this is not a backup but a store in use: a log with the latest answers lies beside it",
        "Close the program that uses it, make a backup of it, and restore that."
      )
    case .isDirectory:
      ("this is a folder, not a store", "Name a file in it.")
    case .notAFile:
      ("this is a device, a pipe or a socket, not a store", "Name an ordinary file.")
    case .notPermitted:
      (
        "the store may not be read or written",
        "Ask the file's owner for access, or choose another place with --store."
      )
    case .readOnly:
      (
        "the store can only be read",
        "Make the file and its folder writable, or copy the store to another place."
      )
    case .noFolder:
      (
        "the folder of the store cannot be made",
        "Check the path, or choose another place with --store."
      )
    case .diskFull:
      (
        "the disk is full",
        "Free some space and try again; everything saved before is still there."
      )
    default: nil
    }
  }

  /// The file is somebody else's.
  private var foreign: (String, String)? {
    switch self {
    case .notADatabase:
      (
        "this file is not a store of this program",
        "Nothing was changed; name another file with --store."
      )
    case .otherProgram(let id):
      (
        "this database belongs to another program (application id \(id))",
        "Nothing was changed; name another file with --store."
      )
    case .newer(let version):
      (
        "the store was written by a newer version of this program (store version \(version))",
        "Nothing was changed; install the newer version to open it."
      )
    default: nil
    }
  }

  /// The file or SQLite fails.
  private var damage: (String, String)? {
    switch self {
    case .corrupt(let how):
      ("the store is damaged (\(how))", "Restore the latest backup.")
    case .inputOutput(let code, let system):
      (
        "the store cannot be read or written (SQLite \(code), system error \(system))",
        "Check the disk and try again."
      )
    case .settingRefused(let name, let answer):
      (
        "SQLite answers \"\(answer)\" to the setting \(name), without which data are not safe here",
        "Choose a place on a local disk with --store."
      )
    case .unreadable(let place):
      (
        "a value in \(place) is not one this program writes",
        "Run verify to see what is affected, or restore the latest backup."
      )
    case .questionnaireUnreadable(let logic):
      (
        "the stored questionnaire \(logic) can no longer be read",
        "Install a version of this program that knows it, or restore the latest backup."
      )
    case .refused(let code, let message):
      (
        "SQLite refused a statement (\(code): \(message))",
        "This is a fault in the program; please report it."
      )
    default: nil
    }
  }

  /// What was asked cannot be done.
  private var request: (String, String) {
    switch self {
    case .notFound(let thing, let name):
      ("there is no \(thing.word) \"\(name)\" in the store", "Use list to see what there is.")
    case .labelTaken:
      ("another business already has this name", "Choose a name that tells the two apart.")
    case .otherLogic(let id, let version):
      (
        "the store knows \(id) \(version) with other contents",
        "Raise the version of the changed questionnaire."
      )
    case .malformed(let field):
      ("the value of \"\(field)\" is not valid", "Correct it and try again.")
    default: ("something is wrong", "Try again.")
    }
  }

  private func seconds(_ milliseconds: Int) -> String {
    milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000) s"
  }
}

extension StorageProblem.Thing {
  /// What owners call it in English.
  fileprivate var word: String { self == .enterprise ? "business" : rawValue }
}

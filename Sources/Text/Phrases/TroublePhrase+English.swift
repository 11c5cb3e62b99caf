extension TroublePhrase {
  var english: String {
    switch self {
    case .busy:
      "another program is using the store. Close it, or try again in a moment; nothing was changed."
    case .heldElsewhere:
      "this assessment is open in another window. Finish or close it there, then try again."
    case .erasurePending:
      "the rows are removed, but another program that reads the store keeps their old bytes. Close "
        + "it and run the same command again; until then they are not erased."
    case .inUse:
      "this is not a backup but a file in use. Close the program that uses it, make a backup of it, "
        + "and restore that."
    case .isFolder: "this is a folder. Name a file in it."
    case .noOrdinaryFile: "this is no ordinary file. Name another one."
    case .notPermitted: "reading or writing is not allowed here. Choose another place."
    case .readOnly: "this can only be read. Make it writable, or choose another place."
    case .noFolder: "the folder cannot be made. Check the path, or choose another place."
    case .diskFull:
      "the disk is full. Free some space and try again; everything saved before is still there."
    case .noStore: "this is not a file of this program. Nothing was changed; name another one."
    case .otherProgram:
      "this database belongs to another program. Nothing was changed; name another file."
    case .newerVersion:
      "this was written by a newer version of the program. Nothing was changed; install that version."
    case .damaged: "the file is damaged. Restore the latest copy of it."
    case .noSuchFile: "there is no such file. Check its name."
    case .fileExists: "there is a file already. Add --force to overwrite it."
    case .notStored(let name):
      "there is nothing named \"\(name)\". Use list to see what there is."
    case .labelTaken: "another business already has this name. Choose one that tells the two apart."
    case .diskFails: "reading or writing failed. Check the disk and try again."
    case .system(let code, let words):
      "the system refused (error \(code): \(words)). Try again, or choose another place."
    case .unsafePlace: "data are not safe here. Choose a place on a local disk with --store."
    case .otherContents(let id, let version):
      "\(id) \(version) is known here with other contents. Raise the version of the changed "
        + "questionnaire."
    case .strangeValue(let place):
      "a value in \(place) is not one this program writes. Run verify, or restore the latest backup."
    case .fault(let words): "a fault in the program (\(words)). Please report it."
    case .tooLarge(let limit):
      "this is longer than \(limit) bytes. Check that it is the right file, or split it."
    case .badName: "the name is empty, too long or holds a zero byte. Choose another."
    case .linkLoop: "links lead in a circle. Name the file itself."
    case .homeless:
      "the home folder is not known. Set HOME to an absolute path, or name the store with --store."
    case .lineTooLong(let limit):
      "a line is longer than \(limit) bytes. Check that it is the right file."
    }
  }
}

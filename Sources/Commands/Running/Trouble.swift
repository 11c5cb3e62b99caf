internal import Storage
internal import System
internal import Text

extension StorageProblem {
  /// The place, the problem and the remedy in the person's language; what only authors and
  /// maintainers meet stays English.
  func sentence(in language: Language) -> String {
    guard language != .english, let trouble = kind.trouble else { return sentence }
    return "\(path): \(trouble.text(in: language))"
  }
}

extension FileProblem {
  /// The place, the problem and the remedy in the person's language.
  func sentence(in language: Language) -> String {
    // A file to be written need not exist; its folder must.
    let trouble = operation == .write && reason == .notFound ? .noFolder : reason.trouble
    guard language != .english, let trouble else { return sentence }
    return "\(path): \(trouble.text(in: language))"
  }
}

extension StorageProblem.Kind {
  fileprivate var trouble: TroublePhrase? {
    switch self {
    case .busy: .busy
    case .draftHeld: .heldElsewhere
    case .erasurePending: .erasurePending
    case .logBeside: .inUse
    case .isDirectory: .isFolder
    case .notAFile: .noOrdinaryFile
    case .notADatabase: .noStore
    case .otherProgram: .otherProgram
    case .newer: .newerVersion
    case .notPermitted: .notPermitted
    case .readOnly: .readOnly
    case .noFolder: .noFolder
    case .diskFull: .diskFull
    case .corrupt: .damaged
    case .inputOutput, .settingRefused, .unreadable, .notFound, .labelTaken, .otherLogic,
      .questionnaireUnreadable, .malformed, .refused:
      nil
    }
  }
}

extension FileProblem.Reason {
  fileprivate var trouble: TroublePhrase? {
    switch self {
    case .notFound: .noSuchFile
    case .alreadyExists: .fileExists
    case .isFolder: .isFolder
    case .notRegularFile: .noOrdinaryFile
    case .notPermitted: .notPermitted
    case .readOnlyVolume: .readOnly
    case .noSpace: .diskFull
    case .notFolder: .noFolder
    case .tooLarge, .badName, .linkLoop, .system: nil
    }
  }
}

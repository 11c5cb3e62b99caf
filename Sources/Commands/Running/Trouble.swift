internal import Storage
internal import System
internal import Text

extension StorageProblem {
  /// The place, the problem and the remedy in the person's language.
  func sentence(in language: Language) -> String {
    guard language != .english else { return sentence }
    let trouble = kind.trouble
    return "\(path): \(trouble.text(in: language))"
  }
}

extension FileProblem {
  /// The place, the problem and the remedy in the person's language.
  func sentence(in language: Language) -> String {
    // A file to be written need not exist; its folder must.
    let trouble = operation == .write && reason == .notFound ? .noFolder : reason.trouble
    guard language != .english else { return sentence }
    return "\(path): \(trouble.text(in: language))"
  }
}

extension StorageProblem.Kind {
  fileprivate var trouble: TroublePhrase {
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
    case .inputOutput: .diskFails
    case .settingRefused: .unsafePlace
    case .unreadable(let place): .strangeValue(place)
    case .questionnaireUnreadable(let logic): .strangeValue(logic)
    case .malformed(let field): .strangeValue("\"\(field)\"")
    case .notFound(_, let name): .notStored(name)
    case .labelTaken: .labelTaken
    case .otherLogic(let id, let version): .otherContents(id: id, version: version)
    case .refused(let code, let message): .fault("SQLite \(code): \(message)")
    }
  }
}

extension FileProblem.Reason {
  fileprivate var trouble: TroublePhrase {
    switch self {
    case .notFound: .noSuchFile
    case .alreadyExists: .fileExists
    case .isFolder: .isFolder
    case .notRegularFile: .noOrdinaryFile
    case .notPermitted: .notPermitted
    case .readOnlyVolume: .readOnly
    case .noSpace: .diskFull
    case .notFolder: .noFolder
    case .tooLarge(let limit): .tooLarge(limit: limit)
    case .badName: .badName
    case .linkLoop: .linkLoop
    case .system(let code): .system(code, String(systemError: code))
    }
  }
}

extension PathsProblem {
  /// The place, the problem and the remedy in the person's language.
  func sentence(in language: Language) -> String {
    language == .english ? sentence : "HOME: \(TroublePhrase.homeless.text(in: language))"
  }
}

extension StreamProblem {
  /// The place, the problem and the remedy in the person's language.
  func sentence(in language: Language) -> String {
    guard language != .english, let trouble else { return sentence }
    return "\(stream.name(in: language)): \(trouble.text(in: language))"
  }

  /// What is said of it; `nil` = nothing, for nobody reads it any more.
  private var trouble: TroublePhrase? {
    switch self {
    case .readerGone: nil
    case .noSpace: .diskFull
    case .lineTooLong(let limit): .lineTooLong(limit: limit)
    case .system(_, let code): .system(code, String(systemError: code))
    }
  }

  private var stream: StandardStream {
    switch self {
    case .readerGone(let stream), .noSpace(let stream), .system(let stream, _): stream
    case .lineTooLong: .input
    }
  }
}

extension StandardStream {
  fileprivate func name(in language: Language) -> String {
    switch self {
    case .input: ImportPhrase.standardInput.text(in: language)
    case .output: ImportPhrase.standardOutput.text(in: language)
    case .errors: ImportPhrase.standardError.text(in: language)
    }
  }
}

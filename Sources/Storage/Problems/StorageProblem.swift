/// Why the store could not do what it was asked.
///
/// No case carries a value of a row: only places, codes, and the name that was asked for.
public struct StorageProblem: Error, Sendable, Hashable {
  /// The path of the store, as it was given.
  public let path: String
  /// What is wrong.
  public let kind: Kind

  /// What can be wrong with a store or with what it was asked.
  public enum Kind: Sendable, Hashable {
    /// Another process is writing, and has been for the whole time waited.
    case busy(waitedMilliseconds: Int)
    /// Another process holds the draft with this id.
    case draftHeld(String)
    /// Rows are erased, but a reader keeps their old bytes in the file.
    case erasurePending
    /// The path leads to a folder.
    case isDirectory
    /// The path leads to a device, a pipe or a socket.
    case notAFile
    /// The file is not a database.
    case notADatabase
    /// A log lies beside the file: it is a store that was not closed, not a backup.
    case logBeside
    /// The file is a database of another program, by SQLite's application id (0 = none).
    case otherProgram(applicationID: Int32)
    /// The file was changed by a newer version of this program.
    case newer(version: Int)
    /// The file or its folder may not be read or written.
    case notPermitted
    /// The file or its volume can only be read.
    case readOnly
    /// The folder cannot be made or something on the way to it is not a folder.
    case noFolder
    /// The disk is full.
    case diskFull
    /// The file is damaged, with SQLite's words for how.
    case corrupt(String)
    /// Reading or writing failed, with the operating system's number.
    case inputOutput(code: Int, system: Int)
    /// SQLite did not accept a setting that the store depends on.
    case settingRefused(name: String, answer: String)
    /// A stored value is not what the program writes: table and column.
    case unreadable(String)
    /// Nothing has this id or name: which sort of thing, and the name asked for.
    case notFound(Thing, String)
    /// Another enterprise has the label.
    case labelTaken
    /// The questionnaire's id and version are known with another logic hash.
    case otherLogic(id: String, version: String)
    /// A stored questionnaire no longer compiles.
    case questionnaireUnreadable(logic: String)
    /// A value handed over is not what the format says: the field's name.
    case malformed(String)
    /// SQLite refused a statement, with its extended code and words.
    case refused(code: Int, message: String)
  }

  /// What can be looked for in a store.
  public enum Thing: String, Sendable, Hashable {
    /// A questionnaire.
    case questionnaire
    /// A form of a questionnaire.
    case form
    /// An enterprise.
    case enterprise
    /// A draft.
    case draft
    /// An assessment.
    case assessment
    /// A withdrawal code.
    case receipt
    /// A release.
    case release
  }

  /// Which family a problem belongs to; decides the exit code.
  public enum Family: Sendable, Hashable {
    /// Somebody else is using the store: trying again later helps.
    case busy
    /// What was asked for is not there.
    case notFound
    /// Anything else.
    case failure
  }

  /// A problem of the store at a path.
  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// Which family the problem belongs to.
  public var family: Family {
    switch kind {
    case .busy, .draftHeld, .erasurePending, .logBeside: .busy
    case .notFound: .notFound
    default: .failure
    }
  }
}

/// What owners are told when a file or the store stands in the way: the place is said before it.
public enum TroublePhrase: Phrase {
  /// Another program has been using the store for too long.
  case busy
  /// The interview is open in another window.
  case heldElsewhere
  /// Rows are erased, but a reader keeps their bytes.
  case erasurePending
  /// The file is a store in use, not a backup.
  case inUse
  /// The path is a folder.
  case isFolder
  /// The path is a device or something like it.
  case noOrdinaryFile
  /// Reading or writing is forbidden.
  case notPermitted
  /// The place can only be read.
  case readOnly
  /// The folder cannot be made.
  case noFolder
  /// There is no space left.
  case diskFull
  /// The file is no store.
  case noStore
  /// The file belongs to another program.
  case otherProgram
  /// The file was written by a newer version.
  case newerVersion
  /// The file is damaged.
  case damaged
  /// There is no such file.
  case noSuchFile
  /// There is a file already.
  case fileExists
  /// Nothing in the store has this name or id.
  case notStored(String)
  /// Another enterprise has the name.
  case labelTaken
  /// The disk fails.
  case diskFails
  /// The operating system refused, with its number and its words for why, which are English.
  case system(Int32, String)
  /// Data would not be safe in this place.
  case unsafePlace
  /// The store knows a version of a questionnaire with other contents.
  case otherContents(id: String, version: String)
  /// A value in the store is not what this program writes.
  case strangeValue(String)
  /// A fault of the program, in the words of what noticed it.
  case fault(String)
  /// The file is longer than it may be.
  case tooLarge(limit: Int)
  /// The name of the file cannot be one.
  case badName
  /// Links lead in a circle.
  case linkLoop
  /// Nobody knows where the person's folders are.
  case homeless
  /// A line of the input is longer than it may be.
  case lineTooLong(limit: Int)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}

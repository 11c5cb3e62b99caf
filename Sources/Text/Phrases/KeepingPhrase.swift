/// What owners are told about backups of their answers and about their settings.
public enum KeepingPhrase: Phrase {
  /// Where the backup is.
  case backedUp(path: String)
  /// What is in it, so that people take care of it.
  case backupHolds
  /// How to go on with it on another computer; the name of the file, or its path.
  case moveToOther(file: String)
  /// There is no store, so nothing to copy.
  case nothingToBackUp
  /// A backup was restored.
  case restored(assessments: Int, drafts: Int)
  /// Where the former store is now.
  case movedAside(path: String)
  /// The place is taken by a store that holds something.
  case holds(assessments: Int, drafts: Int)
  /// The place is taken by a file that cannot be read.
  case presentUnreadable
  /// The backup does not recount to what it says.
  case backupUnsound(findings: Int)
  /// Label of the file of settings.
  case placeSettings
  /// The file of settings is not JSON, or no object.
  case settingsUnreadable
  /// The file of settings names a language that the program does not speak.
  case settingsLanguage(String)
  /// The file of settings says something else than true or false.
  case settingsPlain
  /// The file of settings says something else than a number of days.
  case settingsBlockedDays
  /// The file of settings says something else than when to colour.
  case settingsColor
  /// The file of settings names a store by something else than an absolute path.
  case settingsStore

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}

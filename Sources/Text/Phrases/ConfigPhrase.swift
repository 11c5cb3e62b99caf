/// What a person is told about settings: which there are, where each comes from, what was changed.
public enum ConfigPhrase: Phrase {
  /// What a setting takes.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A number of days.
    case days
    /// When to colour.
    case color
    /// A language of the program.
    case language
    /// True or false.
    case truth
    /// An absolute path.
    case path
  }

  /// Heading of the column with the keys.
  case columnKey
  /// Heading of the column with the values.
  case columnValue
  /// Heading of the column that says where a value comes from.
  case columnOrigin
  /// An option of this command line says so.
  case originOption(String)
  /// A variable of the environment says so.
  case originEnvironment(String)
  /// The file of settings says so.
  case originFile
  /// Nobody has said anything else.
  case originDefault
  /// A setting is stored.
  case saved(key: String, value: String)
  /// A setting is no longer stored.
  case removed(key: String)
  /// A setting that should be removed is not stored.
  case notStored(key: String)
  /// What was stored does not count now, because a variable of the environment says otherwise.
  case overruled(key: String, by: String)
  /// There is no such setting; the nearest one, and all there are.
  case unknownKey(String, suggestion: String?, known: [String])
  /// The file holds a key that is no setting.
  case strayKey(String, suggestion: String?)
  /// A setting does not take a value.
  case refused(key: String, value: String, Kind)
  /// The file cannot be read, so it was not changed.
  case notSaved

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}

/// Whether a file still matches the store, and whether it is as it was written.
public enum VerifyPhrase: Phrase {
  /// Whether a file is as it was written.
  public enum Copy: Sendable, Hashable {
    /// Written again it is the same, byte for byte.
    case sameBytes
    /// Written again it has the same words in other bytes.
    case sameWords(Makers)
    /// Written again it is another file, and what is known of why.
    case otherWords(Change)
    /// It does not say how it was written.
    case oldStamp
    /// Another version of this program wrote it.
    case otherVersion(String)
    /// It was written with a benchmark file that was not named.
    case benchmark
    /// It is made of several reports.
    case several
    /// Another program made it than the one that makes such files here.
    case otherEngine(String, here: String)
    /// The program that makes such files is not there or fails, in a sentence.
    case engine(String)
  }

  /// What is other than when a file was written.
  public enum Change: Sendable, Hashable {
    /// The file.
    case file
    /// The file, or the outside program that makes such files.
    case fileOrMaker
    /// What was decided about steps; the file perhaps too.
    case steps
    /// The name or the earlier answers; the file perhaps too.
    case rest
    /// Any of them.
    case untold
  }

  /// Which outside programs made a file, and make such files here, with their versions.
  public enum Makers: Sendable, Hashable {
    /// The files do not say.
    case untold
    /// The same version.
    case same(String)
    /// Another program, or another version.
    case other(String, here: String)
  }

  /// The store gives the result the file rests on.
  case same(assessment: String, form: String, Copy)
  /// All businesses stand as the file says.
  case samePortfolio(Copy)
  /// The ledger remembers the release the file rests on; its day as the store writes it.
  case release(number: Int, day: String)
  /// The assessment now gives another result.
  case different(assessment: String)
  /// The file tells another result of the assessment, which has not changed.
  case changed(assessment: String)
  /// The businesses do not stand as the file says.
  case differentPortfolio
  /// What the file tells of all businesses is not what it was written with.
  case changedPortfolio
  /// A figure of many enterprises, which no store knows, bears the hash of what it shows.
  case figure
  /// A figure of many enterprises bears another hash than that of what it shows.
  case changedFigure
  /// The ledger does not remember the release that a dashboard rests on.
  case unknownRelease
  /// Nothing in the store gives the result the file rests on.
  case unknown
  /// The file bears no hash of a result.
  case noStamp
  /// The file bears more hashes of results than are checked.
  case tooManyStamps(limit: Int)
  /// How many of several results match.
  case total(matching: Int, of: Int)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// Whether all that a file says still holds.
  static func matches(_ copy: Copy) -> Bool {
    if case .otherWords = copy { false } else { true }
  }

  /// A stored day as people write it in a language.
  static func written(_ day: String, in language: Language) -> String {
    CalendarDate(iso: day)?.text(in: language) ?? day
  }
}

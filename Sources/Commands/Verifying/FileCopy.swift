/// Whether a file that rests on what the store gives is still as it was written.
enum FileCopy: Hashable {
  /// Written again it is the same, byte for byte.
  case sameBytes
  /// Written again it has the same words in other bytes; by which outside program each was made.
  case sameWords(Makers)
  /// Written again it is another file, for what is known of it for this reason.
  case otherWords(Change)
  /// It could not be written again.
  case unproven(Reason)

  /// Which outside programs made a file, and make such files here.
  enum Makers: Hashable {
    /// The files do not say.
    case untold
    /// The same version.
    case same(String)
    /// Another program, or another version.
    case other(String, here: String)
  }

  /// What is other than when the file was written.
  enum Change: Hashable {
    /// The file: what it rests on is as it was.
    case file
    /// The file, or the outside program that makes such files.
    case fileOrMaker
    /// What was decided about steps; the file perhaps too.
    case steps
    /// The name or the earlier answers; the file perhaps too.
    case rest
    /// Any of them: it does not say what it rests on, or rests on others' results too.
    case untold
  }

  /// Why a file could not be written again.
  enum Reason: Hashable {
    /// It does not say how it was written.
    case oldStamp
    /// This version of the program wrote it, not ours.
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
}

internal import Text

/// Thrown where a name leads to nothing, by what does not know the person's language.
struct NamingProblem: Error {
  /// How the program exits.
  let code: ExitCode
  /// The problem and its remedy.
  let phrase: NamingPhrase

  init(_ code: ExitCode, _ phrase: NamingPhrase) {
    self.code = code
    self.phrase = phrase
  }
}

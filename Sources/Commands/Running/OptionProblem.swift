internal import Text

/// Thrown where options do not go together, by what does not know the person's language.
struct OptionProblem: Error {
  /// How the program exits.
  let code: ExitCode
  /// The problem and its remedy.
  let phrase: OptionPhrase

  init(_ phrase: OptionPhrase) { self.init(.usage, phrase) }

  init(_ code: ExitCode, _ phrase: OptionPhrase) {
    self.code = code
    self.phrase = phrase
  }
}

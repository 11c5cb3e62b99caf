public import Text

/// Why a page could not become another kind of file.
public struct PrintingProblem: Error, Sendable, Equatable {
  /// What stood in the way, with the remedy.
  public let phrase: PrintingPhrase

  init(_ phrase: PrintingPhrase) { self.phrase = phrase }
}

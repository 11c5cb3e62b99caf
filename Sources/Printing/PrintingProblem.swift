public import Text

/// Why a page could not become another kind of file.
public struct PrintingProblem: Error, Sendable, Equatable {
  /// What stood in the way, with the remedy.
  public let phrase: PrintingPhrase

  init(_ phrase: PrintingPhrase) { self.phrase = phrase }

  /// Whether the file that was to be read is at fault: it is not as any program wrote it. Otherwise a
  /// program is not there or failed, which says nothing of the file.
  public var isOfFile: Bool {
    switch phrase {
    case .damaged, .tooLarge: true
    default: false
    }
  }
}

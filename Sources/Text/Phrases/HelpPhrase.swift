/// What is said of a resource that may not be there any more, or was never seen.
public enum HelpPhrase: Phrase {
  /// It was checked long ago.
  case mayHaveEnded
  /// Nobody has verified it.
  case unverified

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.mayHaveEnded, .english): "check whether it still exists"
    case (.mayHaveEnded, .spanish): "verifique si todavía existe"
    case (.mayHaveEnded, .german): "prüfen Sie, ob es das noch gibt"
    case (.unverified, .english): "not verified"
    case (.unverified, .spanish): "sin verificar"
    case (.unverified, .german): "ungeprüft"
    }
  }
}

extension NotePhrase {
  /// A block of a file for another association that may be left out, by its name in the file.
  public enum Block: String, Hashable, Sendable, CaseIterable {
    /// Figures by region.
    case region = "by.region"
    /// Figures by language.
    case language = "by.language"
    /// Figures by how the answers came about.
    case mode = "by.mode"
    /// What enterprises have in several areas together.
    case scores = "domains"
    /// Which challenges are named together.
    case challenges

    var english: String {
      switch self {
      case .region: "by region"
      case .language: "by language"
      case .mode: "by how it was answered"
      case .scores: "how scores of areas go together"
      case .challenges: "the challenges named"
      }
    }

    var spanish: String {
      switch self {
      case .region: "por región"
      case .language: "por idioma"
      case .mode: "por la manera de contestar"
      case .scores: "cómo van juntos los puntajes de las áreas"
      case .challenges: "los retos que se nombran"
      }
    }

    var german: String {
      switch self {
      case .region: "nach Region"
      case .language: "nach Sprache"
      case .mode: "nach Art des Ausfüllens"
      case .scores: "wie Punkte der Bereiche zusammenhängen"
      case .challenges: "die genannten Hürden"
      }
    }
  }
}

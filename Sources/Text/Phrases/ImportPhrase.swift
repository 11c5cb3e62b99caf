/// What is said after response files were taken into a store.
public enum ImportPhrase: Phrase {
  /// What became of everything that arrived; a count of 0 is told too.
  case counts(stored: Int, duplicates: Int, rejected: Int)
  /// A response stored before was taken out, for what it corrects belongs to somebody else.
  case expelled(id: String)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .counts(let stored, let duplicates, let rejected):
      "\(stored) stored, \(duplicates) already there, \(rejected) not taken"
    case .expelled(let id):
      "warning: \(id) was taken out: what it claims to correct belongs to another enterprise"
    }
  }

  private var spanish: String {
    switch self {
    case .counts(let stored, let duplicates, let rejected):
      "Guardadas: \(stored); ya estaban: \(duplicates); no admitidas: \(rejected)"
    case .expelled(let id):
      "Atención: se retiró \(id): lo que dice corregir es de otra empresa"
    }
  }

  private var german: String {
    switch self {
    case .counts(let stored, let duplicates, let rejected):
      "Gespeichert: \(stored); schon vorhanden: \(duplicates); nicht angenommen: \(rejected)"
    case .expelled(let id):
      "Achtung: \(id) wurde herausgenommen: Was sie zu berichtigen vorgibt, gehört einem anderen "
        + "Betrieb"
    }
  }
}

/// What is said of tables for everybody.
public enum PublicPhrase: Phrase {
  /// Which tables of a country are published, and how many of its groups are hidden.
  case published(country: String, table: Table, groups: Int, hidden: Int)
  /// Nothing of a country is published.
  case nothing(country: String)
  /// Why finer tables are not published.
  case refused(table: Table, reason: Reason)
  /// What the file is, and what nobody must say about it.
  case meaning

  /// Which tables.
  public enum Table: Sendable, Hashable {
    case sizeAndSector, size, country
  }

  /// Why not.
  public enum Reason: Sendable, Hashable {
    /// Fewer enterprises than the threshold.
    case tooFew(Int)
    /// Small figures could be worked out whatever else is hidden.
    case notProtected
    /// Everything else would have to be hidden.
    case nothingLeft
  }

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  private var english: String {
    switch self {
    case .published(let country, let table, let groups, let hidden):
      "\(country): published \(table.english); \(groups) groups, \(hidden) of them hidden."
    case .nothing(let country): "\(country): nothing can be published."
    case .refused(let table, .tooFew(let least)):
      "Not \(table.english): fewer than \(least) enterprises."
    case .refused(let table, .notProtected):
      "Not \(table.english): small groups could be worked out from the others."
    case .refused(let table, .nothingLeft):
      "Not \(table.english): to protect small groups all others would have to be hidden."
    case .meaning:
      "Every figure of fewer than 10 enterprises is hidden, and so are those from which it could be"
        + " worked out. The file describes participating enterprises, nobody else."
    }
  }

  private var spanish: String {
    switch self {
    case .published(let country, let table, let groups, let hidden):
      "\(country): se publica \(table.spanish); \(groups) grupos, \(hidden) de ellos ocultos."
    case .nothing(let country): "\(country): no se puede publicar nada."
    case .refused(let table, .tooFew(let least)):
      "No \(table.spanish): hay menos de \(least) empresas."
    case .refused(let table, .notProtected):
      "No \(table.spanish): los grupos pequeños se podrían deducir de los demás."
    case .refused(let table, .nothingLeft):
      "No \(table.spanish): para proteger los grupos pequeños habría que ocultar todos los demás."
    case .meaning:
      "Se oculta toda cifra de menos de 10 empresas y aquellas de las que se podría deducir. El archivo"
        + " describe a las empresas participantes y a nadie más."
    }
  }

  private var german: String {
    switch self {
    case .published(let country, let table, let groups, let hidden):
      "\(country): veröffentlicht wird \(table.german); \(groups) Gruppen, davon \(hidden) verborgen."
    case .nothing(let country): "\(country): Es kann nichts veröffentlicht werden."
    case .refused(let table, .tooFew(let least)):
      "Nicht \(table.german): weniger als \(least) Betriebe."
    case .refused(let table, .notProtected):
      "Nicht \(table.german): Kleine Gruppen ließen sich aus den anderen errechnen."
    case .refused(let table, .nothingLeft):
      "Nicht \(table.german): Um kleine Gruppen zu schützen, müssten alle anderen verborgen werden."
    case .meaning:
      "Verborgen ist jede Zahl von weniger als 10 Betrieben und jede, aus der man sie errechnen könnte."
        + " Die Datei beschreibt teilnehmende Betriebe und niemanden sonst."
    }
  }
}

extension PublicPhrase.Table {
  fileprivate var english: String {
    switch self {
    case .sizeAndSector: "by size class and sector"
    case .size: "by size class"
    case .country: "the country as a whole"
    }
  }

  fileprivate var spanish: String {
    switch self {
    case .sizeAndSector: "por tamaño y giro"
    case .size: "por tamaño"
    case .country: "el país en conjunto"
    }
  }

  fileprivate var german: String {
    switch self {
    case .sizeAndSector: "nach Größenklasse und Branche"
    case .size: "nach Größenklasse"
    case .country: "das Land als Ganzes"
    }
  }
}

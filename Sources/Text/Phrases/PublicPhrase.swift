/// What is said of tables for everybody.
public enum PublicPhrase: Phrase {
  /// Which tables of a country are published, and how many of its groups are hidden.
  case published(country: String, table: Table, groups: Int, hidden: Int)
  /// Nothing of a country is published.
  case nothing(country: String)
  /// Why finer tables are not published.
  case refused(table: Table, reason: Reason)
  /// Of how many questions of a country answers are published, in all and by size class.
  case answers(country: String, questions: Int, shown: Int, bySize: Int)
  /// The answers to a country's questions are those of an earlier release.
  case earlierAnswers(country: String)
  /// The answers to a country's questions are not published for the sake of earlier releases.
  case withheldAnswers(country: String)
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
    /// A mean of the whole country would have to be hidden.
    case costsMean
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
    case .refused(let table, .costsMean):
      "Not \(table.english), and no levels: so few of some groups have a score that a mean of the whole"
        + " country would have to be hidden."
    case .refused(let table, .nothingLeft):
      "Not \(table.english): to protect small groups all others would have to be hidden."
    case .answers(let country, let questions, let shown, let bySize):
      "\(country): answers to \(shown) of \(questions) questions, \(bySize) of them by size class. Left"
        + " out are those of fewer than 20, and those in which 1 or 2 could be found."
    case .earlierAnswers(let country):
      "\(country): the answers to the questions are those of an earlier release. They are told once;"
        + " beside it new ones would tell what a few answered."
    case .withheldAnswers(let country):
      "\(country): no answers to the questions. Some of these enterprises stand in an earlier release;"
        + " beside it new answers would tell what a few answered."
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
    case .refused(let table, .costsMean):
      "No \(table.spanish), y sin niveles: en algunos grupos tan pocas tienen puntaje que habría que"
        + " ocultar una media de todo el país."
    case .refused(let table, .nothingLeft):
      "No \(table.spanish): para proteger los grupos pequeños habría que ocultar todos los demás."
    case .answers(let country, let questions, let shown, let bySize):
      "\(country): respuestas a \(shown) de \(questions) preguntas, \(bySize) de ellas por tamaño. Se"
        + " omiten las de menos de 20 y aquellas de las que se podrían deducir respuestas de"
        + " solo 1 o 2 empresas."
    case .earlierAnswers(let country):
      "\(country): las respuestas a las preguntas son las de una entrega anterior. Se dan una sola"
        + " vez; junto a esas, otras nuevas delatarían lo que respondieron unas cuantas empresas."
    case .withheldAnswers(let country):
      "\(country): sin respuestas a las preguntas. Algunas de estas empresas están en una entrega"
        + " anterior; junto a ella, otras nuevas delatarían lo que respondieron unas cuantas."
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
    case .refused(let table, .costsMean):
      "Nicht \(table.german), und ohne Stufen: In manchen Gruppen haben so wenige ein Ergebnis, dass ein"
        + " Mittelwert des ganzen Landes verborgen werden müsste."
    case .refused(let table, .nothingLeft):
      "Nicht \(table.german): Um kleine Gruppen zu schützen, müssten alle anderen verborgen werden."
    case .answers(let country, let questions, let shown, let bySize):
      "\(country): Antworten auf \(shown) von \(questions) Fragen, davon \(bySize) nach Größenklasse. Es"
        + " fehlen die von weniger als 20 und die, aus denen sich Antworten von nur 1 oder 2 Betrieben"
        + " erschließen ließen."
    case .earlierAnswers(let country):
      "\(country): Die Antworten auf die Fragen sind die einer früheren Herausgabe. Sie werden nur"
        + " einmal herausgegeben; daneben würden neue verraten, was einzelne Betriebe geantwortet"
        + " haben."
    case .withheldAnswers(let country):
      "\(country): keine Antworten auf die Fragen. Einige dieser Betriebe stehen in einer früheren"
        + " Herausgabe; daneben würden neue verraten, was einzelne Betriebe geantwortet haben."
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

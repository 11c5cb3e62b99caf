/// The names of what enterprises are told apart by.
public enum StratumPhrase: Phrase {
  /// A size class by its id; classes merged are joined by `+`.
  case size(String)
  /// The enterprises of a size class, in the plural.
  case enterprises(String)
  /// A weight group of sectors by its id.
  case sectors(String)
  /// A way in which answers came about, by its id.
  case mode(String)
  /// A language by its code.
  case language(String)
  /// So many enterprises of a size class or mode.
  case count(Int, of: String)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch self {
    case .size(let id): Self.joined(id, language, Self.size)
    case .enterprises(let id): Self.joined(id, language, Self.enterprises)
    case .sectors(let id): Self.joined(id, language, Self.sectors)
    case .mode(let id): Self.mode(id, language)
    case .language(let code): Self.language(code, language)
    case .count(let n, let name): "\(NumberFormat(language).integer(n)) \(name)"
    }
  }

  /// The names of ids joined by `+`, as a sentence joins them; `*` = all.
  private static func joined(
    _ ids: String, _ language: Language, _ name: (String, Language) -> String
  ) -> String {
    if ids == "*" { return all(language) }
    let names = ids.split(separator: "+").map { name(String($0), language) }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(and(language)) \(last)"
  }

  private static func and(_ language: Language) -> String {
    switch language {
    case .english: "and"
    case .spanish: "y"
    case .german: "und"
    }
  }

  private static func all(_ language: Language) -> String {
    switch language {
    case .english: "all"
    case .spanish: "todos"
    case .german: "alle"
    }
  }

  private static func size(_ id: String, _ language: Language) -> String {
    switch (id, language) {
    case ("micro", .spanish): "micro"
    case ("small", .spanish): "pequeña"
    case ("medium", .spanish): "mediana"
    case ("micro", .german): "Kleinst"
    case ("small", .german): "Klein"
    case ("medium", .german): "Mittel"
    default: id
    }
  }

  private static func enterprises(_ id: String, _ language: Language) -> String {
    switch (id, language) {
    case ("small", .spanish): "pequeñas"
    case ("medium", .spanish): "medianas"
    case ("micro", .german): "Kleinstbetriebe"
    case ("small", .german): "kleine"
    case ("medium", .german): "mittlere"
    default: size(id, language)
    }
  }

  private static func sectors(_ id: String, _ language: Language) -> String {
    switch (id, language) {
    case ("M", .english): "manufacturing"
    case ("T", .english): "trade"
    case ("S", .english): "services"
    case ("O", .english): "other sectors"
    case ("M", .spanish): "manufactura"
    case ("T", .spanish): "comercio"
    case ("S", .spanish): "servicios"
    case ("O", .spanish): "otros sectores"
    case ("M", .german): "Herstellung"
    case ("T", .german): "Handel"
    case ("S", .german): "Dienstleistungen"
    case ("O", .german): "andere Branchen"
    default: id
    }
  }

  private static func mode(_ id: String, _ language: Language) -> String {
    switch (id, language) {
    case ("self", .english): "alone"
    case ("assisted", .english): "with help"
    case ("event", .english): "at an event"
    case ("paper", .english): "on paper"
    case ("foreign", .english): "in another tool"
    case ("unknown", .english): "not said how"
    case ("self", .spanish): "a solas"
    case ("assisted", .spanish): "con ayuda"
    case ("event", .spanish): "en un evento"
    case ("paper", .spanish): "en papel"
    case ("foreign", .spanish): "en otra herramienta"
    case ("unknown", .spanish): "sin indicar cómo"
    case ("self", .german): "allein"
    case ("assisted", .german): "mit Hilfe"
    case ("event", .german): "auf einer Veranstaltung"
    case ("paper", .german): "auf Papier"
    case ("foreign", .german): "in einem anderen Werkzeug"
    case ("unknown", .german): "ohne Angabe wie"
    default: id
    }
  }

  private static func language(_ code: String, _ language: Language) -> String {
    switch (code, language) {
    case ("en", .english): "English"
    case ("es", .english): "Spanish"
    case ("de", .english): "German"
    case ("en", .spanish): "inglés"
    case ("es", .spanish): "español"
    case ("de", .spanish): "alemán"
    case ("en", .german): "Englisch"
    case ("es", .german): "Spanisch"
    case ("de", .german): "Deutsch"
    default: code
    }
  }
}

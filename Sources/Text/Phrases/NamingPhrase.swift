/// What is said where a name leads to nothing.
public enum NamingPhrase: Phrase {
  /// No questionnaire has this id; those that come with the program.
  case questionnaire(String, known: [String])
  /// A questionnaire has no such version; those that come with the program.
  case version(String, of: String, known: [String])
  /// The questionnaire has no such form; the ids of those that there are.
  case form(String, known: [String])
  /// The questionnaire has no such level; those that there are, as a list shows them.
  case level(String, known: [String])
  /// Nothing belongs to a period; those that there are.
  case period(String, isInStore: Bool, known: [String])
  /// Two periods are named for one association.
  case periodTwice(String, String)
  /// A file holds two periods of one association.
  case twoPeriodsWithin
  /// No report is written to a file that ends so; the endings that there are.
  case ending(String, known: [String])
  /// An ending under which no figure is written, and those that are known.
  case figureEnding(String, known: [String])
  /// Nobody is named whom journalists can ask.
  case pressContact
  /// An option that does not go with a page for journalists.
  case pressWith(option: String)
  /// A page for journalists is asked for of something else than a release.
  case pressRelease
  /// A threshold is given for files that were counted elsewhere.
  case pressThreshold
  /// Only files on whether the questions work are named.
  case pressWithoutCounts([String])
  /// Files with individual data are named for a page for journalists.
  case pressIndividual([String])
  /// No file or folder is named for a page for journalists.
  case pressOutput
  /// Nothing is named that is to be erased, or both a name and what is due.
  case erasure
  /// The store does not hold a questionnaire with this logic.
  case storedQuestionnaire(logic: String)
  /// What is stored as a day is none.
  case storedDay(String)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// Names in their order, each once.
  private static func list(_ names: [String]) -> String {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// Forms by their ids, and what they are called.
  private static func forms(_ ids: [String], in language: Language) -> String {
    list(ids.map { FormPhrase.choice($0).text(in: language) })
  }

  private var english: String {
    switch self {
    case .questionnaire(let name, let known):
      "There is no questionnaire \"\(name)\"; shipped: \(Self.list(known)). Name a file by its path."
    case .version(let version, let id, let known):
      "\(id) has no version \"\(version)\"; shipped: \(Self.list(known))"
    case .form(let name, let known):
      "There is no form \"\(name)\"; forms: \(Self.forms(known, in: .english))"
    case .level(let name, let known):
      "There is no level \"\(name)\"; levels: \(Self.list(known))"
    case .period(let text, let isInStore, let known):
      "Nothing \(isInStore ? "in the store" : "in these files") belongs to the period \"\(text)\""
        + (known.isEmpty ? "." : "; periods there: \(Self.list(known)).")
    case .periodTwice(let one, let other):
      "One comparison takes one period of an association, not \(one) and \(other)."
    case .twoPeriodsWithin:
      "A file holds two periods of one association, and only one can be compared: summarize each"
        + " period into a file of its own with --period."
    case .ending(let ending, let known):
      "No report is written to a file that ends in .\(ending); endings: \(Self.list(known)). Or say"
        + " how to write it with --format."
    case .figureEnding(let ending, let known):
      "No figure is written to a file that ends in .\(ending); endings: \(Self.list(known))."
    case .pressContact:
      "--press needs somebody whom journalists can ask: add --contact \"Name, mail address\", or"
        + " --contact and the campaign file"
    case .pressWith(let option): "--\(option) does not go with --press: leave one of them out"
    case .pressRelease:
      "--press is made of a release: leave out --release, or write --release exchange"
    case .pressThreshold:
      "--threshold belongs to what is counted in the store: give it to summarize, or leave out the"
        + " files"
    case .pressWithoutCounts(let files):
      "\(Self.list(files)): these files tell whether the questions work; name also those that"
        + " summarize --release exchange wrote"
    case .pressIndividual(let files):
      "\(Self.list(files)): contains individual data; a page for journalists is made of a release:"
        + " write it with summarize --release exchange"
    case .pressOutput:
      "--press writes a page and its figures beside it: add -o and a folder, or the page's file"
    case .erasure:
      "Name what to erase, or give --due, not both (see: readiness forget --help)"
    case .storedQuestionnaire(let logic):
      "The questionnaire \(logic) is not in the store. Restore the latest backup."
    case .storedDay(let text):
      "\"\(text)\" is stored as a day and is none. Restore the latest backup."
    }
  }

  private var spanish: String {
    switch self {
    case .questionnaire(let name, let known):
      "No hay un cuestionario “\(name)”; con el programa vienen: \(Self.list(known)). Si es un "
        + "archivo, indique su ruta."
    case .version(let version, let id, let known):
      "\(id) no tiene una versión “\(version)”; con el programa vienen: \(Self.list(known))."
    case .form(let name, let known):
      "El cuestionario no tiene una versión “\(name)”; elija entre \(Self.forms(known, in: .spanish))."
    case .level(let name, let known):
      "No hay un nivel “\(name)”; elija entre \(Self.list(known))."
    case .period(let text, let isInStore, let known):
      "Nada de lo que hay \(isInStore ? "guardado" : "en estos archivos") es del periodo “\(text)”"
        + (known.isEmpty ? "." : "; los que hay: \(Self.list(known)).")
    case .periodTwice(let one, let other):
      "Una comparación toma un solo periodo de cada asociación, no \(one) y \(other)."
    case .twoPeriodsWithin:
      "Un archivo trae dos periodos de una misma asociación y solo se puede comparar uno: genere un"
        + " archivo por periodo con summarize --period."
    case .ending(let ending, let known):
      "Un archivo que termina en .\(ending) no corresponde a ningún formato; terminaciones:"
        + " \(Self.list(known)). O indique el formato con --format."
    case .figureEnding(let ending, let known):
      "No se guarda una gráfica en un archivo que termina en .\(ending); terminaciones:"
        + " \(Self.list(known))."
    case .pressContact:
      "--press necesita a alguien a quien la prensa pueda preguntar: agregue --contact “Nombre,"
        + " correo”, o --contact y el archivo de la campaña."
    case .pressWith(let option): "--\(option) no va junto con --press: quite uno de los dos"
    case .pressRelease:
      "--press se hace con una entrega: quite --release o escriba --release exchange"
    case .pressThreshold:
      "--threshold es para lo que se cuenta en el almacén: úselo con summarize o quite los archivos"
    case .pressWithoutCounts(let files):
      "\(Self.list(files)): estos archivos dicen si las preguntas funcionan; indique también los que"
        + " generó summarize --release exchange"
    case .pressIndividual(let files):
      "\(Self.list(files)): contiene datos individuales; una página para periodistas se hace con una"
        + " entrega: genérela con summarize --release exchange"
    case .pressOutput:
      "--press genera una página y sus gráficas al lado: agregue -o y una carpeta, o el archivo de la"
        + " página."
    case .erasure:
      "Diga qué hay que borrar o use --due, pero no las dos cosas (vea: readiness forget --help)."
    case .storedQuestionnaire(let logic):
      "El cuestionario \(logic) no está en el archivo. Recupere su copia más reciente."
    case .storedDay(let text):
      "“\(text)” está guardado como fecha y no lo es. Recupere su copia más reciente."
    }
  }

  private var german: String {
    switch self {
    case .questionnaire(let name, let known):
      "Einen Fragebogen „\(name)“ gibt es nicht; mitgeliefert sind: \(Self.list(known)). Ist es eine "
        + "Datei, nennen Sie ihren Pfad."
    case .version(let version, let id, let known):
      "\(id) gibt es nicht in der Version „\(version)“; mitgeliefert sind: \(Self.list(known))."
    case .form(let name, let known):
      "Der Fragebogen hat keine Form „\(name)“; wählen Sie aus \(Self.forms(known, in: .german))."
    case .level(let name, let known):
      "Eine Stufe „\(name)“ gibt es nicht; wählen Sie aus \(Self.list(known))."
    case .period(let text, let isInStore, let known):
      "Nichts \(isInStore ? "in der Datei" : "in diesen Dateien") gehört zum Zeitraum „\(text)“"
        + (known.isEmpty ? "." : "; es gibt: \(Self.list(known)).")
    case .periodTwice(let one, let other):
      "Ein Vergleich nimmt je Verband nur einen Zeitraum, nicht \(one) und \(other)."
    case .twoPeriodsWithin:
      "Eine Datei enthält zwei Zeiträume eines Verbands, und nur einer lässt sich vergleichen:"
        + " Schreiben Sie mit summarize --period für jeden Zeitraum eine eigene Datei."
    case .ending(let ending, let known):
      "Zur Endung .\(ending) gibt es kein Format; möglich sind: \(Self.list(known)). Oder nennen Sie"
        + " das Format mit --format."
    case .figureEnding(let ending, let known):
      "In eine Datei, die auf .\(ending) endet, wird keine Grafik geschrieben; Endungen:"
        + " \(Self.list(known))."
    case .pressContact:
      "--press braucht jemanden, den die Presse fragen kann: Ergänzen Sie --contact „Name,"
        + " Mailadresse“ oder --contact und die Kampagnendatei."
    case .pressWith(let option):
      "--\(option) passt nicht zu --press: Lassen Sie eines von beiden weg"
    case .pressRelease:
      "--press entsteht aus einer Herausgabe: Lassen Sie --release weg, oder schreiben Sie"
        + " --release exchange"
    case .pressThreshold:
      "--threshold gehört zu dem, was im Speicher gezählt wird: Geben Sie es bei summarize an, oder"
        + " lassen Sie die Dateien weg"
    case .pressWithoutCounts(let files):
      "\(Self.list(files)): Diese Dateien sagen, ob die Fragen taugen. Nennen Sie auch die, die"
        + " summarize --release exchange geschrieben hat"
    case .pressIndividual(let files):
      "\(Self.list(files)): enthält Einzeldaten; eine Seite für die Presse entsteht aus einer"
        + " Herausgabe. Schreiben Sie sie mit summarize --release exchange"
    case .pressOutput:
      "--press schreibt eine Seite und daneben ihre Grafiken: Ergänzen Sie -o und einen Ordner oder die"
        + " Datei der Seite."
    case .erasure:
      "Nennen Sie, was gelöscht werden soll, oder --due, aber nicht beides (siehe: readiness forget"
        + " --help)."
    case .storedQuestionnaire(let logic):
      "Der Fragebogen \(logic) fehlt in der Datei. Spielen Sie die letzte Sicherung ein."
    case .storedDay(let text):
      "„\(text)“ ist als Datum gespeichert und ist keines. Spielen Sie die letzte Sicherung ein."
    }
  }
}

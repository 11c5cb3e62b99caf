extension ReleasePhrase {
  var german: String {
    switch self {
    case .none: "Von hier sind noch keine Zahlen herausgegeben worden."
    case .unknown(let name):
      "Eine Herausgabe „\(name)“ gibt es hier nicht (siehe: readiness release list)"
    case .columnNumber: "Nr."
    case .columnDay: "Datum"
    case .columnFor: "für"
    case .columnPeriods: "Zeitraum"
    case .columnShown: "Gruppen"
    case .columnCarried: "frühere"
    case .columnWithheld: "nicht gezeigt"
    case .columnWho: "Gruppe"
    case .columnCampaigns: "Kampagne"
    case .columnCount: "Betriebe"
    case .columnFrom: "Zahlen"
    case .kind(let kind): kind.german
    case .syntheticMark: "KÜNSTLICH"
    case .new: "neu"
    case .carriedFrom(let release): "aus Nr. \(release)"
    case .withoutCampaign(let year): "\(year), ohne Kampagne"
    case .everySector: "alle Branchen"
    case .heading(let number, let kind, let day):
      "Herausgabe Nr. \(number), für \(kind.german), \(day)"
    case .synthetic: "KÜNSTLICH: Hinter diesen Zahlen stehen keine Betriebe."
    case .made(let questionnaire, let form, let periods):
      "Grundlage: Antworten auf \(questionnaire) (\(FormPhrase.name(form).german)), Zeitraum \(periods)."
    case .carried(1):
      "1 Gruppe zeigt noch einmal die Zahlen einer früheren Herausgabe, weil seither zu wenige "
        + "Betriebe hinzugekommen oder weggefallen sind: Neue Zahlen würden etwas über sie verraten."
    case .carried(let count):
      "\(count) Gruppen zeigen noch einmal die Zahlen einer früheren Herausgabe, weil seither zu "
        + "wenige Betriebe hinzugekommen oder weggefallen sind: Neue Zahlen würden etwas über sie "
        + "verraten."
    case .withheld(1):
      "1 Gruppe wird nicht gezeigt: Neben früheren Herausgaben würde sie etwas über einzelne Betriebe "
        + "verraten."
    case .withheld(let count):
      "\(count) Gruppen werden nicht gezeigt: Neben früheren Herausgaben würden sie etwas über "
        + "einzelne Betriebe verraten."
    case .file(let hash): "Prüfsumme der Datei: \(hash)"
    case .block(.cell): "Nach Größe und Branche"
    case .block(.table): "Antworten auf einzelne Fragen"
    case .block(.group): "Nach Region, Sprache oder Art der Beantwortung"
    case .block(.country): "Nach Land"
    case .block(.whole): "Wie viele Betriebe es sind"
    case .block(.quality): "Ob die Fragen taugen"
    case .block(.question): "Antworten auf einzelne Fragen, für alle"
    }
  }
}

extension ReleasePhrase.Kind {
  fileprivate var german: String {
    switch self {
    case .exchange: "einen anderen Verband"
    case .benchmark: "Mitglieder"
    case .everybody: "die Öffentlichkeit"
    }
  }
}

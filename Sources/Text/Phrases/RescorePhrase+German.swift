extension RescorePhrase {
  var german: String {
    switch self {
    case .overall: "Gesamt"
    case .onForm(let measure, let form): "\(measure), \(FormPhrase.name(form).german)"
    case .notScored: "keine Punktzahl"
    case .notApplicable: "trifft nicht zu"
    case .provisional(let score): "\(score) (vorläufig)"

    case .points(let question, let answer, let from, let to):
      "\(question): \(answer) \(from) → \(to) Punkte"
    case .weight(let question, let from, let to): "\(question): Gewicht \(from) → \(to)"
    case .critical(let question, true): "\(question): ohne Antwort gibt es jetzt keine Punktzahl"
    case .critical(let question, false):
      "\(question): auch ohne Antwort gibt es jetzt eine Punktzahl"
    case .asked(let question, true): "\(question): trifft jetzt zu, offen"
    case .asked(let question, false): "\(question): trifft jetzt zu"
    case .notAsked(let question): "\(question): trifft nicht mehr zu"
    case .opened(let question): "\(question): die Antwort passt nicht mehr, offen"
    case .answeredOtherwise(let question): "\(question): die Antwort wird anders gelesen"
    case .newQuestion(let question, true): "\(question): neu, offen"
    case .newQuestion(let question, false): "\(question): neu"
    case .joins(let question): "\(question): zählt jetzt hier"
    case .leaves(let question): "\(question): zählt hier nicht mehr"
    case .goneQuestion(let question): "\(question): gibt es nicht mehr"
    case .gate(let gate, true): "\(gate): begrenzt jetzt die Stufe"
    case .gate(let gate, false): "\(gate): begrenzt die Stufe nicht mehr"
    case .gateLimit(let gate, let from, let to): "\(gate): höchstens \(from) → höchstens \(to)"
    case .coverage: "Für eine Punktzahl muss ein anderer Anteil der Fragen beantwortet sein."
    case .levels: "Die Stufen beginnen an anderer Stelle."
    case .role: "Der Bereich hat eine andere Rolle."
    case .existence(true): "Der Bereich ist neu."
    case .existence(false): "Den Bereich gibt es nicht mehr."
    case .domain(let name): "durch „\(name)“"
    case .domainWeight(let name, let from, let to): "„\(name)“: Gewicht \(from) → \(to)"
    case .domainPart(let name, true): "„\(name)“: zählt jetzt zum Gesamtwert"
    case .domainPart(let name, false): "„\(name)“: zählt nicht mehr zum Gesamtwert"
    case .heldBack: "Etwas anderes begrenzt die Gesamtstufe."

    case .lossesTitle(let version): "Antworten, die Version \(version) nicht annimmt:"
    case .lostQuestion(let question, let count):
      "\(question): die Frage gibt es nicht (\(count))"
    case .lostKind(let question, let count): "\(question): von anderer Art (\(count))"
    case .lostOption(let question, let code, let count):
      "\(question): die Antwort \(code) gibt es nicht (\(count))"
    case .lostBeside(let question, let code, let count):
      "\(question): \(code) steht allein (\(count))"
    case .lostTooMany(let question, let most, let count):
      "\(question): mehr als \(most) gewählt (\(count))"
    case .lostRange(let question, let min, let max, let count):
      "\(question): nicht von \(min) bis \(max) (\(count))"
    case .lostAbove(let question, let other, let count): "\(question): über \(other) (\(count))"
    case .lostBase(let question, let count):
      "\(question): ein Anteil an etwas anderem (\(count))"
    case .lostMissing(let question, let count): "\(question): braucht einen Wert (\(count))"

    case .nothingToDo(let version):
      "Nichts zu tun: Alle Einschätzungen sind nach Version \(version) gewertet."
    case .assessments(1, let version):
      "1 Einschätzung anderer Versionen, nach Version \(version):"
    case .assessments(let count, let version):
      "\(count) Einschätzungen anderer Versionen, nach Version \(version):"
    case .changed(let count): "\(count) mit anderem Ergebnis"
    case .unchanged(let count): "\(count) mit gleichem Ergebnis"
    case .superseded(let count):
      "\(count) nicht genannt, weil für den Betrieb eine andere Einschätzung zählt"
    case .withoutForm(let count): "\(count) nicht wertbar, weil es die Form nicht gibt"
    case .dryRun:
      "Nichts wurde gespeichert. Mit --apply werden diese Punkte neben den alten aufbewahrt."
    case .added(1, let counted, let version):
      "1 Einschätzung nach Version \(version) gewertet, davon zählt dort \(counted); die alten "
        + "Punkte bleiben."
    case .added(let count, let counted, let version):
      "\(count) Einschätzungen nach Version \(version) gewertet, davon "
        + "\(counted == 1 ? "zählt" : "zählen") dort \(counted); die alten Punkte bleiben."
    case .draftsStay(1): "1 angefangenes Interview läuft mit seiner eigenen Version weiter."
    case .draftsStay(let count):
      "\(count) angefangene Interviews laufen mit ihrer eigenen Version weiter."
    }
  }
}

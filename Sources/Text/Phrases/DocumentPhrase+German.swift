extension DocumentPhrase {
  var german: String {
    let format = NumberFormat(.german)
    switch self {
    case .title: return "Wie digital ist Ihr Betrieb?"
    case .enterprise: return "Betrieb"
    case .day: return "Beantwortet am"
    case .preparedBy: return "Erstellt von"
    case .form: return "Fragen"
    case .skip: return "Zum Ergebnis springen"
    case .contents: return "Inhalt"

    case .atAGlance: return "Auf einen Blick"
    case .today: return "Heute nur eines"
    case .quarter: return "In diesem Quartal"
    case .call: return "Wer hilft"
    case .preparer(let name): return "\(name) – hat diesen Bericht erstellt"
    case .noCall:
      return "Für diese Schritte ist keine geprüfte Anlaufstelle bekannt. Fragen Sie Ihre Kammer."
    case .noStep:
      return "Ihre Antworten verlangen derzeit keinen Schritt. Sehen Sie in sechs Monaten wieder "
        + "nach."
    case .noOpenStep:
      return "Alle Schritte, die Ihre Antworten verlangen, sind erledigt oder verworfen."
        + " Beantworten Sie die Fragen erneut, um zu sehen, was sich geändert hat."
    case .confidence(let answered, let all, let unknown):
      let open =
        unknown == 0 ? "" : ", \(format.integer(unknown)) weitere mit „Weiß ich nicht“"
      return "Wie sicher das ist: \(format.integer(answered)) von \(format.integer(all)) Fragen "
        + "beantwortet\(open)."

    case .pictures: return "Ihr Ergebnis in Bildern"
    case .gapTitle: return "Abstand zum Ziel"
    case .gapNote(let stated):
      let target =
        stated.map { "Ziel ist „\($0)“, wie angegeben." }
        ?? "Ziel ist die nächste Stufe jedes Bereichs."
      return target + " Der Abstand zählt nur Punkte; der Rang folgt aus Abstand mal Gewicht. Was "
        + "eine Stufe unabhängig von den Punkten zurückhält, steht bei den Bereichen."
    case .figure(let number): return "Abbildung \(number)"
    case .plan: return "Ihr Plan, das Nützlichste zuerst"
    case .furtherSteps(1): return "Ein weiterer Schritt kann warten, bis diese erledigt sind."
    case .furtherSteps(let count):
      return "\(format.integer(count)) weitere Schritte können warten, bis diese erledigt sind."
    case .method: return "Wie gerechnet wurde"
    case .methodScores:
      return "Jede Antwort bringt Punkte. Die Punktzahl eines Bereichs ist der Durchschnitt seiner "
        + "Antworten nach ihrem Gewicht, die Gesamtpunktzahl der Durchschnitt der Bereiche nach "
        + "dem ihren. Gleiche Antworten ergeben immer die gleiche Punktzahl."
    case .methodLevels:
      return "Die Stufe folgt aus der Punktzahl. Einige wenige Antworten, etwa fehlende Kopien, "
        + "halten die Stufe unabhängig von den Punkten zurück, denn sie könnten Sie den Betrieb "
        + "kosten."
    case .methodOpen:
      return "„Weiß ich nicht“ zählt wie „noch nicht“; die Spanne zeigt die Punktzahl für den "
        + "Fall, dass jede offene Antwort die schlechteste oder die beste wäre. Was nicht zutrifft, "
        + "zählt nicht mit."
    case .privacy: return "Ihre Daten"
    case .privacyNote:
      return "Die Antworten bleiben auf dem Computer, auf dem sie gegeben wurden; gesendet wurde "
        + "nichts. Dieser Bericht enthält Ihre Antworten: Geben Sie ihn nur an Menschen weiter, "
        + "die sie lesen dürfen."
    case .sources: return "Quellen"
    case .checked(let month): return "geprüft \(Self.month(month, in: .german))"
    case .figuresOf(let year): return "Zahlen für \(year)"
    case .methodSource(let questionnaire):
      return "Fragen, Punkte und Stufen: Fragebogen \(questionnaire), durch die Prüfsumme am Ende "
        + "genau bezeichnet"
    case .glossary: return "Was die Wörter bedeuten"
    case .stamp(let questionnaire, let logic, let result):
      return "Fragebogen \(questionnaire), Logik \(logic), Ergebnis \(result)"

    case .columnArea: return "Bereich"
    case .columnLevel: return "Stufe"
    case .columnScore: return "Punkte von 100"
    case .columnRange: return "Spanne"
    case .columnNext: return "Nächste Stufe"
    case .columnQuestionnaire: return "Fragebogen"
    case .columnLogic: return "Logik"
    case .columnResult: return "Ergebnis"
    case .columnWritten: return "Erstellt mit"
    case .columnNumber: return "Nr."
    case .columnStep: return "Schritt"
    case .columnHours: return "Stunden"
    case .columnCost: return "Kosten"
    case .columnFirst: return "Zuerst"
    case .columnThen: return "Danach"
    case .columnDone: return "Fertig, wenn"
    case .columnHelp: return "Hilfe"
    case .columnState: return "Stand"
    case .columnID: return "Kennung"
    case .columnTarget: return "Ziel"
    case .columnTargetLevel: return "Zielstufe"
    case .columnGap: return "Abstand"
    case .columnRank: return "Rang"
    case .columnLeast: return "Mindestens"
    case .columnMost: return "Höchstens"
    case .columnBusinesses: return "Betriebe"
    case .gapTable: return "Jeder Bereich und sein Ziel, das Lohnendste zuerst"
    case .placesTable: return "Von 100 teilnehmenden Betrieben erreichen so viele weniger Punkte"
    case .domainsTable: return "Alle Bereiche"
    case .answersTable(let domain): return "Antworten in „\(domain)“"
    }
  }
}

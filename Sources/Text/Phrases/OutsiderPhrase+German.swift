extension OutsiderPhrase {
  var german: String {
    switch self {
    case .title: "Wie digital ist dieser Betrieb?"
    case .result: "Das Ergebnis"
    case .unknownCount(let count):
      "„Weiß ich nicht“ wurde \(count == 1 ? "einmal" : "\(count)-mal") geantwortet. Das zählt wie "
        + "„noch nicht“."
    case .feelsFurther: "Der Betrieb fühlt sich weiter, als seine Antworten zeigen."
    case .isFurther: "Der Betrieb ist weiter, als er sich fühlt."
    case .feelingFits: "Das Gefühl passt zu den Antworten."
    case .pictures: "Das Ergebnis in Bildern"
    case .strengths: "Stärken"
    case .steps: "Die ersten Schritte"
    case .plan: "Der Plan, das Nützlichste zuerst"
    case .noCall:
      "Für diese Schritte ist keine geprüfte Anlaufstelle bekannt; die Kammer kann weiterhelfen."
    case .noStep: "Die Antworten verlangen derzeit keinen Schritt."
    case .noOpenStep:
      "Alle Schritte, die die Antworten verlangen, sind erledigt oder verworfen."
    case .answer(let answer): "Antwort: \(answer)"
    case .heldBack(let level, let domain):
      "Der Durchschnitt würde für „\(level)“ reichen; „\(domain)“ hält die Stufe zurück, denn ein "
        + "schlechter Tag könnte den Rest zunichtemachen."
    case .pointsAllow(let level): "Die Punkte würden für „\(level)“ reichen."
    case .openRisk(let reason): "Bald anzusehen: \(reason)"
    case .nothingApplies: "Trifft auf diesen Betrieb nicht zu"
    case .context: "Das Umfeld"
    case .contextNote:
      "Das beschreibt das Umfeld des Betriebs, nicht seine Arbeit, und zählt nie zum Ergebnis. Mehr "
        + "Punkte heißen mehr Belastung."
    case .challengesNamed(let names):
      "Was den Betrieb nach eigener Aussage am meisten kostet: " + names.joined(separator: "; ")
        + "."
    case .challengesShown(let names):
      "Die Antworten zeigen auch Anzeichen von: " + names.joined(separator: "; ") + "."
    case .level(let name, let number, let count):
      "Erreicht: \(name), Stufe \(number) von \(count)"
    case .score: "Punktzahl"
    case .here: "Hier steht der Betrieb"
    case .place: "Der Platz unter ähnlichen Betrieben"
    case .placeMeaning:
      "Von–bis-Angaben, weil die Zahlen grob sind und dieser Betrieb darunter sein kann. Wer "
        + "teilnahm, tat es freiwillig; andere Betriebe können woanders stehen."
    case .placeTooFew(let least):
      "Kein Vergleich mit ähnlichen Betrieben: In diesem Land und dieser Größe haben weniger als "
        + "\(least) andere genug geantwortet. Bei so wenigen sähe man, was ein einzelner antwortete."
    case .changeOfShortForm:
      "Verglichen werden die Fragen der Kurzform, die beide Male beantwortet wurden."
    case .changeHasNoCause:
      "Verglichen wird, was zweimal geantwortet wurde. Warum sich etwas geändert hat, lässt sich "
        + "daraus nicht ablesen."
    case .changedSteps: "Schritte, die jetzt nicht mehr nötig sind"
    case .columnOwn: "Dieser Betrieb"
    case .ownSize(let country): "Diese Größenklasse in \(country)"
    case .noBenchmark:
      "Ein Vergleich wurde nicht verlangt. Mit einer Vergleichsdatei lässt sich die Mappe noch "
        + "einmal schreiben: --benchmark DATEI."
    case .aboutSheets:
      "„Überblick“ genügt für den Anfang. „Bereiche“, „Fragen“ und „Antworten“ zeigen, wie jede "
        + "Zahl zustande kam, „Vergleich“, wo der Betrieb neben anderen steht."
    case .official(let phrase): phrase.german(toOwner: false)
    case .methodLevels:
      "Die Stufe folgt aus der Punktzahl. Einige wenige Antworten, etwa fehlende Kopien, halten die "
        + "Stufe unabhängig von den Punkten zurück, denn sie könnten den Betrieb die Existenz kosten."
    case .privacy: "Zu diesen Daten"
    case .privacyNote:
      "Die Antworten bleiben auf dem Computer, auf dem sie gegeben wurden; gesendet wurde nichts. "
        + "Dieser Bericht enthält die Antworten eines einzelnen Betriebs: Geben Sie ihn nur an "
        + "Menschen weiter, die sie lesen dürfen."
    }
  }
}

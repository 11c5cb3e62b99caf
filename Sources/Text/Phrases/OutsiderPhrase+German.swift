extension OutsiderPhrase {
  var german: String {
    switch self {
    case .title: "Wie digital ist dieser Betrieb?"
    case .pictures: "Das Ergebnis in Bildern"
    case .strengths: "Stärken"
    case .answer(let answer): "Antwort: \(answer)"
    case .heldBack(let level, let domain):
      "Der Durchschnitt würde für „\(level)“ reichen; „\(domain)“ hält die Stufe zurück, denn ein "
        + "schlechter Tag könnte den Rest zunichtemachen."
    case .pointsAllow(let level): "Die Punkte würden für „\(level)“ reichen."
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

extension RightsPhrase {
  var german: String {
    switch self {
    case .blocked(let name, let count, let reason):
      "\(name) ist gesperrt (\(reason.german)): \(count.german), ab sofort in keiner Gruppe mehr "
        + "gezählt."
    case .erasedAfter(let day):
      "Bis zum \(day.text(in: .german)) bleibt alles unverändert hier und ist danach zu löschen: "
        + "readiness forget --due"
    case .staysBlocked:
      "Bis die Sperre aufgehoben wird, bleibt alles unverändert hier: readiness block --lift"
    case .lifted(let name, let count):
      "\(name) ist nicht mehr gesperrt (\(count.german)); was gezählt werden darf, zählt wieder."
    case .kept(let name, let count, let day):
      "\(name): \(count.german), aufbewahrt bis zum \(day.text(in: .german)) und danach zu löschen: "
        + "readiness forget --due"
    case .keptOpen(let name, let count):
      "\(name): \(count.german), aufbewahrt ohne letzten Tag."
    case .renamed(let old, let new):
      "\(old) heißt ab jetzt \(new). Früher erstellte Berichte tragen noch den alten Namen."
    case .nameNeeded:
      "Der neue Name ist leer; geben Sie an, wie der Betrieb heißt."
    case .hasNoName(let name):
      "\(name) kam von außen und hat hier keinen Namen. Umbenennen lässt sich nur ein Betrieb dieser "
        + "Ablage."
    case .sameName(let name):
      "\(name) heißt schon so; nichts wurde geändert."
    case .noCampaign(let id):
      "Zur Kampagne „\(id)“ ist hier keine Antwort (siehe: readiness campaign status)"
    case .dayIsOver(let day):
      "Der \(day.text(in: .german)) ist vorbei; nennen Sie heute oder einen späteren Tag."
    case .dayNeeded:
      "Bis wann? Geben Sie es an: --until 2028-12-31; --lift nimmt einen letzten Tag zurück."
    case .markBlocked(nil): "gesperrt"
    case .markBlocked(let day?): "gesperrt bis \(day.text(in: .german))"
    case .columnLastDay: "letzter Tag"
    case .columnWhy: "Grund"
    case .columnAssessments: "Einschätzungen"
    case .timeIsOver: "Aufbewahrungsfrist abgelaufen"
    case .blockIsOver(let reason): "Sperrfrist abgelaufen (\(reason.german))"
    case .nothingDue: "Es ist nichts zu löschen."
    case .howToErase: "Endgültig löschen: readiness forget --due"
    case .askErasure(let count):
      "All das (\(count.german)) endgültig löschen? Tippen Sie ja oder nein: "
    case .askCopies(let name, let paths):
      "\(name) endgültig löschen in \(paths.joined(separator: ", "))? Tippen Sie ja oder nein: "
    case .copiesHold(let paths):
      "Noch enthalten in: \(paths.joined(separator: ", ")). Um es auch dort zu löschen, wiederholen "
        + "Sie den Befehl mit --copies"
    case .copiesErased(let paths): "Auch gelöscht in: \(paths.joined(separator: ", "))."
    case .copyUnreadable(let path):
      "Was diese Kopie enthält, lässt sich nicht feststellen; löschen Sie \(path), wenn Sie sie nicht "
        + "mehr brauchen."
    }
  }
}

extension RightsPhrase.Reason {
  var german: String {
    switch self {
    case .cancellation: "Löschung verlangt"
    case .objection: "widerspricht der Zählung"
    case .accuracy: "bestreitet die Richtigkeit der Antworten"
    case .claim: "für einen Rechtsanspruch benötigt"
    }
  }
}

extension Int {
  fileprivate var german: String { self == 1 ? "1 Einschätzung" : "\(self) Einschätzungen" }
}

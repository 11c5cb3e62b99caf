extension KeepingPhrase {
  var german: String {
    switch self {
    case .backedUp(let path): "Sicherung gespeichert: \(path)"
    case .backupHolds:
      "Sie enthält alle Antworten, Notizen und Namen, die hier gespeichert sind. Bewahren Sie sie so "
        + "sorgfältig auf wie Ihre Geschäftsunterlagen."
    case .moveToOther(let file):
      "Auf einem anderen Rechner weitermachen: Kopieren Sie diese Datei auf den neuen Rechner und "
        + "geben Sie dort ein: readiness restore \(file)"
    case .nothingToBackUp: "Es gibt noch nichts zu sichern. Beginnen Sie mit: readiness assess"
    case .restored(let assessments, 0):
      "Eingespielt: \(assessments.german("Einschätzung", "Einschätzungen")). Ansehen mit: "
        + "readiness list"
    case .restored(let assessments, let drafts):
      "Eingespielt: \(assessments.german("Einschätzung", "Einschätzungen")), \(drafts) nicht beendet. "
        + "Ansehen mit: readiness list"
    case .movedAside(let path): "Was vorher hier war, bleibt erhalten: \(path)"
    case .holds(0, 0):
      "Hier sind schon Betriebe angelegt; es wurde nichts eingespielt. Mit --force bleiben sie unter "
        + "anderem Namen erhalten und die Sicherung wird eingespielt."
    case .holds(let assessments, let drafts):
      "Hier gibt es schon Antworten (\(assessments.german("Einschätzung", "Einschätzungen")), "
        + "\(drafts) nicht beendet); es wurde nichts eingespielt. Mit --force bleiben sie unter "
        + "anderem Namen erhalten und die Sicherung wird eingespielt."
    case .presentUnreadable:
      "Die Datei, die jetzt hier liegt, lässt sich nicht lesen; es wurde nichts eingespielt. Mit "
        + "--force bleibt sie unter anderem Namen erhalten und die Sicherung wird eingespielt."
    case .backupUnsound(let findings):
      "diese Sicherung ist beschädigt (\(findings.german("Fehler", "Fehler"))); es wurde nichts "
        + "eingespielt. Versuchen Sie es mit einer älteren Sicherung."
    case .placeSettings: "Einstellungen"
    case .settingsUnreadable:
      "diese Einstellungen lassen sich nicht lesen; es gelten die üblichen. Berichtigen oder löschen "
        + "Sie die Datei."
    case .settingsLanguage(let tag):
      "„\(tag)“ ist keine Sprache dieses Programms; es gilt die übliche. Schreiben Sie es-MX, de-DE "
        + "oder en."
    case .settingsPlain:
      "„plain“ ist weder true noch false; es gilt die übliche Einstellung. Schreiben Sie true oder "
        + "false."
    case .settingsBlockedDays:
      "„blockedDays“ ist keine Zahl von 1 bis 3650; es gelten 90 Tage. Schreiben Sie eine solche "
        + "Zahl."
    case .settingsColor:
      "„color“ ist weder auto noch always noch never; es gilt auto. Schreiben Sie eines davon."
    case .settingsStore:
      "„store“ ist kein Pfad, der mit „/“ beginnt; Antworten und Ergebnisse liegen am üblichen "
        + "Ort. Schreiben Sie einen solchen Pfad."
    }
  }
}

extension Int {
  /// The count and the thing counted.
  fileprivate func german(_ one: String, _ many: String) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many)"
  }
}

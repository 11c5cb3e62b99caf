extension DuePhrase {
  var german: String {
    switch self {
    case .column: "wieder fällig"
    case .past(let date): "\(date) (vorbei)"
    case .corrected: "korrigiert"
    case .fileName: "erinnerung"
    case .title(nil): "Digital-Check: Wo steht der Betrieb jetzt?"
    case .title(let label?): "Digital-Check: Wo steht \(label) jetzt?"
    case .explanation:
      "Ein Jahr ist um. Beantworten Sie die Fragen noch einmal und sehen Sie, was sich geändert hat: "
        + "Terminal öffnen und readiness eingeben"
    case .alarm: "Digital-Check in einer Woche"
    case .saved(let path):
      "Erinnerung gespeichert: \(path)\nÖffnen Sie die Datei, dann steht sie in Ihrem Kalender."
    case .nothingDue:
      "Es gibt noch nichts, woran zu erinnern wäre. Beenden Sie zuerst eine Einschätzung: "
        + "readiness assess"
    }
  }
}

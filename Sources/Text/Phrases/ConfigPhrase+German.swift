extension ConfigPhrase {
  var german: String {
    switch self {
    case .columnKey: "Einstellung"
    case .columnValue: "Wert"
    case .columnOrigin: "Herkunft"
    case .originOption(let option): "Option \(option)"
    case .originEnvironment(let name): "Umgebung: \(name)"
    case .originFile: "Einstellungen"
    case .originDefault: "Vorgabe"
    case .saved(let key, let value): "Gespeichert: \(key) = \(value)"
    case .removed(let key): "„\(key)“ ist nicht mehr gesetzt; es gilt der übliche Wert."
    case .notStored(let key): "„\(key)“ war nicht gesetzt; es wurde nichts geändert."
    case .overruled(let key, let name):
      "Solange \(name) in der Umgebung gesetzt ist, geht das der Einstellung „\(key)“ vor."
    case .unknownKey(let key, let suggestion?, _):
      "Die Einstellung „\(key)“ gibt es nicht. Meinten Sie „\(suggestion)“?"
    case .unknownKey(let key, nil, let known):
      "Die Einstellung „\(key)“ gibt es nicht. Wählen Sie eine von diesen: "
        + "\(known.joined(separator: ", "))."
    case .strayKey(let key, let suggestion?):
      "„\(key)“ ist keine Einstellung und wird nicht gelesen. Meinten Sie „\(suggestion)“?"
    case .strayKey(let key, nil):
      "„\(key)“ ist keine Einstellung und wird nicht gelesen. Entfernen Sie den Eintrag."
    case .refused(let key, let value, let kind):
      "„\(value)“ passt nicht zur Einstellung „\(key)“; es wurde nichts gespeichert. "
        + kind.german
    case .notSaved:
      "diese Datei lässt sich nicht lesen; es wurde nichts gespeichert. Berichtigen oder löschen "
        + "Sie sie."
    }
  }
}

extension ConfigPhrase.Kind {
  fileprivate var german: String {
    switch self {
    case .days: "Schreiben Sie eine Zahl von 1 bis 3650."
    case .color: "Schreiben Sie auto, always oder never."
    case .language: "Schreiben Sie es-MX, de-DE oder en."
    case .truth: "Schreiben Sie true oder false."
    case .path: "Schreiben Sie einen Pfad, der mit „/“ beginnt."
    }
  }
}

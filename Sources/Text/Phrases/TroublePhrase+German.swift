extension TroublePhrase {
  var german: String {
    switch self {
    case .busy:
      "ein anderes Programm benutzt die Datei gerade. Schließen Sie es oder versuchen Sie es gleich "
        + "noch einmal; es wurde nichts geändert."
    case .heldElsewhere:
      "diese Einschätzung ist in einem anderen Fenster offen. Beenden oder schließen Sie sie dort "
        + "und versuchen Sie es noch einmal."
    case .erasurePending:
      "die Angaben sind entfernt, aber ein anderes Programm, das die Datei liest, hält die alten "
        + "Bytes fest. Schließen Sie es und wiederholen Sie den Befehl; bis dahin sind sie nicht "
        + "gelöscht."
    case .inUse:
      "das ist keine Sicherung, sondern eine Datei, die gerade benutzt wird. Schließen Sie das "
        + "Programm, das sie benutzt, sichern Sie die Datei und spielen Sie diese Sicherung ein."
    case .isFolder: "das ist ein Ordner. Nennen Sie eine Datei darin."
    case .noOrdinaryFile: "das ist keine gewöhnliche Datei. Nennen Sie eine andere."
    case .notPermitted: "Lesen oder Schreiben ist hier nicht erlaubt. Wählen Sie einen anderen Ort."
    case .readOnly:
      "das lässt sich nur lesen. Erlauben Sie das Schreiben oder wählen Sie einen anderen Ort."
    case .noFolder:
      "der Ordner ist nicht da oder kein Ordner. Prüfen Sie den Pfad oder wählen Sie einen anderen Ort."
    case .diskFull:
      "der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; alles vorher "
        + "Gespeicherte ist noch da."
    case .noStore:
      "das ist keine Datei dieses Programms. Es wurde nichts geändert; nennen Sie eine andere."
    case .otherProgram:
      "diese Datenbank gehört einem anderen Programm. Es wurde nichts geändert; nennen Sie eine "
        + "andere Datei."
    case .newerVersion:
      "das hat eine neuere Fassung des Programms geschrieben. Es wurde nichts geändert; "
        + "installieren Sie diese Fassung."
    case .damaged: "die Datei ist beschädigt. Spielen Sie die letzte Sicherung ein."
    case .noSuchFile: "diese Datei gibt es nicht. Prüfen Sie den Namen."
    case .fileExists: "hier gibt es schon eine Datei. Mit --force wird sie überschrieben."
    case .notStored(let name):
      "„\(name)“ gibt es hier nicht. Was es gibt, zeigt: readiness list"
    case .labelTaken:
      "ein anderer Betrieb heißt schon so. Wählen Sie einen Namen, der beide unterscheidet."
    case .diskFails:
      "Lesen oder Schreiben ist fehlgeschlagen. Prüfen Sie den Datenträger und versuchen Sie es noch "
        + "einmal."
    case .system(let code, let words):
      "das System hat es abgelehnt (Fehler \(code): „\(words)“). Versuchen Sie es noch einmal, oder "
        + "wählen Sie einen anderen Ort."
    case .unsafePlace:
      "hier wären die Daten nicht sicher. Wählen Sie mit --store einen Ort auf einer Festplatte dieses "
        + "Computers."
    case .otherContents(let id, let version):
      "\(id) \(version) ist hier mit anderem Inhalt bekannt. Erhöhen Sie die Versionsnummer des "
        + "geänderten Fragebogens."
    case .strangeValue(let place):
      "in \(place) steht ein Wert, den dieses Programm nicht schreibt. Prüfen Sie mit readiness "
        + "verify, oder spielen Sie die letzte Sicherung ein."
    case .fault(let words):
      "das ist ein Fehler im Programm (\(words)). Bitte melden Sie ihn."
    case .tooLarge(let limit):
      "das sind mehr als \(limit) Bytes. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie."
    case .badName:
      "der Name ist leer, zu lang oder enthält ein Nullbyte. Wählen Sie einen anderen."
    case .linkLoop: "die Verknüpfungen führen im Kreis. Nennen Sie die Datei selbst."
    case .homeless:
      "Ihr persönlicher Ordner ist nicht bekannt. Setzen Sie HOME auf einen vollständigen Pfad, oder "
        + "nennen Sie die Datei mit --store."
    case .lineTooLong(let limit):
      "eine Zeile hat mehr als \(limit) Bytes. Prüfen Sie, ob es die richtige Datei ist."
    }
  }
}

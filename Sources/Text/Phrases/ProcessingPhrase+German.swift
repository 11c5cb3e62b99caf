extension ProcessingPhrase {
  var german: String {
    switch self {
    case .title(let name): "Verzeichnis der Verarbeitung: \(name)"
    case .asOf(let day): "Stand \(day.text(in: .german))."
    case .noLegalAdvice:
      "Von einem Programm erstellt nach Artikel 30 DSGVO und dem mexikanischen Datenschutzgesetz "
        + "(LFPDPPP, 2025). Eine technische Lesart und keine Rechtsberatung: Lassen Sie es prüfen und "
        + "ergänzen Sie es, bevor Sie es ablegen."
    case .controller: "Verantwortlich"
    case .processing: "Verarbeitung"
    case .purposes: "Zwecke"
    case .basis: "Rechtsgrundlage"
    case .persons: "Wessen Daten"
    case .data: "Welche Daten"
    case .recipients: "Empfänger"
    case .transfers: "Übermittlung in andere Länder"
    case .retention: "Aufbewahrung"
    case .security: "Schutzmaßnahmen"
    case .rights: "Wie Rechte erfüllt werden"
    case .counts: "Was gespeichert ist"
    case .notices: "Hinweistexte"
    case .campaign(let id, let questionnaire, let form):
      "Kampagne \(id): Antworten auf den Fragebogen \(questionnaire) (\(FormPhrase.name(form).german))"
    case .period(let from, let to, let countries):
      "Vom \(from.text(in: .german)) bis zum \(to.text(in: .german)); Länder: \(countries)"
    case .purposeCounting:
      "Die Antworten zusammen zählen, um zu sehen, was gebraucht wird, und um Gruppen teilnehmender "
        + "Betriebe nach Größe, Branche und Land zu vergleichen"
    case .purposeRecognising:
      "Einen Betrieb wiedererkennen, der erneut antwortet oder berichtigt, an einem Kennzeichen, das "
        + "anderen nichts sagt"
    case .basisConsent:
      "Einwilligung jedes Betriebs, eingeholt, bevor seine Datei entsteht; Umfang, Datum und Prüfsumme "
        + "des gezeigten Hinweises reisen mit jeder Antwort. Ohne den Umfang „aggregate“ wird nichts "
        + "gezählt."
    case .personsBusinesses: "Teilnehmende Betriebe und wer für sie antwortet"
    case .personsNatural:
      "Einzelunternehmer sind natürliche Personen; alle mexikanischen Betriebe werden wie natürliche "
        + "Personen behandelt"
    case .dataAnswers(let count, let areas):
      "Antworten auf \(count) Fragen als Auswahl und Zahlen: \(areas)"
    case .dataParticulars:
      "Größenklasse, Datum, Sprache, Form, Minuten, Art der Befragung, ein nur für diesen Verband "
        + "gültiges Kennzeichen, Prüfsumme des Codes zum Zurückziehen"
    case .dataNone:
      "Keine Namen, Anschriften oder Steuernummern; nichts in Worten Geschriebenes; keine genauen "
        + "Personenzahlen"
    case .recipientsNone:
      "Keine. Nur Zahlen über Gruppen gehen hinaus, nie der Datensatz eines einzelnen Betriebs"
    case .transfersNone:
      "Keine von Datensätzen. Verbände tauschen Zahlen über Gruppen aus, keine Antworten"
    case .lastDays(let first, let last, let count) where first == last:
      "\(count.german) bis zum \(last.text(in: .german))"
    case .lastDays(let first, let last, let count):
      "\(count.german) mit letzten Tagen vom \(first.text(in: .german)) bis zum "
        + "\(last.text(in: .german))"
    case .undated(let count, let campaign):
      "\(count.german) ohne letzten Tag; legen Sie ihn fest: readiness keep \(campaign) --until TAG"
    case .nothingStored: "Zu dieser Kampagne ist noch nichts gespeichert"
    case .erasure:
      "Wer die Kampagne führt, löscht Abgelaufenes mit: readiness forget --due. Schon "
        + "veröffentlichte Zahlen über Gruppen bleiben"
    case .securityLocal:
      "Eine Datei auf einem Rechner, lesbar nur für den, dem sie gehört (Rechte 0600); das Programm "
        + "öffnet keine Verbindung. Den Datenträger zu verschlüsseln ist Sache dessen, der den Rechner "
        + "betreibt"
    case .securityPseudonym:
      "Kein Name reist mit; das Kennzeichen ist eine Prüfsumme mit Schlüssel (HMAC-SHA256), der beim "
        + "Betrieb bleibt"
    case .securityErasure:
      "Gelöschtes wird überschrieben und die Datei neu geschrieben; Prüfsummen der Kennungen "
        + "verhindern, dass es zurückkommt"
    case .securityRelease:
      "Jede Antwort wird gegen ihr Siegel geprüft; die Zahlen lassen sich nachzählen mit: "
        + "readiness verify"
    case .rightAccess: "Auskunft und Übertragbarkeit: readiness export --enterprise CODE"
    case .rightRectification:
      "Berichtigung: Der Betrieb schickt eine berichtigte Datei, die seine erste ersetzt"
    case .rightErasure: "Löschung und Widerruf: readiness forget CODE"
    case .rightBlocking: "Einschränkung, Widerspruch und Sperrung: readiness block CODE"
    case .stored(let count): "\(count) gespeichert"
    case .counted(let count): "\(count) in Gruppen gezählt"
    case .withoutConsent(let count): "\(count) nicht gezählt: ohne Einverständnis"
    case .blocked(let count): "\(count) nicht gezählt: gesperrt"
    case .replaced(let count): "\(count) nicht gezählt: durch eine spätere Antwort ersetzt"
    case .elsewhere(let count):
      "\(count) nicht gezählt: Größe, Branche oder Land nicht verglichen oder unbekannt"
    case .refused(let count): "\(count) Dateien beim Einlesen abgelehnt"
    case .duplicates(let count): "\(count) Dateien erneut eingelesen"
    case .notice(let locale, let hash, let count): "\(locale): \(hash) (\(count) Mal zugestimmt)"
    case .otherNotices(let count):
      "\(count) haben einem anderen Text zugestimmt oder keinem bekannten"
    }
  }
}

extension Int {
  fileprivate var german: String { self == 1 ? "1 Antwort" : "\(self) Antworten" }
}

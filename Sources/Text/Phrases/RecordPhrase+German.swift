extension RecordPhrase {
  var german: String {
    switch self {
    case .title(let name): "Alles, was hier über \(name) gespeichert ist"
    case .unnamed: "einen Betrieb, der hier keinen Namen hat,"
    case .asOf(let day):
      "Stand \(day.text(in: .german)). Nichts davon verlässt diesen Rechner von selbst."
    case .name: "Name"
    case .id: "Kennung"
    case .pseudonym: "Kennzeichen, an dem der Verband den Betrieb wiedererkennt"
    case .form: "Form"
    case .locale: "Sprache"
    case .minutes: "Minuten"
    case .mode: "Wie geantwortet wurde"
    case .campaign: "Kampagne"
    case .supersedes: "Berichtigt die Einschätzung"
    case .withdrawal: "Prüfsumme des Codes zum Zurückziehen"
    case .seal: "Anfang des Siegels der Datei"
    case .blocked(let on, let reason, let until):
      "Gesperrt seit \(on.text(in: .german)): \(reason.german)"
        + (until.map { "; wird nach dem \($0.text(in: .german)) gelöscht" } ?? "")
    case .keptUntil(let day): "Aufbewahrt bis \(day.text(in: .german))"
    case .assessment(let day, let questionnaire): "Einschätzung vom \(day), \(questionnaire)"
    case .unfinished(let day, let questionnaire):
      "Nicht beendete Befragung, begonnen am \(day), \(questionnaire)"
    case .agreed(let scope, let date):
      "Einverstanden mit: \(scope)" + (date.map { ", am \($0)" } ?? "")
    case .notAgreed: "Einverstanden mit: nichts"
    case .notice(let hash): "Text, dem zugestimmt wurde: \(hash)"
    case .counted: "In Gruppen gezählt: ja"
    case .notCounted(let why): "In Gruppen gezählt: nein, \(why.german)"
    case .synthetic: "Künstlich: Dahinter steht kein Betrieb"
    case .handedOver(let day, let campaign, let receipt):
      "Weitergegeben am \(day)" + (campaign.map { " an \($0)" } ?? "")
        + (receipt.map { ", der Code beginnt mit \($0)" } ?? "")
    case .result(let form): "Ergebnis (\(FormPhrase.name(form).german))"
    case .score(let name, let points, let low, let high, let level):
      "\(name): \(points) von 100 (\(low) bis \(high) je nach offenen Antworten)"
        + (level.map { ", Stufe \($0)" } ?? "")
    case .noScore(let name): "\(name): keine Punkte"
    case .rescored(let version): "Nach Version \(version)"
    case .overall: "Alle Bereiche zusammen"
    case .answers: "Antworten"
    case .noAnswer: "keine Antwort"
    case .note(let text): "Notiz: \(text)"
    case .evidence(.declared): "Beruht auf: eigener Angabe"
    case .evidence(.shown): "Beruht auf: was gezeigt wurde"
    case .evidence(.verified): "Beruht auf: Prüfung durch eine andere Person"
    case .aside: "für später zurückgestellt"
    case .seconds(let count): "\(count) s"
    case .intention(let action, let status, let due, let person):
      (["Schritt: \(action)", FollowUpPhrase.german(status)] + [due, person].compactMap(\.self))
        .joined(separator: " · ")
    case .refused(let id, let supersedes):
      "Eine Datei \(id) wurde nicht angenommen, weil sie \(supersedes) berichtigen will, das einem "
        + "anderen Betrieb gehört; von ihr sind nur diese beiden Kennungen gespeichert."
    case .nothingElse: "Mehr ist über diesen Betrieb nicht gespeichert."
    }
  }
}

extension RecordPhrase.Why {
  fileprivate var german: String {
    switch self {
    case .noConsent: "es fehlt das Einverständnis"
    case .blocked: "gesperrt"
    case .outOfScope: "die Größe wird nicht verglichen"
    case .noCell: "Land, Größe oder Branche nicht bekannt"
    case .superseded: "eine spätere zählt"
    }
  }
}

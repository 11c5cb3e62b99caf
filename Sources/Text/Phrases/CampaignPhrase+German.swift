extension CampaignPhrase {
  var german: String {
    switch self {
    case .welcome:
      "Die Kampagnendatei sagt Ihren Mitgliedern, was Sie fragen und was mit den Antworten geschieht. "
        + "Enter übernimmt, was in Klammern steht, b geht zurück, q beendet ohne zu speichern."
    case .ask(let field): field.germanQuestion
    case .hint(let field): field.germanHint
    case .usual(let text): "[\(text)]"
    case .prompt: "Ihre Antwort:"
    case .notice(let notice):
      """
      Wer diese Datei erhält: \(notice.receiver). Sie kommt dort ohne Ihren Namen an: Sie enthält \
      Ihre Antworten, die Größenklasse Ihres Betriebs, das Datum und ein Kennzeichen, das nur für \
      \(notice.receiver) gilt und an dem Ihr Betrieb beim nächsten Mal wiedererkannt wird. Sie \
      enthält weder Ihren Namen noch den Ihres Betriebs, weder Anschrift noch Steuernummer, weder \
      Ihre Notizen noch Ihre Punkte. Ohne Namen heißt nicht, dass niemand Sie erraten kann: In einer \
      kleinen Branche könnte es jemandem gelingen, der Sie kennt.

      Wofür: \(notice.receiver) zählt Ihre Antworten zusammen mit denen anderer teilnehmender \
      Betriebe, um zu sehen, was gebraucht wird, und um teilnehmende Betriebe verschiedener Größen, \
      Branchen und Länder zu vergleichen. Veröffentlicht oder weitergegeben werden nur Zahlen über \
      Gruppen, nie die eines einzelnen Betriebs.

      Ihre Entscheidung: Die Teilnahme ist freiwillig. Sie können Ihre Antworten jederzeit berichtigen \
      oder zurückziehen lassen: Schreiben Sie an \(notice.receiver) und nennen Sie den Code Ihres \
      Belegs, der Ihnen beim Speichern der Datei angezeigt wird. Ihr Name ist dafür nicht nötig.

      Fragen und Anliegen: \(notice.receiver), \(notice.address).

      Ihre Antworten werden bis zum \(notice.keepUntil.text(in: .german)) aufbewahrt und dann \
      gelöscht. Die Zahlen über Gruppen, in die sie eingegangen sind, bleiben.
      """
    case .thanks:
      "Vielen Dank für Ihre Teilnahme. Jede Antwort zeigt genauer, was Betriebe wie Ihrer brauchen."
    case .noLegalAdvice:
      "Der Hinweistext ist ein Vorschlag und keine Rechtsberatung: Lassen Sie ihn prüfen, bevor Sie "
        + "die Datei verschicken."
    case .notSaved: "Es wurde keine Kampagnendatei gespeichert."
    case .saved(let path): "Kampagnendatei gespeichert: \(path)"
    case .whatNext(let path):
      "Schicken Sie diese Datei Ihren Mitgliedern. Diese geben ihre Antworten ab mit: "
        + "readiness share --campaign \(path)\n"
        + "Einlesen, was zurückkommt: readiness import ORDNER\n"
        + "Sehen, wie es läuft: readiness campaign status"
    case .sound(let id, let name): "Die Datei der Kampagne \(id), „\(name)“, ist in Ordnung."
    case .asks(let questionnaire, let form, let from, let to):
      "Sie fragt nach \(questionnaire) (\(FormPhrase.name(form).german)) vom \(from.text(in: .german)) bis "
        + "\(to.text(in: .german))."
    case .noCampaign:
      "Es ist noch keine Antwort auf eine Kampagne eingelesen. Lesen Sie welche ein mit: "
        + "readiness import ORDNER"
    case .unknownCampaign(let id):
      "Zur Kampagne „\(id)“ ist keine Antwort eingelesen (siehe: readiness campaign status)"
    }
  }
}

extension CampaignPhrase.Field {
  fileprivate var germanQuestion: String {
    switch self {
    case .id: "Welcher Verband und welche Kampagne?"
    case .name(let language): "Wie heißt die Kampagne auf \(language.inGerman)?"
    case .questionnaire: "Welcher Fragebogen?"
    case .form: "Kurz- oder Langform?"
    case .from: "An welchem Tag beginnt sie?"
    case .to: "Welches ist der letzte Tag?"
    case .countries: "Für Betriebe welcher Länder?"
    case .contact: "Wer erhält die Antworten?"
    case .email: "An welche E-Mail-Adresse schreiben die Mitglieder?"
    case .phone: "Unter welcher Nummer können sie anrufen?"
    case .keepUntil: "Bis wann werden die Antworten aufbewahrt?"
    case .notice(let language):
      "Was lesen die Mitglieder auf \(language.inGerman), bevor sie zustimmen?"
    case .thanks(let language): "Was wird ihnen am Ende auf \(language.inGerman) gesagt?"
    case .file: "Wo soll die Datei gespeichert werden?"
    }
  }

  fileprivate var germanHint: String {
    switch self {
    case .id:
      "Zwei kurze Wörter in Kleinbuchstaben mit / dazwischen, etwa bvmw/2026-q4. Behalten Sie das "
        + "erste für alle Kampagnen: An ihm wird ein Betrieb beim nächsten Mal wiedererkannt."
    case .name: "Eine Zeile, so wie die Mitglieder sie sehen."
    case .questionnaire:
      "Die Kennung eines mitgelieferten Fragebogens, falls nötig mit @ und einer Version."
    case .form: "express ist die Kurzform, full die Langform."
    case .from, .to, .keepUntil: "Ein Datum wie 20.12.2026."
    case .countries: "Kürzel mit Kommas dazwischen, etwa MX,DE."
    case .contact: "Der Verband oder die Stelle, deren Namen die Mitglieder kennen."
    case .email: "Enter lässt sie weg; eine Adresse oder eine Nummer wird gebraucht."
    case .phone: "Enter lässt sie weg, wenn es eine Adresse gibt."
    case .notice:
      "Enter übernimmt diesen Text. Für einen anderen geben Sie den Pfad einer Textdatei ein."
    case .thanks: "Eine Zeile."
    case .file: "Der Name einer Datei."
    }
  }
}

extension Language {
  fileprivate var inGerman: String {
    switch self {
    case .english: "Englisch"
    case .spanish: "Spanisch"
    case .german: "Deutsch"
    }
  }
}

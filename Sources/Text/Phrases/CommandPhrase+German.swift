extension CommandPhrase {
  var german: String {
    switch self {
    case .noAssessment:
      "Es gibt noch keine abgeschlossene Einschätzung. Beginnen oder weitermachen mit: "
        + "readiness assess"
    case .nothingYet: "Hier ist noch nichts. Beginnen Sie mit: readiness assess"
    case .columnID: "Kennung"
    case .columnEnterprise: "Betrieb"
    case .columnDate: "Datum"
    case .columnForm: "Form"
    case .columnLevel: "Stufe"
    case .columnScore: "Punkte"
    case .ownEnterprise: "Mein Betrieb"
    case .unfinished(let answers): "nicht beendet, \(answers) beantwortet"
    case .noScore: "noch keine Punkte"
    case .ambiguous(let name, let count):
      "\(count) Einschätzungen passen zu „\(name)“; nennen Sie eine mit ihrer Kennung "
        + "(siehe: readiness list)"
    case .unknownName(let name): "Hier heißt nichts „\(name)“ (siehe: readiness list)"
    case .placeStore: "Antworten und Ergebnisse"
    case .placeDocuments: "Dateien zum Weitergeben"
    case .notThereYet: "noch nicht da"
    case .verified(let assessments, let cells):
      "Neu gezählt: \(assessments.german("Einschätzung", "Einschätzungen")), "
        + "\(cells.german("Zelle", "Zellen")). Alles stimmt überein."
    case .notVerified(1): "1 Angabe stimmt nicht überein; siehe oben."
    case .notVerified(let findings): "\(findings) Angaben stimmen nicht überein; siehe oben."
    case .leaves: "Was in der Datei steht"
    case .leavesAnswers(let count):
      "Ihre Antworten auf \(count) Fragen, als Auswahl oder Zahl"
    case .leavesSizeClass: "Personenzahlen nur als Größenklasse"
    case .leavesParticulars:
      "das Datum, die Sprache, die Form (kurz oder lang) und die Dauer in Minuten"
    case .leavesPseudonym(let association):
      "eine Kennung ohne Ihren Namen, an der \(association) Ihren Betrieb beim nächsten Mal "
        + "erkennt"
    case .stays: "Was nicht darin steht"
    case .staysName: "Ihr Name, der Name des Betriebs, Anschriften, Steuernummern"
    case .staysNotes: "Notizen und alles, was in Worten geschrieben ist"
    case .staysScores: "Ihre Punkte und Ihr Ergebnis"
    case .mightGuess:
      "Die Datei ist ohne Ihren Namen, aber nicht anonym: In einer kleinen Branche könnte jemand, der "
        + "Sie kennt, es trotzdem erraten."
    case .usualNotice:
      "Die Antworten werden zusammen mit denen anderer Betriebe gezählt. Über einen einzelnen "
        + "Betrieb wird nichts veröffentlicht. Wem Sie die Datei geben, der löscht sie auf Ihren "
        + "Wunsch."
    case .askAgreement:
      "Sind Sie einverstanden, dass Ihre Antworten so gezählt werden? Tippen Sie ja oder nein: "
    case .agreement: "ja"
    case .notYourOwn:
      "Diese Antworten stammen von einem anderen Betrieb; nur er selbst kann sie weitergeben."
    case .campaignAsksQuestionnaire(let wanted):
      "Diese Aktion fragt nach dem Fragebogen \(wanted); beantworten Sie ihn und geben Sie ihn dann "
        + "weiter."
    case .campaignAsksForm(let form):
      "Diese Aktion fragt nach der Langform. Weiter mit: readiness assess --form \(form)"
    case .campaignOtherCountry: "Diese Aktion gilt für Betriebe anderer Länder."
    case .campaignOutOfTime(let from, let to):
      "Diese Aktion nimmt nur vom \(from) bis zum \(to) Antworten an. Fragen Sie Ihren Verband."
    case .notShared: "Es wurde keine Datei gespeichert."
    case .agreementNeeded:
      "Ihr Einverständnis fehlt und hier kann niemand gefragt werden; ergänzen Sie "
        + "--consent aggregate"
    case .saved(let path): "Gespeichert: \(path)"
    case .reportsSaved(let count, let folder):
      "\(count) \(count == 1 ? "Bericht" : "Berichte") in \(folder) gespeichert"
    case .reportsNeedFolder:
      "Mehrere Berichte sind mehrere Dateien: Nennen Sie mit -o einen Ordner, dazu ein "
        + "Format, und lassen Sie --short und --chart weg."
    case .sendTo(let name, let address): "Senden Sie diese Datei an \(name): \(address)"
    case .nothingSent: "Es wurde nichts gesendet; Sie geben die Datei selbst weiter."
    case .withdrawalCode(let code):
      "Ihr Code, falls Sie die Antworten berichtigen oder zurückziehen lassen: \(code) "
        + "(bitte aufbewahren)"
    case .askErasure(let assessments, let name):
      "\(assessments.german("Einschätzung", "Einschätzungen")) von \(name) endgültig löschen? "
        + "Tippen Sie ja oder nein: "
    case .erasureNeedsYes: "Löschen lässt sich nicht rückgängig machen; ergänzen Sie --yes"
    case .notErased: "Es wurde nichts gelöscht."
    case .erased(let assessments, let drafts):
      "Gelöscht: \(assessments.german("Einschätzung", "Einschätzungen")), "
        + "\(drafts) nicht beendet. In der Datei ist von den Antworten nichts mehr übrig."
    case .erasureFinished: "Das begonnene Löschen ist jetzt abgeschlossen."
    case .copiesRemain:
      "Sicherungen an anderen Orten, gespeicherte Berichte und schon weitergegebene Dateien bleiben "
        + "unberührt."
    case .terminalNeeded:
      "Für Fragen braucht es ein Terminal. Ohne eines geben Sie die Antworten mit "
        + "--answers DATEI an."
    case .savedForLater(let command): "Alles ist gespeichert. Weiter mit: \(command)"
    case .requiredMissing(let ids): "Pflichtangaben fehlen: \(ids.joined(separator: ", "))"
    case .goingOn(1):
      "Schön, dass Sie wieder da sind: 1 Antwort ist gespeichert. Es geht dort weiter."
    case .goingOn(let answers):
      "Schön, dass Sie wieder da sind: \(answers) Antworten sind gespeichert. Es geht dort weiter."
    case .stored(let id): "Gespeichert unter \(id)."
    case .goOnWithFull(1): "Weiter mit der letzten übrigen Frage: readiness assess --form full"
    case .goOnWithFull(let remaining):
      "Weiter mit den übrigen \(remaining) Fragen: readiness assess --form full"
    case .whatNext:
      "Wie jede Zahl entsteht: readiness show --why\n"
        + "Vollständigen Bericht speichern: readiness report -o ergebnis.txt\n"
        + "An den Verband weitergeben: readiness share"
    }
  }
}

extension Int {
  /// The count and the thing counted.
  fileprivate func german(_ one: String, _ many: String) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many)"
  }
}

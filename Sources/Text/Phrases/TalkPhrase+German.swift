extension TalkPhrase {
  var german: String {
    switch self {
    case .askChoice([], _, []): "Enter geht weiter, q (Ende) beendet:"
    case .askChoice(let signs, let usual, let keys):
      "Ihre Wahl (\(Self.range(signs)), q (Ende)"
        + keys.map { ", \($0)" }.joined() + (usual.map { "; Enter: \($0)" } ?? "") + "):"
    case .notAChoice(""): "Bitte geben Sie eines der Zeichen vor einer Zeile ein."
    case .notAChoice(let text):
      "„\(text)“ gehört nicht zur Auswahl. Geben Sie das Zeichen vor einer Zeile ein oder "
        + "q (Ende)."
    case .askLine: "Ihr Text (nur Enter geht zurück):"
    case .homeTitle: "Was möchten Sie tun?"
    case .homeOf(let text): "Für: \(text)"
    case .start(let minutes): "Anfangen (etwa \(minutes) Minuten)"
    case .goOn(let question, let of): "Weitermachen (Frage \(question) von \(of))"
    case .goOnWithRest(let count):
      count == 1
        ? "Mit der letzten Frage weitermachen" : "Mit den übrigen \(count) Fragen weitermachen"
    case .myResult: "Mein Ergebnis"
    case .saveReport: "Bericht speichern oder drucken"
    case .handOver: "Antworten an meinen Verband geben"
    case .correctAnswer: "Eine Antwort korrigieren"
    case .again: "Noch einmal beantworten und vergleichen"
    case .otherEnterprise: "Ein anderer Betrieb"
    case .copies: "Sicherungskopie oder Umzug auf einen anderen Computer"
    case .languages: "Sprache / Language / Idioma"
    case .chooseLanguage: "Welche Sprache?"
    case .otherTitle: "Welcher Betrieb?"
    case .newEnterprise: "Neuen Betrieb anlegen"
    case .nameTitle: "Wie heißt der Betrieb?"
    case .nameStays: "Der Name bleibt auf diesem Computer. Er wird nie weitergegeben."
    case .answerOpen(let question): "Jetzt beantworten, was noch fehlt: \(question)"
    case .whatChanged: "Was sich seit dem letzten Mal geändert hat"
    case .remindMe: "In einem Jahr erinnern (Kalenderdatei)"
    case .closeResult: "Schließen"
    case .handOverAgain(let association):
      "Die früheren Antworten hatten Sie schon weitergegeben"
        + (association.map { " an \($0)" } ?? "") + ". Bitte geben Sie auch die neue Datei weiter; "
        + "sie ersetzt die frühere."
    case .reportSaved: "Ihr Bericht ist hier gespeichert:"
    case .reportPrint: "Zum Drucken öffnen Sie die Datei und wählen Drucken."
    case .reminderSaved: "Ihre Erinnerung ist hier gespeichert:"
    case .reminderOpen: "Öffnen Sie die Datei, dann übernimmt Ihr Kalender den Termin."
    case .clientConsentTitle: "Ist der Betrieb einverstanden, mitgezählt zu werden?"
    case .agree: "Ja, er ist einverstanden"
    case .disagree: "Nein"
    case .forWhom: "Für wen sind die Antworten?"
    case .withoutCampaign: "Für jemand anderen, ohne Umfrage eines Verbands"
    case .cannotHandOver: "Diese Antworten passen nicht dazu"
    case .agreeAndSave: "Ich bin einverstanden: Datei speichern"
    case .notNow: "Jetzt nicht"
    case .fileReady: "Die Datei ist fertig"
    case .copiesExplained:
      "Alle Antworten und Ergebnisse liegen in einer Datei auf diesem Computer. Mit einer Kopie auf "
        + "einem USB-Stick geht nichts verloren, und Sie können auf einen neuen Computer umziehen."
    case .saveCopy: "Eine Kopie von allem speichern"
    case .bringBack: "Eine Kopie zurückholen, zum Beispiel auf einem neuen Computer"
    case .copySaved: "Die Kopie liegt hier:"
    case .copyMove:
      "Für den Umzug bringen Sie diese Datei auf den neuen Computer, starten dort "
        + "readiness und wählen wieder dieses Menü."
    case .whichCopy: "Welche Kopie?"
    case .otherFile: "Eine andere Datei"
    case .typePath: "Geben Sie ein, wo die Datei liegt, oder ziehen Sie sie in dieses Fenster."
    case .copyBack: "Alles ist wieder da"
    case .answersAreHere:
      "Auf diesem Computer gibt es schon Antworten. Sie blieben in einer "
        + "eigenen Datei liegen; gelöscht wird nichts."
    case .keepAndBringBack: "Bisheriges unter anderem Namen behalten und die Kopie zurückholen"
    case .didNotWork: "Das hat nicht geklappt"
    }
  }
}

extension ScreenPhrase {
  var german: String {
    switch self {
    case .programTitle: "Digital-Check"
    case .more(let count): "noch \(count)"
    case .moreLines(let count): count == 1 ? "noch 1 Zeile" : "noch \(count) Zeilen"
    case .goOn: "weiter"
    case .choose: "wählen"
    case .readOn: "weiterlesen"
    case .move: "bewegen"
    case .back: "zurück"
    case .leave: "Ende"
    case .help: "Hilfe"
    case .language: "Sprache"
    case .unknownKey: "Diese Taste bewirkt hier nichts. Mit ? sehen Sie die Hilfe."
    case .enlarge:
      "Dieses Fenster ist zu klein. Bitte vergrößern Sie es auf mindestens 40 Spalten und "
        + "12 Zeilen, oder drücken Sie q und starten Sie neu mit --plain."
    case .minutesLeft(let count): count == 0 ? "unter einer Minute" : "noch etwa \(count) Min."
    case .questionShort(let number, let of): "Frage \(number) von \(of)"
    case .sectionShort(let number, let of, let name): "\(number) von \(of): \(name)"
    case .searching(let text): "Suche: \(text)"
    case .nothingFits: "Dazu passt keine Antwort. Mit Esc kommt die ganze Liste zurück."
    case .saved: "Gespeichert."
    case .pasteIgnored:
      "Eingefügter Text wird hier nicht übernommen, damit nichts versehentlich beantwortet wird."
    case .several(let most):
      most.map { $0 == 1 ? "Wählen Sie eine." : "Wählen Sie höchstens \($0)." }
        ?? "Mehrere Antworten sind möglich."
    case .chosen(let count):
      count == 1 ? "1 gewählt. Weiter mit Enter." : "\(count) gewählt. Weiter mit Enter."
    case .space: "Leertaste"
    case .letters: "Buchstaben"
    case .search: "suchen"
    case .note(let text): "Notiz: \(text)"
    case .noteKey: "Notiz"
    case .review: "Rückblick"
    case .sections: "Abschnitte"
    case .evidenceKey: "Nachweis"
    case .begin: "Anfangen"
    case .welcomeTitle: "Willkommen zurück"
    case .continueAt(let question, let of): "Weiter mit Frage \(question) von \(of)"
    case .startOver: "Von vorn anfangen"
    case .startOverTitle: "Von vorn anfangen?"
    case .startOverWarning: "Alle Antworten dieser Befragung würden gelöscht."
    case .keepAnswers: "Meine Antworten behalten"
    case .setAsideTogether(let count):
      "Diese \(count) Fragen passen nicht mehr und zählen nicht. Ihre Antworten bleiben erhalten, "
        + "falls sie wiederkommen:"
    case .backTogether(let count):
      "Diese \(count) Fragen werden wieder gestellt. Ihre früheren Antworten zählen wieder:"
    case .comesNext: "Als Nächstes:"
    case .sectionSize(let questions, let minutesLeft):
      (questions == 1 ? "1 Frage" : "\(questions) Fragen") + ". " + Self.germanRest(minutesLeft)
    case .sectionsTitle: "Wohin möchten Sie?"
    case .sectionDone(let answered, let of): "\(answered) von \(of) beantwortet"
    case .helpTitle: "Hilfe"
    case .helpReview:
      "Hier sehen Sie alle Ihre Antworten. Mit den Pfeiltasten bewegen Sie sich; Enter "
        + "öffnet eine Frage, und nach Ihrer Antwort sind Sie wieder hier. Die erste Zeile "
        + "zeigt Ihr Ergebnis."
    case .helpKeys:
      "Wählen Sie mit den Pfeiltasten oder der Nummer, Enter bestätigt. Mit dem Pfeil nach "
        + "links gehen Sie zurück; Ihre Antwort bleibt."
    case .languageTitle: "Welche Sprache?"
    case .evidenceTitle: "Worauf stützt sich diese Antwort?"
    case .noteExplained: "Eine Notiz für Sie. Sie bleibt auf diesem Computer."
    case .characters(let count, let of): "\(count) von \(of) Zeichen"
    case .keepNote: "Notiz behalten"
    case .cancel: "abbrechen"
    case .seeResult: "Abschließen und Ergebnis sehen"
    case .nextOpen: "nächste offene"
    case .notAsked: "noch nicht gefragt"
    case .notAskedYet(let count): "\(count) noch nicht gefragt."
    case .skippedTitle(let count):
      count == 1 ? "1 Frage ist noch offen" : "\(count) Fragen sind noch offen"
    case .skippedWarning: "Ihr Ergebnis kann dann vorläufig sein, oder ein Teil davon fehlt."
    case .answerNow: "Jetzt beantworten"
    case .finishAnyway: "Trotzdem abschließen"
    }
  }

  private static func germanRest(_ minutes: Int) -> String {
    switch minutes {
    case 0: "Der Rest dauert weniger als eine Minute."
    case 1: "Der Rest dauert etwa 1 Minute."
    default: "Der Rest dauert etwa \(minutes) Minuten."
    }
  }
}

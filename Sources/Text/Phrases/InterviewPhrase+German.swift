extension InterviewPhrase {
  var german: String {
    switch self {
    case .plainMode(let cause): cause.german
    case .keys:
      "Geben Sie die Nummer vor Ihrer Antwort oder deren erste Worte ein und drücken Sie Enter. "
        + "Mit ? sehen Sie die Hilfe, mit b (zurück) die vorige Frage, mit ?? alles, was Sie "
        + "eingeben können; mit q (Ende) speichern Sie und hören auf."
    case .welcomeBack(let answered):
      answered == 1
        ? "Schön, dass Sie weitermachen. Ihre Antwort ist noch da."
        : "Schön, dass Sie weitermachen. Ihre \(answered) Antworten sind noch da."

    case .section(let number, let count, let name): "Abschnitt \(number) von \(count): \(name)"
    case .progress(let question, let total, let minutes):
      "Frage \(question) von \(total). "
        + Self.germanTime(minutes)

    case .severalAnswers(let most):
      switch most {
      case nil: "Mehrere Antworten sind möglich: Geben Sie die Nummern ein, zum Beispiel 1 3."
      case 1?: "Wählen Sie eine."
      case let most?:
        "Wählen Sie höchstens \(most): Geben Sie die Nummern ein, zum Beispiel 1 3."
      }
    case .wholeNumber(let low, let high, let base):
      "Eine ganze Zahl von \(low) bis \(high)"
        + (base?.german ?? ".")
    case .yesOrNo: "1 = Ja, 0 = Nein."
    case .yes: "Ja"
    case .no: "Nein"
    case .ownWords: "In Ihren eigenen Worten, in einer Zeile."
    case .currentAnswer: "(Ihre Antwort)"
    case .unknown: "Weiß ich nicht"
    case .notApplicable: "Trifft nicht zu"
    case .skip: "Später beantworten"
    case .skipped: "Offen gelassen"
    case .ask(let wanted, let keeps):
      wanted.german + (keeps.map { " (mit Enter bleibt: \($0)):" } ?? ":")

    case .saved(let answer): "Gespeichert: \(answer)"
    case .savedPeople(let count):
      "Gespeichert: Hier arbeiten \(count) Menschen. Falls das ein Versehen ist: Mit b geht es "
        + "zurück."
    case .kept(let answer): "Bleibt: \(answer)"
    case .setAside(let question, let answer):
      "Wird nicht mehr gefragt: „\(question)“ Ihre Antwort „\(answer)“ zählt jetzt nicht. Sie "
        + "bleibt aufgehoben, falls die Frage wiederkommt."
    case .asksAgain(let question, let answer):
      "Ihre Antwort „\(answer)“ auf „\(question)“ passt nicht mehr zu dem, was Sie vorher gesagt "
        + "haben. Wir fragen noch einmal."
    case .countsAgain(let question, let answer):
      "Wird wieder gefragt: „\(question)“ Ihre frühere Antwort „\(answer)“ zählt wieder."
    case .lastTime: "(letztes Mal)"
    case .answerOfLastTime(let answer): "Letztes Mal: \(answer)"
    case .note(let note): "Ihre Notiz: \(note)"
    case .noNote: "Zu dieser Frage gibt es keine Notiz."
    case .noted(let isThere): isThere ? "Notiz gespeichert." : "Notiz gelöscht."
    case .declared: "nur gesagt"
    case .shown: "Unterlage gesehen"
    case .verified: "geprüft"
    case .marked(let label): "Grundlage dieser Antwort: \(label)."
    case .nothingToMark: "Antworten Sie zuerst; danach können Sie die Grundlage vermerken."
    case .openRemain(let count):
      count == 1
        ? "1 Frage wurde noch nicht gestellt. Hier ist sie."
        : "\(count) Fragen wurden noch nicht gestellt. Hier ist die erste."
    case .startedOver: "Alle Antworten sind gelöscht. Hier ist wieder die erste Frage."
    case .domainResult(let name, let level, let tenths?):
      "\(level), \(NumberFormat(.german).tenths(tenths)) von 100: Ihr Ergebnis bei „\(name)“."
    case .domainResult(let name, _, nil):
      "Noch kein Ergebnis bei „\(name)“: Es ist zu viel offen."
    case .firstQuestion: "Das ist die erste Frage. Davor gibt es nichts."
    case .noHelp: "Zu dieser Frage gibt es keine weitere Hilfe."
    case .finished: "Danke. Das war die letzte Frage."
    case .left(let command):
      "Alles ist gespeichert. Um später weiterzumachen, geben Sie ein: \(command)"

    case .reviewTitle: "Ihre Antworten auf einen Blick"
    case .reviewTotals(let answered, let unknown, let notApplicable, let skipped, let open):
      ["\(answered) beantwortet"]
        .adding(unknown, "\(unknown) mit „Weiß ich nicht“")
        .adding(notApplicable, "\(notApplicable) mit „Trifft nicht zu“")
        .adding(skipped, "\(skipped) offen gelassen")
        .adding(open, "\(open) noch nicht gefragt")
        .joined(separator: ", ") + "."
    case .stillOpen: "Noch offen (mit u zur ersten)"
    case .nothingOpen: "Es ist nichts mehr offen."
    case .sectionEntry(let name, let answered, let applicable):
      "\(name) (\(answered) von \(applicable) beantwortet)"
    case .skippedRemain(let count):
      (count == 1 ? "1 Frage ist noch offen. " : "\(count) Fragen sind noch offen. ")
        + "Das Ergebnis kann dann vorläufig sein. Geben Sie noch einmal f ein, um trotzdem "
        + "abzuschließen, oder die Nummer einer Frage, um sie jetzt zu beantworten."
    case .askReview: "Nummer der Antwort, die Sie ändern möchten, oder f für fertig:"

    case .notUnderstood(let typed): "„\(typed)“ gehört hier nicht zu den Antworten."
    case .notListed(let typed): "„\(typed)“ steht nicht in der Liste."
    case .severalFit(let typed):
      "„\(typed)“ passt zu mehreren Antworten. Geben Sie die Nummer Ihrer Antwort ein:"
    case .nothingTyped: "Es gibt noch keine Antwort."
    case .tooMany(let chosen, let most):
      most == 1
        ? "Hier ist nur eine Antwort möglich."
        : "Sie haben \(chosen) gewählt, möglich sind höchstens \(most)."
    case .standsAlone(let number, let option):
      "Antwort \(number), „\(option)“, kann nicht neben anderen stehen."
    case .outsideLimits(let number): "\(number) ist hier nicht möglich."
    case .noNumberFits: "Keine Zahl passt zu Ihrer früheren Antwort."
    case .notOffered(let label): "„\(label)“ ist bei dieser Frage nicht möglich."
    case .tooLong(let most): "Das sind mehr als \(most) Zeichen."

    case .typeOne(let count, let letters):
      (count == 1 ? "Geben Sie 1 ein" : "Geben Sie eine Nummer von 1 bis \(count) ein")
        + letters.german
    case .typeSeveral(let count, let most, let letters):
      "Geben Sie "
        + (most.map { $0 == 1 ? "eine Nummer" : "höchstens \($0) Nummern" }
          ?? "eine oder mehrere Nummern")
        + " von 1 bis \(count) ein" + (most == 1 ? "" : ", mit Leerzeichen dazwischen")
        + letters.german
    case .typeNumber(let low, let high, let letters):
      "Geben Sie eine ganze Zahl von \(low) bis \(high) ein" + letters.german
    case .typeYesOrNo(let letters): "Geben Sie 1 für ja oder 0 für nein ein" + letters.german
    case .typeWords(let letters): "Geben Sie einige Worte ein" + letters.german
    case .typeBack: "Geben Sie b ein, um zurückzugehen und sie zu ändern."
    case .typeReview(let count):
      "Geben Sie eine Nummer von 1 bis \(count) ein, um diese Antwort zu ändern, f, um "
        + "abzuschließen, oder q, um zu speichern und aufzuhören."
    case .howToGo(let count):
      count == 1
        ? "Mit g 1 kommen Sie dorthin."
        : "Um zu einem Abschnitt zu gehen, geben Sie g und seine Nummer ein, zum Beispiel "
          + "g \(count)."
    case .howToSpeak(let count):
      "Um zu wechseln, geben Sie l und eine Nummer ein, zum Beispiel l \(count)."
    case .howToMark(let count):
      "Um es zu vermerken, geben Sie e und eine Nummer ein, zum Beispiel e \(count)."
    case .howToNote:
      "Um eine zu schreiben, geben Sie o und dann Ihre Worte ein, zum Beispiel: o Steuerberater "
        + "fragen. Mit o - wird sie gelöscht."
    }
  }
}

extension InterviewPhrase.PlainCause {
  fileprivate var german: String {
    switch self {
    case .option: "Einfacher Textmodus, wie Sie es wollten (--plain)."
    case .variable(let name):
      "Einfacher Textmodus, weil dieser Computer so eingestellt ist (\(name))."
    case .setting: "Einfacher Textmodus, wie es in Ihren Einstellungen steht."
    case .dumbTerminal:
      "Einfacher Textmodus, weil dieses Terminal nur Zeilen anzeigt (TERM=dumb)."
    case .unknownTerminal:
      "Einfacher Textmodus, weil dieses Terminal keine ganzen Seiten anzeigen kann."
    case .smallWindow:
      "Einfacher Textmodus, weil das Fenster für ganze Seiten zu klein ist."
    }
  }
}

extension InterviewPhrase {
  private static func germanTime(_ minutes: Int) -> String {
    switch minutes {
    case 0: "Noch weniger als eine Minute."
    case 1: "Noch etwa 1 Minute."
    default: "Noch etwa \(minutes) Minuten."
    }
  }
}

extension InterviewPhrase.Base {
  fileprivate var german: String {
    switch self {
    case .people(1): "; hier arbeitet 1 Person."
    case .people(let count):
      ", von den \(NumberFormat(.german).integer(count)) Menschen, die hier arbeiten."
    case .other(let count): ", von den \(count), die Sie vorhin angegeben haben."
    }
  }
}

extension InterviewPhrase.Wanted {
  fileprivate var german: String {
    switch self {
    case .choice: "Ihre Antwort"
    case .choices: "Ihre Antworten"
    case .number: "Ihre Zahl"
    case .words: "Ihre Worte"
    }
  }
}

extension [String] {
  fileprivate var german: String { isEmpty ? "." : " oder den Buchstaben \(listed("oder"))." }
}

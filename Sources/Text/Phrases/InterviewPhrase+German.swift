extension InterviewPhrase {
  var german: String {
    switch self {
    case .plainMode(let cause): "Zeile für Zeile, wegen \(cause)."
    case .keys:
      "Geben Sie die Nummer Ihrer Antwort ein und drücken Sie Enter. Mit ? sehen Sie die Hilfe, "
        + "mit b gehen Sie zurück, mit q speichern Sie und hören auf."
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
    case .ownWords: "In Ihren eigenen Worten, in einer Zeile."
    case .currentAnswer: "(jetzige Antwort)"
    case .unknown: "Weiß ich nicht"
    case .notApplicable: "Trifft nicht zu"
    case .skip: "Später beantworten"
    case .skipped: "Offen gelassen"
    case .ask(let wanted, let keeps):
      wanted.german + (keeps.map { " (mit Enter bleibt: \($0)):" } ?? ":")

    case .saved(let answer): "Gespeichert: \(answer)"
    case .kept(let answer): "Bleibt: \(answer)"
    case .setAside(let question, let answer):
      "Wird nicht mehr gefragt: „\(question)“ Ihre Antwort „\(answer)“ zählt jetzt nicht. Sie "
        + "bleibt aufgehoben, falls die Frage wiederkommt."
    case .asksAgain(let question, let answer):
      "Ihre Antwort „\(answer)“ auf „\(question)“ passt nicht mehr zu dem, was Sie vorher gesagt "
        + "haben. Wir fragen noch einmal."
    case .countsAgain(let question, let answer):
      "Wird wieder gefragt: „\(question)“ Ihre frühere Antwort „\(answer)“ zählt wieder."
    case .firstQuestion: "Das ist die erste Frage. Davor gibt es nichts."
    case .noHelp: "Zu dieser Frage gibt es keine weitere Hilfe."
    case .finished: "Danke. Das war die letzte Frage."
    case .left(let command):
      "Alles ist gespeichert. Um später weiterzumachen, geben Sie ein: \(command)"

    case .reviewTitle: "Ihre Antworten auf einen Blick"
    case .reviewTotals(let answered, let unknown, let notApplicable, let skipped):
      ["\(answered) beantwortet"]
        .adding(unknown, "\(unknown) mit „Weiß ich nicht“")
        .adding(notApplicable, "\(notApplicable) mit „Trifft nicht zu“")
        .adding(skipped, "\(skipped) offen gelassen")
        .joined(separator: ", ") + "."
    case .skippedRemain(let count):
      (count == 1 ? "1 Frage ist noch offen. " : "\(count) Fragen sind noch offen. ")
        + "Das Ergebnis kann dann vorläufig sein. Geben Sie noch einmal f ein, um trotzdem "
        + "abzuschließen, oder die Nummer einer Frage, um sie jetzt zu beantworten."
    case .askReview: "Nummer der Antwort, die Sie ändern möchten, oder f für fertig:"

    case .notUnderstood(let typed): "„\(typed)“ gehört hier nicht zu den Antworten."
    case .nothingTyped: "Es gibt noch keine Antwort."
    case .tooMany(let chosen, let most):
      "Sie haben \(chosen) gewählt, möglich "
        + (most == 1 ? "ist nur 1." : "sind höchstens \(most).")
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
        + " von 1 bis \(count) ein, mit Leerzeichen dazwischen" + letters.german
    case .typeNumber(let low, let high, let letters):
      "Geben Sie eine ganze Zahl von \(low) bis \(high) ein" + letters.german
    case .typeWords(let letters): "Geben Sie einige Worte ein" + letters.german
    case .typeBack: "Geben Sie b ein, um zurückzugehen und sie zu ändern."
    case .typeReview(let count):
      "Geben Sie eine Nummer von 1 bis \(count) ein, um diese Antwort zu ändern, f, um "
        + "abzuschließen, oder q, um zu speichern und aufzuhören."
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
  fileprivate var german: String { isEmpty ? "." : ", oder den Buchstaben \(listed("oder"))." }
}

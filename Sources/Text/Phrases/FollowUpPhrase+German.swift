extension FollowUpPhrase {
  var german: String {
    switch self {
    case .planTitle: return "Was beschlossen wurde"
    case .columnNumber: return "Nr."
    case .columnAction: return "Schritt"
    case .columnStanding: return "Stand"
    case .columnDue: return "Bis"
    case .columnPerson: return "Wer"
    case .standing(let status, let sign, let isOverdue): return Self.german(status, sign, isOverdue)
    case .until(let day): return "bis \(day.text(in: .german))"
    case .remembered(let count):
      return count == 1 ? "Für 1 Schritt gespeichert." : "Für \(count) Schritte gespeichert."
    case .nothing: return "Es wird kein Schritt empfohlen, und beschlossen wurde nichts."
    case .notOwn:
      return "Diese Einschätzung kam als Datei. Schritte werden für eigene Betriebe verfolgt:"
        + " readiness assess --for NAME."
    case .unknownAction(let name, let greatest):
      return "Einen Schritt „\(name)“ gibt es nicht. Nennen Sie eine Nummer von 1 bis \(greatest)"
        + " oder eine Kennung aus readiness actions --json."
    case .unknownStatus(let text):
      return "„\(text)“ ist kein Stand. Möglich sind: \(Self.words(in: .german))."
    case .unreadableDay(let text):
      return "„\(text)“ ist kein Datum. Schreiben Sie es so: 31.01.2027, oder: keins."
    case .ambiguousDay(let text, let one, let other):
      return "„\(text)“ kann der \(one.text(in: .german)) oder der \(other.text(in: .german))"
        + " sein. Schreiben Sie es so: 31.01.2027."
    case .pastDay(let day):
      return
        "Der \(day.text(in: .german)) ist vorbei. Ein Schritt braucht ein Datum, das noch kommt."
    case .nobodyMeets: return "Kein Betrieb erfüllt die Bedingung."
    case .undecided(let count):
      return count == 1
        ? "Bei 1 Betrieb lässt es sich nicht sagen: Er hat nicht beantwortet, worauf es ankommt, oder eine ältere Fassung."
        : "Bei \(count) Betrieben lässt es sich nicht sagen: Sie haben nicht beantwortet, worauf es ankommt, oder eine ältere Fassung."
    case .portfolioTitle: return "Alle Betriebe"
    case .columnClient: return "Betrieb"
    case .columnOverall: return "Insgesamt"
    case .columnWeakest: return "Schwach"
    case .columnNext: return "Als Nächstes"
    case .legend:
      return
        "Buchstaben sind Bereiche, der letzte der schwächste; Ziffern sind Stufen, dahinter die Veränderung in Punkten seit der Einschätzung davor."
    case .noClient: return "Es gibt noch keinen Betrieb mit einer abgeschlossenen Einschätzung."
    case .answerAgain: return "Fragen wieder beantworten"
    case .whichAction: return "Nennen Sie den Schritt: --action NUMMER (siehe: readiness actions)."
    case .whichChange:
      return "Sagen Sie, was sich an dem Schritt ändern soll: --status, --due oder --person."
    }
  }

  /// How far something has come.
  static func german(_ status: Status) -> String {
    switch status {
    case .open: "offen"
    case .planned: "geplant"
    case .started: "begonnen"
    case .done: "erledigt"
    case .dropped: "verworfen"
    }
  }

  private static func german(_ status: Status, _ sign: Sign, _ isOverdue: Bool) -> String {
    let word = german(status) + (isOverdue ? ", das Datum ist vorbei" : "")
    switch (sign, status) {
    case (.settled, .done): return "erledigt, und die Antworten zeigen es"
    case (.settled, .open): return "die Antworten zeigen es"
    case (.settled, _): return "\(word); die Antworten zeigen, dass es erledigt ist"
    case (.needed, .done): return "erledigt; die Antworten zeigen es noch nicht"
    case (.untold, .done): return "erledigt; danach wurde nicht gefragt"
    default: return word
    }
  }
}

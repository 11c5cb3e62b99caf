extension ChangePhrase {
  var german: String {
    let number = NumberFormat(.german)
    return switch self {
    case .title: "Was sich geändert hat"
    case .days(let from, let to): "Antworten vom \(from) und vom \(to)"
    case .overall: "Insgesamt"
    case .before(let what): "Vorher: \(what)"
    case .after(let what): "Jetzt: \(what)"
    case .higher(let tenths): "\(number.tenths(tenths)) höher"
    case .lower(let tenths): "\(number.tenths(tenths)) niedriger"
    case .same: "Gleich geblieben"
    case .nothingMoved: "Alle Punktzahlen sind gleich geblieben."
    case .otherQuestions: "Nicht vergleichbar: Die Fragen haben sich seitdem geändert."
    case .shortFormOnly:
      "Verglichen werden die Fragen der Kurzform, die Sie beide Male beantwortet haben."
    case .answersTitle: "Antworten, die jetzt anders sind"
    case .sameAnswers: "Alle Antworten sind gleich geblieben."
    case .actionsTitle: "Stehen jetzt nicht mehr in Ihrer Liste"
    case .noCause:
      "Verglichen wird, was Sie zweimal geantwortet haben. Warum sich etwas geändert hat, "
        + "lässt sich daraus nicht ablesen."
    }
  }
}

extension ChangePhrase {
  var english: String {
    let number = NumberFormat(.english)
    return switch self {
    case .title: "What has changed"
    case .days(let from, let to): "Answers of \(from) and of \(to)"
    case .overall: "Overall"
    case .before(let what): "Before: \(what)"
    case .after(let what): "Now: \(what)"
    case .higher(let tenths): "\(number.tenths(tenths)) higher"
    case .lower(let tenths): "\(number.tenths(tenths)) lower"
    case .same: "The same"
    case .nothingMoved: "Every score is the same as before."
    case .otherQuestions: "Cannot be compared: the questions have changed since."
    case .shortFormOnly:
      "Compared are the questions of the short form, which you answered both times."
    case .answersTitle: "Answers that are different now"
    case .sameAnswers: "All answers are the same."
    case .actionsTitle: "No longer on your list of steps"
    case .noCause:
      "This compares what you answered both times. It cannot say why something changed."
    }
  }
}

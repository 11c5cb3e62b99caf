extension DuePhrase {
  var english: String {
    switch self {
    case .column: "due again"
    case .past(let date): "\(date) (past)"
    case .corrected: "corrected"
    case .fileName: "reminder"
    case .title(nil): "Digital check: where does the business stand now?"
    case .title(let label?): "Digital check: where does \(label) stand now?"
    case .explanation:
      "A year has passed. Answer again and see what has changed: open a terminal and type readiness"
    case .alarm: "Digital check in a week"
    case .saved(let path):
      "Reminder saved: \(path)\nOpen the file and your calendar takes it in."
    case .nothingDue:
      "There is nothing to be reminded of yet. Finish an assessment first: readiness assess"
    }
  }
}

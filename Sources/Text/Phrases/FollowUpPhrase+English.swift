extension FollowUpPhrase {
  var english: String {
    switch self {
    case .planTitle: return "What was decided"
    case .columnNumber: return "No."
    case .columnAction: return "Step"
    case .columnStanding: return "How far"
    case .columnDue: return "By"
    case .columnPerson: return "Who"
    case .standing(let status, let sign, let isOverdue):
      return Self.english(status, sign, isOverdue)
    case .until(let day): return "by \(day.text(in: .english))"
    case .remembered(let count):
      return count == 1 ? "Saved for 1 step." : "Saved for \(count) steps."
    case .nothing: return "No step is recommended, and nothing was decided."
    case .notOwn:
      return "This assessment came in a file. Steps are followed up for businesses of your own:"
        + " readiness assess --for NAME."
    case .unknownAction(let name, let greatest):
      return "There is no step \"\(name)\"; give a number from 1 to \(greatest), or an id of"
        + " readiness actions --json."
    case .unknownStatus(let text):
      return "\"\(text)\" does not say how far it is; write one of: \(Self.words(in: .english))."
    case .unreadableDay(let text):
      return "\"\(text)\" is no day; write it as 2027-01-31, or none."
    case .ambiguousDay(let text, let one, let other):
      return "\"\(text)\" may be \(one.text(in: .english)) or \(other.text(in: .english));"
        + " write it as 2027-01-31."
    case .pastDay(let day):
      return "\(day.text(in: .english)) has passed; a step is to be done by a day to come."
    case .nobodyMeets: return "No business meets the condition."
    case .undecided(let count):
      return count == 1
        ? "Of 1 business it cannot be told: it did not answer what decides, or an older version."
        : "Of \(count) businesses it cannot be told: they did not answer what decides, or an older version."
    case .portfolioTitle: return "Portfolio"
    case .columnClient: return "Business"
    case .columnOverall: return "Overall"
    case .columnWeakest: return "Weak"
    case .columnNext: return "Next"
    case .legend:
      return
        "Letters are areas, the last one the weakest; digits are levels, then the change in points since the assessment before."
    case .noClient: return "There is no business with a finished assessment yet."
    case .answerAgain: return "answer the questions again"
    case .whichAction: return "Say which step: --action NUMBER (see: readiness actions)."
    case .whichChange:
      return "Say what to change about the step: --status, --due or --person."
    }
  }

  /// How far something has come.
  static func english(_ status: Status) -> String {
    switch status {
    case .open: "open"
    case .planned: "planned"
    case .started: "under way"
    case .done: "done"
    case .dropped: "dropped"
    }
  }

  private static func english(_ status: Status, _ sign: Sign, _ isOverdue: Bool) -> String {
    let word = english(status) + (isOverdue ? ", the day has passed" : "")
    switch (sign, status) {
    case (.settled, .done): return "done, and the answers show it"
    case (.settled, .open): return "the answers show it"
    case (.settled, _): return "\(word); the answers show that it is done"
    case (.needed, .done): return "done; the answers do not show it yet"
    case (.untold, .done): return "done; this was not asked"
    default: return word
    }
  }
}

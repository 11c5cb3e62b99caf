extension PortfolioPhrase {
  var english: String {
    let format = NumberFormat(.english)
    switch self {
    case .title: return "All businesses at a glance"
    case .day: return "Written on"
    case .businesses(1): return "1 business"
    case .businesses(let count): return "\(format.integer(count)) businesses"
    case .overdue(0): return "nothing is overdue"
    case .overdue(1): return "1 thing is overdue"
    case .overdue(let count): return "\(format.integer(count)) things are overdue"
    case .due: return "Due next"
    case .dueOn(let day, let isOverdue):
      return day.text(in: .english) + (isOverdue ? ", overdue" : "")
    case .nothingDue: return "No step has a day yet."
    case .further(1): return "One more is in the table below."
    case .further(let count): return "\(format.integer(count)) more are in the table below."
    case .levels: return "Levels"
    case .noLevel: return "No score yet"
    case .standings: return "Where each business stands"
    case .standingsTable: return "Overall result and what is due next"
    case .areas: return "Area by area"
    case .areasTable: return "Level, score and change in each area"
    case .areasNote:
      return "A cell holds the number of the level, the score and in brackets the change:"
    case .changeNote:
      return "The change is in points since the assessment before, where both compare. “Holds "
        + "back” names the area that keeps the overall level down, else the one with the lowest score."
    case .columnAnswered: return "Answered on"
    case .columnChange: return "Change"
    case .columnHoldsBack: return "Holds back"
    case .columnDue: return "Due"
    case .columnNext: return "What is due"
    case .privacy: return "Who may read this"
    case .privacyNote:
      return "This page names businesses with their results. It is for whoever advises them; each "
        + "business may see its own row only."
    }
  }
}

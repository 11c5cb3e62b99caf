extension PortfolioPhrase {
  var german: String {
    let format = NumberFormat(.german)
    switch self {
    case .title: return "Alle Betriebe auf einen Blick"
    case .day: return "Stand"
    case .businesses(1): return "1 Betrieb"
    case .businesses(let count): return "\(format.integer(count)) Betriebe"
    case .overdue(0): return "nichts ist überfällig"
    case .overdue(1): return "1 Sache ist überfällig"
    case .overdue(let count): return "\(format.integer(count)) Sachen sind überfällig"
    case .due: return "Was ansteht"
    case .dueOn(let day, let isOverdue):
      return day.text(in: .german) + (isOverdue ? ", überfällig" : "")
    case .nothingDue: return "Noch hat kein Schritt einen Termin."
    case .further(1): return "Eine weitere steht unten in der Tabelle."
    case .further(let count): return "\(format.integer(count)) weitere stehen unten in der Tabelle."
    case .levels: return "Stufen"
    case .noLevel: return "Noch keine Punktzahl"
    case .standings: return "Wo jeder Betrieb steht"
    case .standingsTable: return "Gesamtergebnis und was als Nächstes ansteht"
    case .areas: return "Bereich für Bereich"
    case .areasTable: return "Stufe, Punktzahl und Veränderung in jedem Bereich"
    case .areasNote:
      return "In jeder Zelle stehen die Nummer der Stufe, die Punktzahl und in Klammern die "
        + "Veränderung:"
    case .changeNote:
      return "Die Veränderung ist in Punkten seit der Einschätzung davor angegeben, wo sich beide "
        + "vergleichen lassen. „Schwächster Bereich“ nennt den Bereich, der die Gesamtstufe niedrig hält, "
        + "sonst den mit der niedrigsten Punktzahl."
    case .columnAnswered: return "Beantwortet am"
    case .columnChange: return "Veränderung"
    case .columnHoldsBack: return "Schwächster Bereich"
    case .columnDue: return "Fällig"
    case .columnNext: return "Was ansteht"
    case .privacy: return "Wer das lesen darf"
    case .privacyNote:
      return "Diese Seite nennt Betriebe mit ihren Ergebnissen. Sie ist für die Menschen bestimmt, "
        + "die sie beraten; jeder Betrieb darf nur seine eigene Zeile sehen."
    }
  }
}

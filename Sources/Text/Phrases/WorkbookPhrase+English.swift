extension WorkbookPhrase {
  var english: String {
    switch self {
    case .summary: return "Summary"
    case .domains: return "Domains"
    case .questions: return "Questions"
    case .answers: return "Answers"
    case .actions: return "Actions"
    case .benchmark: return "Benchmark"
    case .portfolio: return "Portfolio"
    case .readMe: return "Read me"

    case .columnLow: return "At least"
    case .columnHigh: return "At most"
    case .columnCounted: return "Questions counted"
    case .columnCoverage: return "Answered or “don't know”"
    case .columnUnknown: return "Don’t know"
    case .columnBefore: return "Before"
    case .columnChange: return "Change"
    case .columnStatus: return "Status"
    case .columnDue: return "Due"
    case .columnPerson: return "Who"
    case .columnSign: return "What the answers show"
    case .columnAction: return "Step ID"
    case .columnAssessment: return "Assessment ID"
    case .columnWritten: return "As written"
    case .columnPart: return "Part"
    case .columnStatement: return "Statement"
    case .columnShare: return "Share"
    case .columnOwn: return "You"
    case .columnYear: return "Year"
    case .columnSource: return "Source"
    case .columnLevel(let domain): return domain
    case .columnPoints(let domain): return "\(domain): points"
    case .columnMoved(let domain): return "\(domain): change"
    case .columnAnswered: return "Answered on"
    case .columnWeakest: return "What holds it back"
    case .columnNext: return "Next"
    case .columnNextDay: return "Next day"

    case .state(.answered): return "answered"
    case .state(.unknown): return "don’t know"
    case .state(.notApplicable): return "does not apply"
    case .state(.skipped): return "left open"
    case .status(let status): return FollowUpPhrase.english(status)
    case .sign(.needed): return "still to do"
    case .sign(.settled): return "done"
    case .sign(.untold): return "not asked"
    case .own(true?): return "yes"
    case .own(false?): return "no"
    case .own(nil): return "open"
    case .trust(.file): return "official data"
    case .trust(.quoted): return "official, as quoted"
    case .trust(.transcribed): return "transcribed"
    case .scope(let country, let isOwnSize):
      return isOwnSize ? "Your size class in \(country)" : "All sizes in \(country)"
    case .intensity(let least): return "have \(least) or more items of the Digital Intensity list"
    case .noBenchmark:
      return "No comparison was asked for. If your association gave you a benchmark file, write the"
        + " workbook again with --benchmark FILE."

    case .statusHint: return "Choose how far this step has come."
    case .dueHint: return "The day by which it is to be done, or nothing."
    case .personHint: return "Who sees to it, or nothing."
    case .statusRefused: return "Please choose one of the words in the list."
    case .dueRefused: return "Please write a day, for example 2027-01-31."
    case .aboutSheets:
      return "“Summary” is enough for a start. “Domains”, “Questions” and “Answers” show how each"
        + " number came about, “Benchmark” where you stand beside others."
    case .aboutNumbers:
      return "Every number was worked out by readiness and is written here as it is; there are no"
        + " formulas. Points go from 0 to 100."
    case .aboutActions:
      return "Write into the tinted columns: how far a step has come, by when it is to be done, and"
        + " who sees to it. Rows may be sorted and filtered."
    case .aboutReturn:
      return "“readiness import FILE.xlsx” reads these columns back: it shows what differs and asks"
        + " before it changes anything. Only what you changed counts: what was decided in readiness"
        + " since stays. Leave the headings and the three grey columns at the end as they are."
    case .aboutPortfolio:
      return
        "One row a business. For each area stand its level, its points and, where the assessment"
        + " before compares, by how many points it has changed."
    case .page: return "Page"
    case .of: return "of"
    }
  }
}

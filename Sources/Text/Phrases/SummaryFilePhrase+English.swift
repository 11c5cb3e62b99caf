extension SummaryFilePhrase {
  var english: String {
    switch self {
    case .otherQuestionnaire(let id, let logic, let wanted):
      "counts \(id) (\(logic)), not \(wanted); name its version with --questionnaire, or rescore"
        + " where it was made"
    case .otherForm(let form, let wanted):
      "is of form \(form); summarize on form \(wanted), or compare with --form \(form)"
    case .real: "is of real enterprises; leave it out, or compare without --synthetic"
    case .synthetic: "is synthetic; leave it out, or compare with --synthetic"
    case .damaged(""): "is not what summarize writes; ask for the file again"
    case .damaged(let place):
      "\(place): something else stands here than summarize writes; ask for the file again"
    case .noJSON(let line, let column):
      "line \(line), column \(column): something else stands here than summarize writes; ask for the"
        + " file again"
    case .sameYear(let year, let country):
      "both hold answers outside campaigns of \(year) from \(country), and an enterprise may count in"
        + " each; leave one out, or import the answers into one store"
    case .sameCounts:
      "both hold the same counts, and their enterprises would count twice; leave one out"
    case .sameCampaign(let campaign):
      "campaign \(campaign) is in both, and its enterprises would count twice; leave one out"
    case .twoPeriods(let association?, let first, let second):
      "one holds period \(first) of \(association), the other \(second); compare one period of an"
        + " association at a time"
    case .twoPeriods(nil, let first, let second):
      "one holds answers outside campaigns of \(first), the other of \(second); compare one period"
        + " at a time"
    case .individual:
      "contains individual data, while others are coarsened for exchange; add --release exchange to"
        + " coarsen it too"
    case .notReleased:
      "contains individual data; a page is made of a release: write it with"
        + " summarize --release public or exchange"
    case .publicTable:
      "is a public table; needed here is a file that summarize --release exchange wrote"
    case .twoKinds:
      "some are public tables and some are not; both do not fit on one page; give only files of one"
        + " kind"
    case .noQuality:
      "does not tell whether questions work; write it with summarize --release exchange --quality"
    case .sameCountry(let country):
      "both tell of \(country), and hidden figures cannot be added; write one file of both, or a page"
        + " of each"
    case .joinedPeriods(let periods):
      "tells of the periods \(periods) together, and a table cannot be divided; write it again with"
        + " summarize --period, or leave --period out"
    }
  }
}

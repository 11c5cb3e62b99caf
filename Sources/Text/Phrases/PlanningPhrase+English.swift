extension PlanningPhrase {
  private static let format = NumberFormat(.english)

  var english: String {
    let format = Self.format
    switch self {
    case .title: return "Plan of a campaign: what its answers could say"
    case .invited(let country, let invited, let millionths, let tenths):
      return
        "\(country): \(format.integer(invited)) invited, \(format.percent(millionths: millionths))"
        + " answer: \(format.shortTenths(tenths)) answers expected."
    case .assumptions:
      return
        "This is arithmetic with assumptions, no forecast: every enterprise invited is taken to"
        + " answer with the same chance, whatever its size and sector. Only answers with a final"
        + " score and with consent to be counted are meant. Who decides to take part no plan can"
        + " know."
    case .officialTitle: return "If those invited are mixed like all enterprises"
    case .officialNote:
      return
        "The mix is that of the official counts; where they do not tell size classes or sectors"
        + " apart, the standard mix divides them."
    case .standardTitle: return "If those invited are chosen in the standard mix"
    case .standardNote:
      return
        "As many of each size class and sector are invited as the standard mix says. It is a"
        + " convention that describes no country."
    case .noOfficialMix(let country):
      return
        "The official counts at hand give no mix for \(country); name others with --margins."

    case .plain(let tenths):
      return
        "A difference of plain means below \(format.tenths(tenths)) points would go unnoticed in"
        + " more than 20 of 100 such campaigns."
    case .detectable(let first, let second, let tenths, let deviation):
      return
        "Smallest difference between \(first) and \(second) that four of five such campaigns would"
        + " find: \(format.tenths(tenths)) points, if scores vary within size class and sector with"
        + " a standard deviation of \(format.shortTenths(deviation)) points."
    case .uncovered(let percent):
      return
        "No verdict on the difference is to be expected: the groups with enough answers from both"
        + " countries would typically cover only \(format.percent(percent)) of the standard mix; 80% are"
        + " needed."
    case .tooFew(let effectiveN):
      return
        "No verdict on the difference is to be expected: spread as the standard mix is, the answers"
        + " of one country would typically count like only \(format.integer(effectiveN)); 30 are needed."
    case .chanceOfVerdict(let chance):
      return
        "Chance that enough groups fill for a verdict on the difference: \(chance.text(format))."
    case .oneCountry:
      return "Only one country is invited: there is no difference to be found."

    case .sizesTitle: return "By size class"
    case .cellsTitle: return "By size class and sector"
    case .probable([], let least):
      return
        "No group reaches the \(least) answers that a figure needs in every country with a chance"
        + " of 80%."
    case .probable(let groups, let least):
      return
        "With a chance of at least 80% in every country, these reach the \(least) answers that a"
        + " figure needs: \(groups.joined(separator: ", "))."
    case .probableQuestions([], let least):
      return
        "No group reaches the \(least) answers that single questions need in every country with a"
        + " chance of 80%."
    case .probableQuestions(let groups, let least):
      return
        "With a chance of at least 80% in every country, these reach the \(least) answers that"
        + " single questions need: \(groups.joined(separator: ", "))."
    case .bothNote(let least):
      return
        "“Both ≥ \(least)” is the chance that a group can be used for the difference at equal mix."

    case .columnSize: return "Size"
    case .columnCell: return "Size and sector"
    case .columnExpected(let country): return "\(country) expected"
    case .columnLeast(let least): return "≥ \(least)"
    case .columnBoth(let least): return "both ≥ \(least)"
    case .all: return "all"
    case .chance(let chance): return chance.text(format)
    }
  }
}

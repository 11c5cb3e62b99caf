extension PressPhrase {
  private static let format = NumberFormat(.english)

  var english: String {
    let format = Self.format
    switch self {
    case .title(let first, let second):
      return "Digital readiness: participating enterprises in \(first) and \(second)"
    case .period: return "Period"
    case .day: return "Date"
    case .contact: return "Contact"
    case .firstPage: return "What these answers say"
    case .asked: return "What was asked"
    case .who: return "Who answered"
    case .quotes(5): return "Five sentences that may be quoted"
    case .quotes: return "Sentences that may be quoted"
    case .notToWrite(3): return "Three sentences that must not be written"
    case .notToWrite: return "Sentences that must not be written"
    case .method: return "How it was done"
    case .figures: return "Figures"
    case .askedAbout(let questions, let areas):
      return "\(format.integer(questions)) questions on: \(areas.joined(separator: "; ")). Every"
        + " enterprise judged itself, alone or with help."
    case .quoteWhole:
      return "Please quote a sentence whole: who it is about, how many they are and how sure it is"
        + " belong to it."
    case .pictures(let names): return "As pictures: \(names.joined(separator: ", "))"

    case .notWhole(let countries):
      return "Because of earlier releases some of those who answered in"
        + " \(countries.joined(separator: ", ")) may not be told of again, and a page for journalists"
        + " is about all of them. Make it of the files that were released then, or once others have"
        + " answered."
    case .needsTwoCountries:
      return "A page for journalists compares two countries, and not both have figures that may be"
        + " told;"
        + " for one country write a dashboard."

    case .different(let quote):
      return "\(Self.among) those in \(quote.higher) scored"
        + " \(format.tenths(quote.distance.tenths)) of 100 points higher\(Self.on(quote.area)) than"
        + " those in \(quote.lower), compared at an equal mix of sizes and sectors"
        + " (\(Self.basis(quote, quote.distance)))."
    case .equivalent(let quote, let margin):
      return "\(Self.among) those in \(quote.first.name) and those in \(quote.second.name) scored"
        + " practically alike\(Self.on(quote.area)): at an equal mix of sizes and sectors whatever"
        + " difference there is lies within \(margin) of 100 points"
        + " (\(Self.difference(quote)); \(Self.basis(quote, quote.figure)))."
    case .negligible(let quote, let margin):
      return "\(Self.among) those in \(quote.higher) scored"
        + " \(format.tenths(quote.distance.tenths)) of 100 points higher\(Self.on(quote.area)) than"
        + " those in \(quote.lower), compared at an equal mix of sizes and sectors: less than the"
        + " \(margin) points from which on a difference would matter"
        + " (\(Self.basis(quote, quote.distance)))."
    case .undetermined(let quote):
      return "\(Self.among) no difference between \(quote.first.name) and \(quote.second.name) is"
        + " shown\(Self.on(quote.area)):"
        + " \(quote.leavesOutZero ? "looking at all areas at once, " : "")the answers do not"
        + " decide it"
        + " (at an equal mix of sizes and sectors, \(Self.difference(quote));"
        + " \(Self.basis(quote, quote.figure)))."
    case .tooFew(let first, let second, let area):
      return "\(Self.among) no difference between \(first.name) and \(second.name) is"
        + " shown\(Self.on(area)): too few comparable enterprises of both countries answered"
        + " (\(Self.numbers(first, second)))."
    case .noInterval(let first, let second, let area):
      return "\(Self.among) nothing can be said about a difference between \(first.name) and"
        + " \(second.name)\(Self.on(area)): the scores vary too little to tell how sure it would be"
        + " (\(Self.numbers(first, second)))."
    case .tookPart(let first, let second):
      return "\(format.integer(first.n)) enterprises in \(first.name) and"
        + " \(format.integer(second.n)) in \(second.name) answered; they decided themselves to take"
        + " part."

    case .allEnterprises(let country, let tenths):
      return "“Enterprises in \(country) reach \(format.tenths(tenths)) of 100 points.”"
    case .notDrawn(let scored, let answered, let all):
      let official =
        all == 0 ? "" : " of \(format.integer(all)) enterprises in the official counts"
      let who =
        scored == answered
        ? "\(format.integer(answered)) that answered do" + (all == 0 ? "" : ",\(official)")
        : "\(format.integer(scored)) with an overall score do, of \(format.integer(answered)) that"
          + " answered" + (all == 0 ? "" : " and\(official)")
      return "Only the \(who). They decided themselves to take part; nobody drew them by lot."
    case .ahead(let higher, let lower): return "“\(higher) is digitally ahead of \(lower).”"
    case .selection(let higher, let lower, let tenths):
      return "The figures are about enterprises that answered, not about countries. Were those in"
        + " \(higher) selected \(format.tenths(tenths)) points more in favour of their score than"
        + " those in \(lower), it would be open who scores higher."
    case .verdictIs(let words, let figure):
      let told = figure.map { " (\($0.text(format, to: "to")))" } ?? ""
      return "The verdict is “\(words)”\(told), and it is about enterprises that answered, not"
        + " about"
        + " countries."
    case .percentHigher(let higher, let lower, let percent):
      return "“In \(higher) enterprises are \(percent) percent more digital than in \(lower).”"
    case .pointsAreMarks(let tenths):
      return "Points are marks on a scale from 0 to 100, no amounts: \(format.tenths(tenths))"
        + " points"
        + " are not a percentage of anything. Write the points."
    case .aheadOn(let question, let higher, let lower):
      return "“On ‘\(question)’ enterprises in \(higher) do better than in \(lower).”"
    case .worksDifferently(let tenths):
      return "Among equally ready enterprises this question gives \(format.tenths(tenths)) points"
        + " more"
        + " in one country than in the other: it may be understood differently, so it ranks nobody"
        + " by"
        + " itself."
    case .cause(let first, let second):
      return "“The difference comes from the country: \(first) or \(second).”"
    case .noCause:
      return "These answers tell how enterprises stand and not why: nothing was tried out, and much"
        + " else differs between the two groups."

    case .instrument(let questionnaire, let form):
      return "Self-assessment with the questionnaire \(questionnaire), "
        + "\(FormPhrase.name(form).english); nobody checked"
        + " the answers."
    case .participants(let campaigns):
      let through =
        campaigns.isEmpty ? "" : ", in the campaigns \(campaigns.joined(separator: ", "))"
      return "Enterprises decided themselves to take part\(through). The latest assessment of each"
        + " counts."
    case .points:
      return "Each answer is worth 0 to 100 points; the score of an area is their weighted mean,"
        + " the overall score that of the areas. Who answered too little has none."
    case .mix(let percent):
      let covered =
        percent.map { "; groups with answers from both countries cover \($0)% of it" } ?? ""
      return "Both countries are compared at one and the same mix of size classes and sectors, a"
        + " convention\(covered)."
    case .verdicts(let margin):
      return "Verdicts follow from 95% intervals and a margin of \(margin) points, over several"
        + " areas"
        + " adjusted (Holm). They cover chance, not who decided to take part."
    case .release(let least, let questions):
      return "Everything here is made of a release in which no group has fewer than \(least)"
        + " enterprises, checked against all earlier ones; single questions stand from"
        + " \(questions) on."
    }
  }

  private static let among = "Among the enterprises that answered,"

  private static func on(_ area: String?) -> String {
    area.map { " on “\($0)”" } ?? " overall"
  }

  private static func numbers(_ first: ChartPhrase.Count, _ second: ChartPhrase.Count) -> String {
    "n\u{A0}=\u{A0}\(format.integer(first.n)) in \(first.name), \(format.integer(second.n)) in"
      + " \(second.name)"
  }

  private static func difference(_ quote: Quote) -> String {
    "\(quote.second.name) minus \(quote.first.name): \(format.signedTenths(quote.figure.tenths))"
  }

  private static func basis(_ quote: Quote, _ figure: DifferencePhrase.Figure) -> String {
    let interval = figure.ends.map {
      "95% interval \(format.signedTenths($0.low)) to \(format.signedTenths($0.high)); "
    }
    return (interval ?? "") + numbers(quote.first, quote.second)
  }
}

extension DifferencePhrase {
  var english: String {
    let format = NumberFormat(.english)
    switch self {
    case .headlineTitle: return "The difference at equal mix of sizes and sectors"
    case .headline(let measure, let first, let second, let figure):
      let interval = figure.interval(format, named: "95% interval of the difference:", to: "to")
      if figure.tenths == 0 {
        return "\(measure): participating enterprises in \(second) and in \(first) score the"
          + " same\(interval)."
      }
      return "\(measure): participating enterprises in \(second) score"
        + " \(format.tenths(abs(figure.tenths))) points"
        + " \(figure.tenths > 0 ? "higher" : "lower") than those in \(first)\(interval)."
    case .noHeadline(let measure):
      return "\(measure): there is no difference at equal mix to be told."
    case .standardNote(let percent):
      return
        "Both countries are counted with one and the same mix of size classes and sectors, a"
        + " convention that describes no country; the groups with answers from both cover"
        + " \(percent)% of it. It does not correct for who chose to take part."
    case .intervalNote:
      return
        "95% interval: how much the figure would vary if similar enterprises had answered; it does"
        + " not cover self-selection."

    case .axis(let first, let second, let reach, let cells):
      return Self.axis("\(first) higher", "\(second) higher", reach, cells)
    case .interval(let figure): return figure.text(format, to: "to")

    case .different: return "The participants of the two countries differ."
    case .equivalent(let margin):
      return "Equivalent: whatever difference there is lies within \(margin) points."
    case .differentButNegligible(let margin):
      return "They differ, but by less than \(margin) points: negligible."
    case .undeterminedShare(let percent):
      return
        "Undetermined: the groups with answers from both countries cover only \(percent)% of the"
        + " mix; 80% are needed."
    case .undeterminedFew(let effectiveN):
      return
        "Undetermined: spread as the mix is, the answers of one country count like only"
        + " \(effectiveN); 30 are needed."
    case .undeterminedNoInterval:
      return "Undetermined: the scores do not vary, so how sure the difference is is not known."
    case .undeterminedWide(let tenths):
      return
        "Undetermined: the interval holds differences that matter and differences that do not. Less"
        + " than \(format.tenths(tenths)) points could hardly have been found with these answers."
    case .verdictDifferent: return "different"
    case .verdictEquivalent: return "equivalent"
    case .verdictNegligible: return "negligible"
    case .verdictUndetermined: return "undetermined"
    case .noVerdict: return "–"

    case .sizesTitle: return "By size class"
    case .sectorsTitle: return "By sector"
    case .regionsTitle: return "By region"
    case .languagesTitle: return "By language"
    case .modesTitle: return "By how the answers came about"
    case .plainNote: return "Plain means of those who took part, without adjustment."
    case .superiority(let first, let second, let count, let ends):
      let interval = ends.map { " (95% interval \($0.low) to \($0.high))" } ?? ""
      return
        "Of 100 pairs made of one participating enterprise from each country, the one from"
        + " \(second) scores higher than the one from \(first) in \(count)\(interval), ties counted"
        + " half."
    case .completeSuperiority(let country):
      return
        "Every participating enterprise in \(country) scores higher than every one of the other."
    case .decomposition(let total, let mix, let within, let bySizeOnly):
      return
        "Of the plain difference of \(format.signedTenths(total)) points,"
        + " \(format.signedTenths(mix)) go with another mix of"
        + " \(bySizeOnly ? "sizes" : "sizes and sectors"), \(format.signedTenths(within)) remain"
        + " within equal ones."
    case .selection(let first, let second, let higher, let tenths):
      let other = higher == first ? second : first
      return
        "How strong selection would have to be: the sign would be open if participants from"
        + " \(higher) were selected \(format.tenths(tenths)) points more in favour of their score"
        + " than those from \(other)."
    case .selectionOpen:
      return "How strong selection would have to be: not at all, the sign is open already."

    case .otherWaysTitle: return "The same counted in other ways"
    case .rowStandardised: return "at equal mix (headline)"
    case .rowPlain: return "as they took part"
    case .rowWeighted: return "weighted to official counts"
    case .rowTrimmed: return "the same, weights limited"
    case .rowProvisional: return "with provisional scores"
    case .rowLowest: return "if all that is missing were 0"
    case .rowHighest: return "if all that is missing were 100"
    case .weightingNote:
      return
        "Adjusted to official size and sector counts; does not correct for who chose to take part."
    case .officialCounts(let country, let enterprises, let sources):
      return "\(country): \(format.integer(enterprises)) by \(sources)."
    case .effectiveN(let country, let n, let effectiveN, let largest):
      return
        "\(country): \(format.integer(n)) answers count like \(format.integer(effectiveN)) after"
        + " weighting; the largest weight is \(format.tenths(largest)) times the mean."

    case .testsTitle: return "Tests"
    case .testsNote:
      return
        "Probabilities p of what was found or more, if the participants were drawn by chance, which"
        + " they were not. The first two decide the verdict and are adjusted over the domains"
        + " (Holm)."
    case .columnDiffers: return "no difference"
    case .columnWithin: return "beyond margin"
    case .columnWelch: return "Welch"
    case .columnBrunnerMunzel: return "Brunner-Munzel"

    case .columnMeasure: return "Measure"
    case .columnDifference(let first, let second): return "\(second) - \(first)"
    case .columnVerdict: return "Verdict"
    case .columnSize: return "Size"
    case .columnSector: return "Sector"
    case .columnRegion: return "Region"
    case .columnLanguage: return "Language"
    case .columnMode: return "Answered"
    case .columnN(let country): return "n \(country)"
    case .columnWay: return "Counted"
    case .columnRanks(let country): return "rank \(country)"
    }
  }
}

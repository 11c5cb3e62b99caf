extension NotePhrase {
  var english: String {
    switch self {
    case .notReleased: "Contains individual data: internal, do not send and do not publish."
    case .exchangeOnly:
      "For exchange between associations: no group here has fewer than 10 enterprises. Not checked for"
        + " publication."
    case .coarsened(let country, let merged, let removed):
      "\(country): "
        + (merged == .exactly(0)
          ? "\(removed.english) enterprises stand in no group"
          : "\(merged.english) enterprises stand in merged groups"
            + (removed == .exactly(0) ? "" : ", \(removed.english) in none"))
        + ". No group is shown by which a few could be found, nor beside earlier releases."
    case .measureWithheld(let country, let measure, let n):
      "\(country), \(Self.inside(measure)): \(n.english) enterprises stand in groups whose figures are withheld."
    case .withoutTable(let country, let n):
      "\(country): the answers of \(n.english) enterprises to single questions are not told."
    case .leftOut(let country, let blocks):
      "\(country): left out, wholly or in part: \(blocks.map(\.english).joined(separator: ", "))."
    case .synthetic: "Synthetic: no enterprise stands behind these figures."
    case .filtered(let conditions): "Only enterprises with \(conditions) are compared."
    case .notPooled(let enterprises, let version):
      "\(enterprises) of version \(version) left out: its scores cannot be pooled with these;"
        + " rescore them first."
    case .noEnterprise: "No enterprise is counted."
    case .onlyOneCountry(let country):
      "Only \(country) has enterprises: nothing to compare with."
    case .assistedDiffers(let country, let percent, let other, let otherPercent):
      "\(percent)% of the answers from \(country) were given with help, \(otherPercent)% of those"
        + " from \(other): help may change answers, so part of a difference may come from it."

    case .noMargins(let country):
      "\(country): no official counts, so no figure is weighted to them."
    case .marginsFiltered(let country):
      "\(country): official counts are of all sizes and sectors, so figures of some are not weighted"
        + " to them."
    case .emptyCategory(let country, let category):
      "\(country): nobody of \(category) took part, so no figure is weighted to official counts."
    case .totalsDiffer(let country, let percent):
      "\(country): the official totals differ by \(percent)%, so no figure is weighted to them;"
        + " check the margins."
    case .noConvergence(let country):
      "\(country): no weights meet all official counts at once, so no figure is weighted to them."
    case .marginsRescaled(let country, let percent):
      "\(country): the official totals differ by \(percent)%; all were scaled to the first."
    case .singleInCategory(let country, let measure):
      "\(country), \(Self.inside(measure)): a single participant stands for a whole category of the official"
        + " counts, so how much the weighted figure would vary is not known."
    case .weightsDominate(let country, let measure):
      "\(country), \(Self.inside(measure)): a few enterprises carry most of the weighted figure; quote the"
        + " unweighted one."
    case .fewEffective(let country, let measure, let effectiveN):
      "\(country), \(Self.inside(measure)): the weights leave an effective number of \(effectiveN) enterprises,"
        + " fewer than 30; quote the unweighted figure."

    case .few(let country, let measure, let n):
      "\(country), \(Self.inside(measure)): \(n) with a final score, fewer than 3; internal, do not publish."
    case .noScore(let country, let measure):
      "\(country), \(Self.inside(measure)): nobody has a final score, so there is no mean and no quantile."
    case .noSpread(let country, let measure):
      "\(country), \(Self.inside(measure)): one final score has no standard deviation."
    case .allEqual(let country, let measure):
      "\(country), \(Self.inside(measure)): all final scores are equal, so how much they would vary is not known."
    case .completeSeparation(let measure):
      "\(measure): every score of one country lies above every score of the other, so there is no"
        + " interval for how often."
    case .notStandardised(let measure):
      "\(measure): no group of equal size and sector has 5 final scores in both countries, so the"
        + " difference cannot be standardised."
    }
  }

  private static func inside(_ name: String) -> String {
    ComparisonPhrase.inside(name, .english)
  }
}

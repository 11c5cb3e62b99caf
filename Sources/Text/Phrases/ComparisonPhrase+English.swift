extension ComparisonPhrase {
  private static let format = NumberFormat(.english)

  var english: String {
    let format = Self.format
    switch self {
    case .containsIndividualData: return "CONTAINS INDIVIDUAL DATA, do not send"
    case .internalOnly: return "internal, do not publish"
    case .synthetic: return "Synthetic: no enterprise stands behind these figures."

    case .title: return "Participating enterprises by country"
    case .scope(let questionnaire, let form, let period):
      return "Questionnaire \(questionnaire), \(FormPhrase.name(form).english), period \(period)"
    case .selfSelected:
      return
        "These enterprises decided to take part; the figures speak of "
        + "them and of no others."
    case .source(let campaign, let from, let to, let n):
      return "\(campaign ?? "without a campaign"), \(from) to \(to): \(format.integer(n))"
    case .releasedSource(let campaign, let period, let n):
      return "\(campaign ?? "without a campaign, \(period)"): \(format.integer(n))"
    case .participants(let country, let n, let sizes, let modes):
      return
        "\(country): \(format.integer(n)) participating enterprises: \(sizes)"
        + (modes.isEmpty ? "." : "; answered: \(modes).")
    case .notesTitle: return "To be kept in mind"
    case .noEnterprises: return "No enterprise is counted."
    case .onlyOneCountry(let country):
      return "Only \(country) has participating enterprises: there is nothing to compare with."

    case .overall: return "Overall"
    case .contextDomain(let name): return "\(name) (setting, not part of the overall score)"
    case .columnN: return "n"
    case .columnMean: return "Mean"
    case .columnDeviation: return "SD"
    case .columnMedian: return "Median"
    case .levels(let country, let n):
      return "Levels in \(country), n = \(format.integer(n))"
    case .share(let percent, let low, let high, let count, let n):
      return
        "\(format.percent(percent)) (\(format.integer(low)) to \(format.integer(high))), "
        + "\(format.integer(count)) of \(format.integer(n))"

    case .leftOut(1): return "1 assessment is not counted:"
    case .leftOut(let count): return "\(format.integer(count)) assessments are not counted:"
    case .nobodyLeftOut: return "Every assessment is counted."
    case .withoutConsent(let count):
      return
        "\(format.integer(count)) without consent to be counted (record it with: readiness share "
        + "ID --consent aggregate)"
    case .blocked(let count): return "\(format.integer(count)) blocked"
    case .outOfScope(let count):
      return "\(format.integer(count)) with a head count outside every size class"
    case .withoutCell(let count):
      return "\(format.integer(count)) without country, head count or sector"
    case .superseded(let count):
      return
        "\(format.integer(count)) replaced by another assessment of the same enterprise and period"
    }
  }
}

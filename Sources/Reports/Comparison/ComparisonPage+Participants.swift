internal import Comparing
internal import Summaries
internal import Text

extension ComparisonPage {
  /// What is compared, and the marks that everything else stands under.
  mutating func head() {
    switch comparison.release {
    case .none: lines.add(ComparisonPhrase.containsIndividualData, as: .error)
    case .exchange: lines.add(NotePhrase.exchangeOnly, as: .warning)
    }
    if comparison.isSynthetic { lines.add(ComparisonPhrase.synthetic, as: .warning) }
    lines.heading(ComparisonPhrase.title)
    guard !comparison.countries.isEmpty else { return }
    lines.add(
      ComparisonPhrase.scope(
        questionnaire: "\(comparison.questionnaire) \(comparison.version)",
        form: comparison.form, period: comparison.period), as: .muted)
  }

  /// Who was asked, who counts, and who does not.
  mutating func participants() {
    if comparison.countries.isEmpty { lines.add(ComparisonPhrase.noEnterprises) }
    for source in comparison.sources {
      lines.add(StyledText(words(phrase(of: source))), indent: 2, bullet: "- ")
    }
    for country in comparison.countries { participants(country) }
    if comparison.countries.count == 1 {
      lines.add(ComparisonPhrase.onlyOneCountry(names.country(comparison.countries[0].id)))
    }
    if !comparison.countries.isEmpty, !comparison.isSynthetic {
      lines.add(ComparisonPhrase.selfSelected)
    }
    leftOut()
  }

  private func phrase(of source: Source) -> ComparisonPhrase {
    guard comparison.release == .none else {
      return .releasedSource(campaign: source.campaign, period: source.period, n: source.n)
    }
    return .source(
      campaign: source.campaign, from: source.from.map(day) ?? "–",
      to: source.to.map(day) ?? "–", n: source.n)
  }

  private func day(_ iso: String) -> String {
    CalendarDate(iso: iso)?.text(in: lines.language) ?? iso
  }

  private mutating func participants(_ country: Comparison.Country) {
    let sizes = zip(comparison.sizes, country.sizes).filter { $0.1 > 0 }.map { size, n in
      words(StratumPhrase.count(n, of: words(StratumPhrase.enterprises(size))))
    }
    let modes = country.modes.map {
      words(
        StratumPhrase.count($0.proportion.count, of: words(StratumPhrase.mode($0.id))))
    }
    lines.add(
      ComparisonPhrase.participants(
        country: names.country(country.id, in: comparison), n: country.enterprises,
        sizes: sizes.joined(separator: ", "), modes: modes.joined(separator: ", ")))
  }

  private mutating func leftOut() {
    let counts = comparison.leftOut
    guard counts.total > 0 else {
      // A release rounds down to tens, so that none may be some.
      if !comparison.countries.isEmpty, comparison.release == .none {
        lines.add(ComparisonPhrase.nobodyLeftOut)
      }
      return
    }
    lines.add(ComparisonPhrase.leftOut(counts.total))
    for reason in LeftOut.allCases where counts[reason] > 0 {
      lines.add(StyledText(words(reason.phrase(counts[reason]))), indent: 2, bullet: "- ")
    }
  }
}

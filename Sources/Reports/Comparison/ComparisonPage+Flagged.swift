internal import Comparing
internal import Statistics
internal import Text

extension ComparisonPage {
  /// How many responses raise doubts, and the headline without them.
  mutating func flagged(_ measure: MeasureComparison?) {
    guard let flagged = comparison.flagged, !flagged.countries.isEmpty else { return }
    lines.heading(FlagPhrase.title)
    let text = FlagText(names, language: lines.language)
    for country in flagged.countries {
      lines.add(
        FlagPhrase.country(names.country(country.id), flagged: country.flagged, n: country.n))
      for line in text.reasons(of: country) {
        lines.add(StyledText(line.text), indent: line.indent, bullet: "- ")
      }
    }
    guard flagged.countries.contains(where: { $0.flagged > 0 }) else { return }
    if flagged.countries.contains(where: { $0.reasons.values.reduce(0, +) > $0.flagged }) {
      lines.add(FlagPhrase.several)
    }
    lines.add(FlagPhrase.counted)
    guard let measure, let other = flagged.without.first(where: { $0.id == measure.id }) else {
      return
    }
    headline(measure, without: other)
  }

  private mutating func headline(_ all: MeasureComparison, without: MeasureComparison) {
    guard let pair else { return }
    lines.heading(FlagPhrase.withoutTitle)
    var table = Table([
      firstColumn(FlagPhrase.columnResponses),
      Table.Column(pair.first, alignment: .trailing),
      Table.Column(pair.second, alignment: .trailing),
      column(DifferencePhrase.columnDifference(first: pair.first, second: pair.second), .leading),
    ])
    func add(_ name: FlagPhrase, _ means: [Int?], _ difference: Estimate?) {
      func mean(_ place: Int) -> StyledText {
        tenths(means.indices.contains(place) ? means[place] : nil)
      }
      table.append([
        StyledText(words(name)), mean(0), mean(1),
        StyledText(difference.map { words(DifferencePhrase.interval($0.figure)) } ?? "–"),
      ])
    }
    for (name, measure) in [
      (FlagPhrase.rowAllStandardised, all), (.rowWithoutStandardised, without),
    ] {
      let standardised = measure.difference?.standardised
      add(
        name, standardised?.means.map { Int(tenthsOf: $0.value) } ?? [], standardised?.estimate)
    }
    for (name, measure) in [(FlagPhrase.rowAllPlain, all), (.rowWithoutPlain, without)] {
      // Without doubtful responses a country may have none left.
      let means = comparison.countries.prefix(2).map { country in
        measure.groups.first { $0.id == country.id }?.scored.meanTenths
      }
      add(name, means, measure.difference?.unweighted)
    }
    draw(table)
    lines.space()
    lines.add(FlagPhrase.withoutNote, as: .muted)
  }
}

internal import Comparing
internal import Statistics
internal import Summaries
internal import Text

extension ComparisonPage {
  /// How strong selection would have to be, and the difference counted in other ways.
  mutating func otherWays(_ measure: MeasureComparison) {
    guard let pair, let difference = measure.difference else { return }
    lines.heading(DifferencePhrase.otherWaysTitle)
    if let estimate = difference.standardised?.estimate {
      if let points = difference.selection {
        lines.add(
          DifferencePhrase.selection(
            first: pair.first, second: pair.second,
            higher: estimate.value > 0 ? pair.second : pair.first, tenths: Int(tenthsOf: points)))
      } else {
        lines.add(DifferencePhrase.selectionOpen)
      }
    }
    var table = Table([
      firstColumn(DifferencePhrase.columnWay),
      Table.Column(pair.first, alignment: .trailing),
      Table.Column(pair.second, alignment: .trailing),
      column(DifferencePhrase.columnDifference(first: pair.first, second: pair.second), .leading),
    ])
    for way in ways(measure, difference) {
      table.append([
        StyledText(words(way.name)), tenths(way.means[0]), tenths(way.means[1]),
        StyledText(way.difference.map { words(DifferencePhrase.interval($0)) } ?? "–"),
      ])
    }
    draw(table)
    lines.space()
    weighting(measure)
  }

  private struct Way {
    let name: DifferencePhrase
    let means: [Int?]
    let difference: DifferencePhrase.Figure?
  }

  private func ways(_ measure: MeasureComparison, _ difference: Difference) -> [Way] {
    let groups = Array(measure.groups.prefix(2))
    var ways: [Way] = []
    if let standardised = difference.standardised {
      ways.append(
        Way(
          name: .rowStandardised, means: standardised.means.map { Int(tenthsOf: $0.value) },
          difference: standardised.estimate.figure))
    }
    ways.append(
      Way(
        name: .rowPlain, means: groups.map(\.scored.meanTenths),
        difference: difference.unweighted?.figure))
    if groups.contains(where: { $0.status.provisional > 0 }) {
      let figures = groups.map(\.withProvisional)
      ways.append(
        Way(
          name: .rowProvisional, means: figures.map(\.meanTenths),
          difference: Difference.plain(figures)?.figure))
    }
    let weighted = groups.map { try? $0.weighted.get() }
    ways.append(
      Way(
        name: .rowWeighted, means: weighted.map { $0.map { Int(tenthsOf: $0.mean.value) } },
        difference: difference.weighted?.figure))
    let trimmed = weighted.map { $0?.trimmed }
    if let first = trimmed[0], let second = trimmed[1] {
      ways.append(
        Way(
          name: .rowTrimmed, means: [first, second].map { Int(tenthsOf: $0.value) },
          difference: Estimate.difference(second, first).figure))
    }
    let bounds = groups.map(\.bounds)
    // A release has no bounds.
    let ends = [(DifferencePhrase.rowLowest, \Interval.low), (.rowHighest, \Interval.high)]
    for (name, end) in ends where bounds.contains(where: { $0 != nil }) {
      let means = bounds.map { $0.map { Int(tenthsOf: $0[keyPath: end]) } }
      let gap = means[0].flatMap { first in means[1].map { $0 - first } }
      ways.append(
        Way(
          name: name, means: means,
          difference: gap.map { DifferencePhrase.Figure(tenths: $0, ends: nil) }))
    }
    return ways
  }

  private mutating func weighting(_ measure: MeasureComparison) {
    lines.add(DifferencePhrase.weightingNote, as: .muted)
    for (group, official) in zip(measure.groups.prefix(2), comparison.officialCounts) {
      guard let weighted = try? group.weighted.get() else { continue }
      lines.add(
        DifferencePhrase.officialCounts(
          country: names.country(group.id), enterprises: official.enterprises,
          sources: official.shortSources.joined(separator: "; ")), as: .muted)
      lines.add(
        DifferencePhrase.effectiveN(
          country: names.country(group.id), n: group.scored.n,
          effectiveN: Int(weighted.effectiveN), largestTenths: Int(tenthsOf: weighted.largestWeight)
        ),
        as: .muted)
    }
  }

  /// The notes that no section has told, on the whole and on the measure looked at.
  mutating func notes(on measure: MeasureComparison) {
    let shown = comparison.notes.filter { note in
      switch note {
      // These stand at the top.
      case .notReleased, .exchangeOnly, .synthetic, .noEnterprise, .onlyOneCountry: false
      case .coarsened, .withoutTable, .leftOut: true
      case .filtered, .notPooled, .assistedDiffers, .marginsRescaled: true
      case .notWeighted(_, let id, _): id == nil || id == measure.id
      case .few(_, let id, _), .noScore(_, let id), .noSpread(_, let id), .allEqual(_, let id),
        .completeSeparation(let id), .notStandardised(let id), .weightsDominate(_, let id),
        .fewEffective(_, let id, _), .singleInCategory(_, let id),
        .measureWithheld(_, let id, _):
        id == measure.id
      }
    }
    guard !shown.isEmpty else { return }
    lines.heading(ComparisonPhrase.notesTitle)
    for note in shown {
      let text = words(
        note.phrase(
          country: names.country, measure: names.measure, category: names.category))
      lines.add(StyledText(text), indent: 2, bullet: "- ")
    }
  }
}

extension OfficialCounts {
  /// Who counted, up to the first comma or colon of each source, each once.
  fileprivate var shortSources: [String] {
    var short: [String] = []
    for source in sources {
      let name = String(source.text.prefix { $0 != "," && $0 != ":" })
      if !short.contains(name) { short.append(name) }
    }
    return short
  }
}

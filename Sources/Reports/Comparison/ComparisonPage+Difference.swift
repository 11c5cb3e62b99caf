internal import Comparing
internal import Questionnaires
internal import Statistics
internal import Text

extension ComparisonPage {
  private static let chartCells = 41

  // MARK: The headline

  /// The difference at equal mix, its verdict, and the same of every measure in a table.
  mutating func headline(_ measure: MeasureComparison) {
    guard let pair, let codes = comparison.pair, let difference = measure.difference else {
      return means()
    }
    lines.heading(DifferencePhrase.headlineTitle)
    let name = names.measure(measure.measure)
    if let standardised = difference.standardised {
      lines.add(
        DifferencePhrase.headline(
          measure: name, first: pair.first, second: pair.second, standardised.estimate.figure))
      if let verdict = difference.verdict {
        lines.add(verdict.sentence(of: difference, margin: comparison.margin), as: .title)
      }
      drawMeasures(codes)
      lines.space()
      lines.add(
        DifferencePhrase.standardNote(percent: Int(percentOf: standardised.shareOfStandard)),
        as: .muted)
    } else {
      lines.add(DifferencePhrase.noHeadline(measure: name))
      drawMeasures(codes)
      lines.space()
    }
    lines.add(DifferencePhrase.intervalNote, as: .muted)
  }

  private mutating func drawMeasures(
    _ pair: (first: Comparison.Country, second: Comparison.Country)
  ) {
    let shown = comparison.measures.filter { $0.groups.contains(where: \.isApplicable) }
    var table = Table([
      firstColumn(DifferencePhrase.columnMeasure),
      Table.Column(pair.first.id, alignment: .trailing),
      Table.Column(pair.second.id, alignment: .trailing),
      column(
        DifferencePhrase.columnDifference(first: pair.first.id, second: pair.second.id), .leading),
      column(DifferencePhrase.columnVerdict, .leading),
    ])
    for measure in shown {
      let standardised = measure.difference?.standardised
      let means = standardised?.means.map { Int(tenthsOf: $0.value) }
      table.append([
        StyledText(names.measure(measure.measure)), tenths(means?[0]), tenths(means?[1]),
        StyledText(standardised.map { interval($0.estimate) } ?? "–"),
        StyledText(words(measure.difference?.verdict.short ?? .noVerdict)),
      ])
    }
    draw(table)
    drawChart(
      shown.map { (names.measure($0.measure), $0.difference?.standardised?.estimate) }, of: pair)
  }

  /// One interval under the other, on a scale that holds them all and at least twice the margin.
  private mutating func drawChart(
    _ rows: [(name: String, estimate: Estimate?)],
    of pair: (first: Comparison.Country, second: Comparison.Country)
  ) {
    let estimates = rows.compactMap(\.estimate)
    guard !estimates.isEmpty else { return }
    let ends = estimates.flatMap { estimate in
      [abs(estimate.value)]
        + (estimate.interval().map { [abs($0.low), abs($0.high)] } ?? [])
    }
    let reach =
      (min(100, max(2 * Double(comparison.margin), ends.max() ?? 0, 1)) / 5)
      .rounded(.up) * 5
    let chart = TerminalInterval(
      cells: min(Self.chartCells, max(11, lines.width / 2)), ink: ink, reach: reach)
    lines.space()
    let higher = words(
      DifferencePhrase.axis(
        first: pair.first.id, second: pair.second.id, reach: Int(reach), cells: chart.cells))
    let label = min(
      rows.map(\.name.displayWidth).max() ?? 0, max(8, lines.width - chart.cells - 2))
    drawChartLine("", StyledText(higher, as: .muted), label: label)
    for row in rows {
      drawChartLine(row.name, row.estimate.map { chart.text($0) } ?? "–", label: label)
    }
  }

  /// A name, wrapped to so many columns, with a chart beside its first line.
  private mutating func drawChartLine(_ name: String, _ chart: StyledText, label: Int) {
    let parts = Wrapping(width: label).lines(of: StyledText(name))
    let first = parts.first ?? ""
    let gap = String(repeating: " ", count: label - first.displayWidth + 2)
    lines.draw(first + StyledText(gap) + chart, indent: 0)
    for part in parts.dropFirst() { lines.draw(part, indent: 0) }
  }

  /// The means of a country alone.
  private mutating func means() {
    guard !comparison.countries.isEmpty else { return }
    lines.space()
    var table = Table([
      firstColumn(DifferencePhrase.columnMeasure), column(ComparisonPhrase.columnN),
      column(ComparisonPhrase.columnMean), column(ComparisonPhrase.columnDeviation),
      column(ComparisonPhrase.columnMedian),
    ])
    for measure in comparison.measures {
      for group in measure.groups where group.isApplicable {
        table.append([
          StyledText(names.measure(measure.measure)), StyledText(format.integer(group.scored.n)),
          tenths(group.scored.meanTenths), tenths(group.scored.deviationTenths),
          tenths(group.median),
        ])
      }
    }
    draw(table)
  }

  // MARK: Parts

  /// The plain means by size class, and by what was asked for besides.
  mutating func parts(of measure: MeasureComparison) {
    parts(measure.sizes, .size)
    if let dimension = comparison.dimension, dimension != .size {
      parts(measure.subgroups, dimension)
    }
  }

  private mutating func parts(_ parts: [Subgroup], _ dimension: Dimension) {
    guard parts.contains(where: { $0.figures.contains { $0.n > 0 } }) else { return }
    lines.heading(dimension.title)
    lines.add(DifferencePhrase.plainNote, as: .muted)
    var columns = [firstColumn(dimension.column)]
    for country in comparison.countries {
      columns.append(column(DifferencePhrase.columnN(country.id)))
      columns.append(Table.Column(country.id, alignment: .trailing))
    }
    if let pair = comparison.pair {
      columns.append(
        column(
          DifferencePhrase.columnDifference(first: pair.first.id, second: pair.second.id), .leading)
      )
    }
    var table = Table(columns)
    for part in parts {
      var row = [StyledText(names.part(part.id, dimension))]
      if part.figures.contains(where: { (1..<Note.fewest).contains($0.n) }) {
        row[0].append(" [" + words(ComparisonPhrase.internalOnly) + "]", as: .warning)
      }
      for figures in part.figures {
        row.append(StyledText(format.integer(figures.n)))
        row.append(tenths(figures.meanTenths))
      }
      if comparison.pair != nil {
        row.append(StyledText(part.difference.map(interval) ?? "–"))
      }
      table.append(row)
    }
    draw(table)
    if let pair = comparison.pair {
      drawChart(parts.map { (names.part($0.id, dimension), $0.difference) }, of: pair)
    }
  }

  private func interval(_ estimate: Estimate) -> String {
    words(DifferencePhrase.interval(estimate.figure))
  }

  // MARK: Beside it

  /// The probability of superiority, and what comes with the mix.
  mutating func besides(_ measure: MeasureComparison) {
    guard let pair, let difference = measure.difference else { return }
    lines.space()
    if let superiority = difference.superiority {
      if superiority.isComplete {
        lines.add(
          DifferencePhrase.completeSuperiority(
            country: superiority.greater > 0 ? pair.second : pair.first))
      } else {
        lines.add(
          DifferencePhrase.superiority(
            first: pair.first, second: pair.second,
            count: Int(percentOf: superiority.probability),
            ends: superiority.interval.map {
              DifferencePhrase.Ends(low: Int(percentOf: $0.low), high: Int(percentOf: $0.high))
            }))
      }
    }
    if let split = difference.decomposition {
      lines.add(
        DifferencePhrase.decomposition(
          total: Int(tenthsOf: split.mix + split.within), mix: Int(tenthsOf: split.mix),
          within: Int(tenthsOf: split.within), bySizeOnly: split.detail == .sizes))
    }
  }

  // MARK: Tests

  /// The probabilities behind the verdicts and beside them.
  mutating func tests() {
    guard comparison.pair != nil else { return }
    lines.heading(DifferencePhrase.testsTitle)
    lines.add(DifferencePhrase.testsNote, as: .muted)
    var table = Table(
      [firstColumn(DifferencePhrase.columnMeasure)]
        + [
          column(DifferencePhrase.columnDiffers), column(DifferencePhrase.columnWithin),
          column(DifferencePhrase.columnWelch), column(DifferencePhrase.columnBrunnerMunzel),
        ])
    for measure in comparison.measures where measure.groups.contains(where: \.isApplicable) {
      guard let tests = measure.difference?.tests else { continue }
      table.append(
        [StyledText(names.measure(measure.measure))]
          + [
            tests.differsAdjusted, tests.isWithinMarginAdjusted, tests.welch,
            tests.brunnerMunzel,
          ].map { StyledText(probability($0)) })
    }
    draw(table)
  }

  private func probability(_ p: Double?) -> String {
    guard let p else { return "–" }
    let thousandths = Int((1000 * p).rounded(.toNearestOrAwayFromZero))
    return p < 0.0005 ? "< " + format.decimal(1, digits: 3) : format.decimal(thousandths, digits: 3)
  }
}

extension TerminalInterval {
  fileprivate func text(_ estimate: Estimate) -> StyledText {
    text(estimate.value, ends: estimate.interval().map { ($0.low, $0.high) })
  }
}

extension Dimension {
  fileprivate var title: DifferencePhrase {
    switch self {
    case .size: .sizesTitle
    case .sector: .sectorsTitle
    case .region: .regionsTitle
    case .language: .languagesTitle
    case .mode: .modesTitle
    }
  }

  fileprivate var column: DifferencePhrase {
    switch self {
    case .size: .columnSize
    case .sector: .columnSector
    case .region: .columnRegion
    case .language: .columnLanguage
    case .mode: .columnMode
    }
  }
}

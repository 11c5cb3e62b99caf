public import Comparing
public import Questionnaires
internal import Statistics
internal import Summaries
public import Text

/// Writes a comparison as lines: for each measure a sentence a country, a table, and the levels.
///
/// Figures that have not passed disclosure control are marked at the top, groups of fewer than
/// ``Comparing/Note/fewest`` scores where they stand. A measure that applies to nobody, such as a
/// domain that the form does not ask, is not mentioned.
public struct ComparisonText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int
  /// The characters of the bars.
  public let ink: TerminalBar.Ink

  private static let barCells = 20

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int, ink: TerminalBar.Ink = .blocks) {
    self.width = width
    self.ink = ink
  }

  /// The whole comparison.
  ///
  /// - Parameters:
  ///   - comparison: What is compared.
  ///   - questionnaire: The questionnaire counted.
  ///   - texts: Its texts, for the names of countries, domains and levels.
  ///   - language: The language of the other words.
  /// - Returns: The lines, without line feeds.
  public func lines(
    of comparison: Comparison, in questionnaire: Questionnaire, texts: Texts, language: Language
  ) -> [StyledText] {
    let names = ComparisonNames(questionnaire, texts: texts, language: language)
    var lines = ReportLines(width: width, language: language)
    head(comparison, names, &lines)
    for measure in comparison.measures where measure.groups.contains(where: \.isApplicable) {
      self.measure(measure, names, &lines)
    }
    if !comparison.countries.isEmpty {
      lines.space()
      lines.add(ComparisonPhrase.intervalNote, as: .muted)
      if comparison.measures.contains(where: {
        $0.groups.contains { $0.isApplicable && $0.scored.n < 2 }
      }) {
        lines.add(ComparisonPhrase.undefinedNote, as: .muted)
      }
    }
    if !comparison.countries.isEmpty || comparison.leftOut.total > 0 {
      leftOut(comparison.leftOut, &lines)
    }
    return lines.lines
  }

  // MARK: The whole

  private func head(
    _ comparison: Comparison, _ names: ComparisonNames, _ lines: inout ReportLines
  ) {
    if comparison.release == .none {
      lines.add(ComparisonPhrase.containsIndividualData, as: .error)
    }
    if comparison.isSynthetic { lines.add(ComparisonPhrase.synthetic, as: .warning) }
    lines.heading(ComparisonPhrase.title)
    if comparison.countries.isEmpty {
      lines.add(ComparisonPhrase.noEnterprises)
      return
    }
    lines.add(
      ComparisonPhrase.scope(
        questionnaire: "\(comparison.questionnaire) \(comparison.version)",
        form: comparison.form, period: comparison.period), as: .muted)
    if comparison.countries.count == 1 {
      lines.add(ComparisonPhrase.onlyOneCountry(names.country(comparison.countries[0].id)))
    }
    if !comparison.isSynthetic { lines.add(ComparisonPhrase.selfSelected) }
  }

  private func leftOut(_ counts: LeftOutCounts, _ lines: inout ReportLines) {
    lines.space()
    guard counts.total > 0 else {
      lines.add(ComparisonPhrase.nobodyLeftOut)
      return
    }
    lines.add(ComparisonPhrase.leftOut(counts.total))
    for reason in LeftOut.allCases where counts[reason] > 0 {
      lines.add(
        StyledText(lines.words(reason.phrase(counts[reason]))), indent: 2, bullet: "- ")
    }
  }

  // MARK: A measure

  private func measure(
    _ measure: Comparison.MeasureFigures, _ names: ComparisonNames, _ lines: inout ReportLines
  ) {
    lines.heading(names.measure(measure))
    for group in measure.groups { sentence(group, names, &lines) }
    lines.space()
    let table = table(of: measure, names, lines)
    for line in table.aligned(width: lines.width) { lines.draw(line, indent: 0) }
    for group in measure.groups where group.scored.n > 0 && !group.levels.isEmpty {
      lines.space()
      levels(group, names, &lines)
    }
  }

  private func sentence(
    _ group: GroupFigures, _ names: ComparisonNames, _ lines: inout ReportLines
  ) {
    let country = names.country(group.id)
    let standing: ComparisonPhrase =
      group.scored.meanTenths.map {
        .standing(country: country, tenths: $0, n: group.scored.n)
      } ?? .noStanding(country: country)
    let others = ComparisonPhrase.otherStatuses(
      provisional: group.status.provisional, notScored: group.status.notScored,
      notApplicable: group.status.notApplicable)
    var text = StyledText(lines.words(standing) + "; " + lines.words(others) + ".")
    if group.showsSingleOnes {
      text.append(" [" + lines.words(ComparisonPhrase.internalOnly) + "]", as: .warning)
    }
    lines.add(text)
  }

  private func table(
    of measure: Comparison.MeasureFigures, _ names: ComparisonNames, _ lines: ReportLines
  ) -> Table {
    let numbers: [ComparisonPhrase] = [.columnN, .columnMean, .columnDeviation, .columnMedian]
    var table = Table(
      [Table.Column(lines.words(ComparisonPhrase.columnCountry), fit: .wrapping)]
        + numbers.map { Table.Column(lines.words($0), alignment: .trailing) })
    for group in measure.groups {
      let country = names.country(group.id)
      table.append(row(country, group.scored, median: group.median, lines))
      if group.status.provisional > 0 {
        let name = lines.words(ComparisonPhrase.withProvisional(country: country))
        table.append(row(name, group.withProvisional, median: nil, lines))
      }
    }
    return table
  }

  private func row(
    _ name: String, _ figures: ScoreFigures, median: Int?, _ lines: ReportLines
  ) -> [StyledText] {
    let format = NumberFormat(lines.language)
    func shown(_ tenths: Int?) -> StyledText {
      StyledText(tenths.map { format.tenths($0) } ?? "–")
    }
    return [
      StyledText(name), StyledText(format.integer(figures.n)), shown(figures.meanTenths),
      shown(figures.deviationTenths), shown(median),
    ]
  }

  // MARK: Levels

  private func levels(
    _ group: GroupFigures, _ names: ComparisonNames, _ lines: inout ReportLines
  ) {
    lines.add(ComparisonPhrase.levels(country: names.country(group.id), n: group.scored.n))
    let labels = group.levels.map { names.level($0.id) }
    let column = labels.map(\.displayWidth).max() ?? 0
    let bar = TerminalBar(cells: min(Self.barCells, lines.width - 2), ink: ink)
    for (label, level) in zip(labels, group.levels) {
      let drawing = bar.text(level.count, of: max(1, level.n))
      let share = StyledText(lines.words(level.phrase), as: .plain)
      if 2 + column + 2 + bar.cells + 2 + share.displayWidth <= lines.width {
        let name = StyledText(label.padded(to: column) + "  ")
        lines.draw(name + drawing + "  " + share, indent: 2)
      } else {
        lines.add(StyledText(label + " · ") + share, indent: 2)
        lines.draw(drawing, indent: 2)
      }
    }
  }
}

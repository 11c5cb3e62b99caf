public import Comparing
public import Questionnaires
internal import Statistics
internal import Summaries
public import Text

/// Writes as lines how the enterprises that came back have changed: country by country, then how the
/// countries differ in it.
public struct ReturnsText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int) { self.width = width }

  /// The whole report.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - questionnaire: The questionnaire answered.
  ///   - texts: Its texts, for the names of countries, areas and levels.
  ///   - language: The language of the other words.
  /// - Returns: The lines, without line feeds.
  public func lines(
    of report: ChangeReport, in questionnaire: Questionnaire, texts: Texts, language: Language
  ) -> [StyledText] {
    var page = ReturnsPage(
      names: ComparisonNames(questionnaire, texts: texts, language: language),
      lines: ReportLines(width: width, language: language))
    page.lines.add(NotePhrase.notReleased, as: .warning)
    if report.isSynthetic { page.lines.add(NotePhrase.synthetic, as: .warning) }
    page.lines.heading(ReturnsPhrase.title)
    if !report.filter.isEmpty { page.lines.add(NotePhrase.filtered(report.filter.text)) }
    guard !report.countries.isEmpty else {
      page.lines.add(ReturnsPhrase.nobody)
      return page.lines.lines
    }
    page.lines.add(ReturnsPhrase.periods(report.period), as: .muted)
    for country in report.countries { page.add(country) }
    page.addDifferences(of: report)
    page.lines.space()
    page.lines.add(ReturnsPhrase.columnsNote(fewest: ChangeReport.fewest), as: .muted)
    page.lines.add(ReturnsPhrase.returningNote, as: .muted)
    if report.countries.contains(where: { $0.measures.contains { $0.broken > 0 } }) {
      page.lines.add(ReturnsPhrase.brokenNote, as: .muted)
    }
    page.lines.add(ReturnsPhrase.regression, as: .muted)
    page.lines.add(ReturnsPhrase.noCause, as: .muted)
    return page.lines.lines
  }
}

/// The lines of the report as they grow.
private struct ReturnsPage {
  let names: ComparisonNames
  var lines: ReportLines

  private var format: NumberFormat { NumberFormat(lines.language) }

  private func column(_ phrase: ReturnsPhrase) -> Table.Column {
    Table.Column(lines.words(phrase), alignment: .trailing)
  }

  private func interval(_ estimate: Estimate?) -> StyledText {
    StyledText(estimate.map { lines.words(DifferencePhrase.interval($0.figure)) } ?? "–")
  }

  // MARK: Within a country

  mutating func add(_ country: ChangeReport.Country) {
    lines.heading(
      ReturnsPhrase.country(
        names.country(country.id), returned: country.returned,
        of: country.returned + country.gone))
    if country.unrecognised > 0 { lines.add(ReturnsPhrase.unrecognised(country.unrecognised)) }
    var table = Table(
      [Table.Column(lines.words(ReturnsPhrase.columnMeasure), fit: .wrapping)]
        + [
          .columnPairs, .columnBefore, .columnAfter, .columnChange, .columnAbsent, .columnRemaining,
        ].map(column))
    for measure in country.measures {
      let isShown = measure.n >= ChangeReport.fewest
      func points(_ tenths: Int?, if isShown: Bool) -> StyledText {
        StyledText(tenths.flatMap { isShown ? format.tenths($0) : nil } ?? "–")
      }
      table.append([
        StyledText(names.measure(measure.measure)), StyledText(format.integer(measure.n)),
        points(measure.first.meanTenths, if: isShown),
        points(measure.second.meanTenths, if: isShown),
        interval(isShown ? measure.change : nil),
        points(measure.attrition.gone.meanTenths, if: measure.attrition.isShown),
        points(measure.slope.map { Int(tenthsOf: 10 * $0) }, if: isShown),
      ])
    }
    lines.draw(table)
    addBreaks(country.measures)
    guard let overall = country.measures.first else { return }
    if overall.incomplete > 0 { lines.add(ReturnsPhrase.incomplete(overall.incomplete)) }
    addAttrition(overall.attrition)
    guard overall.n >= ChangeReport.fewest else { return }
    if let slope = overall.slope, slope >= 0 {
      lines.add(ReturnsPhrase.slope(tenths: Int(tenthsOf: 10 * slope)))
    }
    addLevels(overall)
  }

  /// One sentence for all measures that broke for equally many enterprises.
  private mutating func addBreaks(_ measures: [PairedChange]) {
    for count in Set(measures.map(\.broken)).sorted(by: >) where count > 0 {
      let broken = measures.filter { $0.broken == count }
      lines.add(
        broken.count == measures.count
          ? ReturnsPhrase.allBroken(count)
          : .broken(measures: broken.map { names.measure($0.measure) }, count), as: .warning)
    }
  }

  private mutating func addAttrition(_ attrition: PairedChange.Attrition) {
    guard attrition.isShown, let difference = attrition.difference,
      let returned = attrition.returned.meanTenths, let gone = attrition.gone.meanTenths
    else {
      lines.add(ReturnsPhrase.attritionFew(fewest: ChangeReport.fewest))
      return
    }
    lines.add(ReturnsPhrase.attrition(returned: returned, gone: gone, difference.figure))
  }

  private mutating func addLevels(_ overall: PairedChange) {
    let levels = names.questionnaire.levels.map { names.level($0.id) }
    lines.heading(ReturnsPhrase.levelsTitle)
    // The names of all levels do not fit beside one another.
    var table = Table(
      [Table.Column(lines.words(ReturnsPhrase.columnLevel), fit: .wrapping)]
        + levels.indices.map { Table.Column("\($0 + 1)", alignment: .trailing) })
    for (place, row) in overall.transitions.enumerated() {
      table.append(
        [StyledText("\(place + 1) \(levels[place])")] + row.map { StyledText(format.integer($0)) })
    }
    lines.draw(table)
    for change in overall.levels where change.up + change.down > 0 {
      lines.add(
        ReturnsPhrase.reached(
          level: levels[change.level], up: change.up, down: change.down,
          thousandths: Int((1000 * change.adjusted).rounded(.up))))
    }
    lines.add(ReturnsPhrase.reachedNote, as: .muted)
  }

  // MARK: Between the countries

  mutating func addDifferences(of report: ChangeReport) {
    guard report.countries.count > 1 else { return }
    lines.heading(
      ReturnsPhrase.differenceTitle(
        first: names.country(report.countries[0].id),
        second: names.country(report.countries[1].id)))
    guard report.differences.contains(where: { $0 != nil }) else {
      lines.add(ReturnsPhrase.differenceFew(fewest: ChangeReport.fewest))
      return
    }
    var table = Table([
      Table.Column(lines.words(ReturnsPhrase.columnMeasure), fit: .wrapping),
      column(.columnDifference),
    ])
    for (measure, difference) in zip(report.countries[0].measures, report.differences) {
      table.append([StyledText(names.measure(measure.measure)), interval(difference)])
    }
    lines.draw(table)
  }
}

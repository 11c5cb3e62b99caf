internal import Comparing
internal import Questionnaires
internal import Summaries
internal import Text

/// The words and tables of an association's page.
struct DashboardWriting: Sendable {
  /// What single answers of a country tell.
  struct Answers: Sendable {
    let missing: Chart
    let completeness: Chart
  }

  let content: DashboardContent
  /// By country, `nil` where its answers are withheld; empty where the release holds none.
  let answers: [Answers?]
  let names: ComparisonNames
  let day: CalendarDate
  let marks: [NotePhrase]
  /// What else is not shown.
  let remarks: [String]
  let period: String
  let campaigns: [String]
  let isSynthetic: Bool
  let stamp: [String]

  private func words(_ phrase: some Phrase) -> String { phrase.text(in: names.language) }

  private var format: NumberFormat { NumberFormat(names.language) }

  func page() -> ReportPage {
    let days = ReportBlock.Fact(
      name: words(PressPhrase.day), text: day.text(in: names.language))
    let facts = [
      ReportBlock.Fact(name: words(PressPhrase.period), text: period), days,
      ReportBlock.Fact(
        name: words(DashboardPhrase.campaigns), text: campaigns.joined(separator: ", ")),
    ]
    return ReportPage(
      language: names.language, title: words(DashboardPhrase.title),
      cover: facts.filter { !$0.text.isEmpty },
      firstPage: ReportSection(
        id: "participants", title: words(DashboardPhrase.firstPage), blocks: firstPage()),
      sections: [section(DashboardPage.levels, .levels, [figure(levels())]), scores()]
        + questions()
        + [section("withheld", .withheld, withheld())],
      stamp: stamp.joined(separator: " · "), layout: .running)
  }

  private func section(
    _ id: String, _ title: DashboardPhrase, _ blocks: [ReportBlock]
  ) -> ReportSection {
    ReportSection(id: id, title: words(title), blocks: blocks)
  }

  // MARK: Who takes part

  private func firstPage() -> [ReportBlock] {
    let marks: [ReportBlock] =
      self.marks.isEmpty
      ? [] : [.care(self.marks.map { ReportText(words($0), .strong) })]
    let selected: [ReportBlock] =
      isSynthetic ? [] : [.paragraph(ReportText(words(ComparisonPhrase.selfSelected)))]
    let hasDashes = content.countries.contains { ([$0.n] + $0.sizes).contains(0) }
    let dash: [ReportBlock] = hasDashes ? [.note(ReportText(words(DashboardPhrase.dash)))] : []
    return marks + [table(participants())] + dash + selected
  }

  private func participants() -> ReportTable {
    ReportTable(
      caption: words(DashboardPhrase.participants),
      columns: [ReportTable.Column("country", words(DashboardPhrase.participants))]
        + columns(),
      rows: content.countries.map { country in
        [ReportTable.Cell(country.whole)] + ([country.n] + country.sizes).map(count)
      })
  }

  /// All enterprises, then the size classes.
  private func columns() -> [ReportTable.Column] {
    [ReportTable.Column("all", words(DashboardPhrase.all), isNumeric: true)]
      + content.sizes.enumerated().map { place, name in
        ReportTable.Column("size\(place + 1)", name, isNumeric: true)
      }
  }

  private func count(_ n: Int?) -> ReportTable.Cell {
    // Nobody: there is none, or the class is joined with another.
    n.map { ReportTable.Cell($0 == 0 ? "–" : format.integer($0), .whole(Int64($0))) }
      ?? ReportTable.Cell(words(DashboardPhrase.hidden))
  }

  // MARK: Where they stand

  private func levels() -> Chart {
    let levels = names.questionnaire.levels.map { names.level($0.id) }
    let measures = content.countries.flatMap(\.measures)
    var shown: [String] = []
    for measure in measures where !shown.contains(measure.name) { shown.append(measure.name) }
    let domains = shown.map { name in
      DistributionFigure.Domain(
        name, isDecided: measures.contains { $0.name == name && $0.isDecided },
        rows: content.countries.compactMap { country in
          guard let measure = country.measures.first(where: { $0.name == name }),
            let counts = measure.levels, counts.count == levels.count
          else { return nil }
          return DistributionFigure.Row(country.name, counts: counts, without: measure.without)
        })
    }
    var figure = DistributionFigure(
      domains: domains.filter { !$0.rows.isEmpty }, levels: levels, parting: levels.count / 2,
      least: PublicationThreshold.figures,
      participants: content.countries.compactMap { country in
        country.n.map { ChartPhrase.Count(country.whole, n: $0) }
      }, date: day)
    figure.isPartial = measures.contains { $0.levels == nil }
    return figure.chart(in: names.language)
  }

  /// A figure; one sentence instead of an empty one.
  private func figure(_ chart: Chart) -> ReportBlock {
    chart.table.rows.isEmpty
      ? .paragraph(ReportText(words(DashboardPhrase.nothing))) : .figure(chart)
  }

  /// A table; one sentence instead of an empty one.
  private func table(_ table: ReportTable) -> ReportBlock {
    table.rows.isEmpty ? .paragraph(ReportText(words(DashboardPhrase.nothing))) : .table(table)
  }

  private func scores() -> ReportSection {
    guard content.countries.contains(where: { !$0.measures.isEmpty }) else {
      return section("scores", .scores, [.paragraph(ReportText(words(DashboardPhrase.nothing)))])
    }
    return section(
      "scores", .scores,
      content.countries.flatMap { country -> [ReportBlock] in
        let title = country.measures.isEmpty ? [ReportBlock.heading(country.whole)] : []
        let table = table(
          ReportTable(
            caption: words(DashboardPhrase.means(country: country.whole)),
            columns: [ReportTable.Column("measure", words(DifferencePhrase.columnMeasure))]
              + columns(),
            rows: country.measures.map { measure in
              [ReportTable.Cell(measure.name)] + ([measure.whole] + measure.sizes).map(mean)
            }))
        return title + [table]
      } + [.note(ReportText(words(DifferencePhrase.plainNote)))])
  }

  private func mean(_ cell: DashboardContent.Cell) -> ReportTable.Cell {
    if cell.isHidden { return ReportTable.Cell(words(DashboardPhrase.hidden)) }
    guard let tenths = cell.meanTenths, let n = cell.n else { return ReportTable.Cell("–") }
    return ReportTable.Cell(words(DashboardPhrase.mean(tenths: tenths, n: n)), .tenths(tenths))
  }

  // MARK: Single questions

  private func questions() -> [ReportSection] {
    guard !answers.isEmpty else { return [] }
    func blocks(_ chart: (Answers) -> Chart) -> [ReportBlock] {
      zip(content.countries, answers).flatMap { country, answers in
        let hidden = ReportBlock.paragraph(ReportText(words(DashboardPhrase.answersHidden)))
        return [ReportBlock.heading(country.name), answers.map { figure(chart($0)) } ?? hidden]
      }
    }
    return [
      section("missing", .missing, blocks(\.missing)),
      section("completeness", .completeness, blocks(\.completeness)),
    ]
  }

  // MARK: What is not shown

  private func withheld() -> [ReportBlock] {
    let reasons = content.withheld.map { $0.text(in: names.language) } + remarks
    guard !reasons.isEmpty else {
      return [.paragraph(ReportText(words(DashboardPhrase.nothingHidden)))]
    }
    return [.list(reasons.map { ReportText($0) })]
  }
}

public import Comparing
internal import JSON
internal import Questionnaires
internal import Statistics
internal import Summaries
public import Text

/// A page for journalists about the enterprises of two countries that answered: what may be quoted,
/// what must not be written and why, how it was done, and the figures.
///
/// It is for everybody, so it is made of a release and tells less than a comparison: whole countries
/// only, no exact shares, no levels, which the public tables of ``Comparing/PublicTables`` tell.
public struct PressPage: Sendable {
  /// A figure that also stands in files of its own.
  public struct Figure: Sendable {
    /// A name that is the same in every language: lower-case ASCII and hyphens.
    public let name: String
    /// The figure.
    public let chart: Chart
  }

  /// The figures, in the order of the page.
  public let figures: [Figure]
  /// Where the numbers come from, for figures that leave the page.
  public let source: String
  /// What they were made from, by names and the hash of the questionnaire's logic.
  public var origin: String { writing.charts.origin }
  let writing: PressWriting

  /// A page; `nil` unless the comparison is of a release and two countries have enterprises.
  ///
  /// - Parameters:
  ///   - comparison: a comparison of a release.
  ///   - names: the names of what is compared.
  ///   - day: the date of the page.
  ///   - contact: whom journalists ask.
  ///   - quality: which questions work differently in the two countries, if that was found out.
  public init?(
    of comparison: Comparison, _ names: ComparisonNames, day: CalendarDate, contact: String,
    quality: GroupDifference? = nil
  ) {
    let comparison = comparison.forEverybody
    guard comparison.release != .none, comparison.pair != nil,
      let overall = comparison.measures.first
    else { return nil }
    let charts = ComparisonCharts(comparison, names, date: day)
    writing = PressWriting(charts: charts, contact: contact, quality: quality)
    func captioned(_ chart: Chart) -> Chart {
      charts.verdict(on: overall).map { chart.captioned(charts.words($0)) } ?? chart
    }
    // None of single questions: their shares beside the public tables would tell small counts.
    let all = [
      Figure(name: "difference", chart: captioned(charts.difference(overall))),
      Figure(name: "spread", chart: captioned(charts.spread())),
    ]
    // Where the release withholds everything of a kind there is nothing to look at.
    figures = all.filter { !$0.chart.table.rows.isEmpty }
    source = writing.source
  }

  /// The page.
  ///
  /// - Parameter pictures: the files in which a figure stands beside the page.
  /// - Returns: the page, its text on the first page, the figures after it.
  public func page(pictures: (Figure) -> [String]) -> ReportPage {
    writing.page(
      figures: figures.flatMap { figure in
        let files = pictures(figure)
        let note = ReportBlock.note(ReportText(writing.words(PressPhrase.pictures(files))))
        return [ReportBlock.figure(figure.chart)] + (files.isEmpty ? [] : [note])
      })
  }
}

/// A figure with everything that belongs to it: what it says, the picture, and the numbers.
///
/// A chart has one geometry and two back ends: ``drawing`` becomes SVG, ``lines(width:ink:)`` are
/// terminal cells. Colour is never the only sign in either. Whatever the picture shows is also in
/// ``table`` and in ``description``.
public struct Chart: Sendable, Equatable {
  /// What kind of figure this is, for a name that does not change with the language.
  public let kind: Kind
  /// The finding, one sentence without a full stop.
  public let title: String
  /// What is measured, of how many, and when.
  public private(set) var subtitle: String
  /// The long description: the kind of figure, its scale, and every number of it in words.
  public let description: String
  /// The numbers of the figure, row by row.
  public let table: ChartTable
  /// The geometry both back ends draw.
  let plot: Plot

  /// A figure; the long description comes from its table.
  ///
  /// - Parameters:
  ///   - kind: what kind of figure it is.
  ///   - title: the finding.
  ///   - subtitle: what is measured, of how many, and when.
  ///   - opening: the first sentences of the long description: kind of figure, size and scale.
  ///   - table: the numbers.
  ///   - plot: the geometry.
  init(
    _ kind: Kind, title: String, subtitle: String, opening: String, table: ChartTable, plot: Plot
  ) {
    self.kind = kind
    self.title = title
    self.subtitle = subtitle
    self.description = LongDescription.text(opening: opening, table: table)
    self.table = table
    self.plot = plot
  }

  /// The figure with more in its subtitle.
  func captioned(_ more: String) -> Chart {
    var chart = self
    chart.subtitle += " · " + more
    return chart
  }

  /// The picture, without title and subtitle, which stand in the caption of the page.
  public var drawing: Drawing { plot.drawing(width: RowLayout.sheet) }

  /// The kinds of figures.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Score, target and peers of each domain.
    case dumbbell
    /// The profile of at most two results.
    case radar
    /// The five levels, one above the other.
    case ladder
    /// The questions of a domain.
    case strip
    /// Actions by effort and effect.
    case matrix
    /// Results of several dates.
    case progress
    /// Shares of the levels by country.
    case distribution
    /// Quartiles and single scores by country.
    case spread
    /// Differences of questions with intervals.
    case differences
    /// What is most often missing.
    case missing
    /// How completely was answered.
    case completeness
  }
}

/// A figure that a spreadsheet program draws from the cells of a table.
public struct BookFigure: Sendable, Equatable {
  /// What is drawn.
  public enum Kind: Sendable, Hashable {
    /// A bar a row and series.
    case bars
    /// A profile over the rows.
    case profile
  }

  /// The numbers of one column.
  public struct Series: Sendable, Equatable {
    /// The id of the column, whose heading names the series.
    public let column: String
    /// The colour.
    public let color: ChartColor
    /// Whether the marks are outlined instead of filled, so that colour is not the only sign.
    public let isHollow: Bool
  }

  /// What is drawn.
  public let kind: Kind
  /// The sheet whose table holds the numbers.
  public let sheet: BookSheet.ID
  /// The id of the column that names the rows.
  public let labels: String
  /// The numbers.
  public let series: [Series]
  /// The finding.
  public let title: String
  /// What is measured, and when.
  public let caption: String
  /// The figure in sentences, for those who do not see it.
  public let description: String
}

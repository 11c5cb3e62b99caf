/// The numbers of a figure as text, for the data table that follows it.
///
/// The first cell of a row heads that row; ``corner`` names those headings.
public struct ChartTable: Sendable, Equatable {
  /// What the table holds.
  public let caption: String
  /// What the headings of the rows are.
  public let corner: String
  /// The headings of the further columns.
  public let header: [String]
  /// The rows: a heading and one cell for each of ``header``; a number that does not exist is
  /// empty.
  public let rows: [Row]

  /// A row of the table.
  public struct Row: Sendable, Equatable {
    /// What the row is about.
    public let heading: String
    /// The cells, as many as the table has headings of columns.
    public let cells: [String]

    /// A row.
    init(_ heading: String, _ cells: [String]) {
      self.heading = heading
      self.cells = cells
    }
  }

  /// A table; every row has one cell for each heading.
  init(caption: String, corner: String, header: [String], rows: [Row]) {
    precondition(rows.allSatisfy { $0.cells.count == header.count }, "a cell for each heading")
    self.caption = caption
    self.corner = corner
    self.header = header
    self.rows = rows
  }
}

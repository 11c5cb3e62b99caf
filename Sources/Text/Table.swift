/// Rows and columns of text, shown aligned to people and separated by tabs to programs.
public struct Table: Sendable, Hashable {
  /// One column and how its cells are laid out.
  public struct Column: Sendable, Hashable {
    /// The side on which the cells of a column line up.
    public enum Alignment: Sendable, Hashable {
      /// Words: lined up at their beginning.
      case leading
      /// Numbers: lined up at their end.
      case trailing
    }

    /// What a column does when the table is too wide.
    public enum Fit: Sendable, Hashable {
      /// Its cells stay on one line.
      case rigid
      /// Its cells are wrapped.
      case wrapping
    }

    /// The heading.
    public var title: String
    /// The side on which the cells line up.
    public var alignment: Alignment
    /// What happens when the table is too wide.
    public var fit: Fit

    /// A column headed `title`.
    public init(_ title: String, alignment: Alignment = .leading, fit: Fit = .rigid) {
      self.title = title
      self.alignment = alignment
      self.fit = fit
    }
  }

  /// Whether the titles of the columns are shown.
  public enum Heading: Sendable, Hashable {
    /// The titles make the first row.
    case shown
    /// Only the rows are shown.
    case hidden
  }

  /// The columns in order.
  public let columns: [Column]
  /// The rows in order; every row has one cell for each column.
  public private(set) var rows: [[StyledText]] = []

  /// A table without rows.
  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row at the end; it must have exactly one cell for each column.
  public mutating func append(_ row: [StyledText]) {
    precondition(row.count == columns.count, "a row has one cell for each column")
    rows.append(row)
  }

  /// One line a row, cells apart by tabs; line feeds and tabs inside a cell become spaces.
  ///
  /// - Parameter heading: Whether the first line names the columns.
  /// - Returns: The lines, without line feeds, without colours and without padding.
  public func tabSeparated(heading: Heading = .hidden) -> [String] {
    let titles = heading == .shown ? [columns.map(\.title)] : []
    return (titles + rows.map { $0.map(\.text) }).map { cells in
      cells.map(\.onOneLine).joined(separator: "\t")
    }
  }
}

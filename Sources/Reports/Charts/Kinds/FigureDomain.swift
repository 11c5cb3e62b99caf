/// A domain of a figure with one row for each country.
public struct FigureDomain<Row: Sendable & Equatable>: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// The countries, in the same order everywhere.
  public var rows: [Row]

  /// A domain.
  public init(_ name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }
}

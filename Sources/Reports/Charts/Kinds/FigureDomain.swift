/// A domain of a figure with one row for each country.
struct FigureDomain<Row: Sendable & Equatable>: Sendable, Equatable {
  /// Its name.
  var name: String
  /// The countries, in the same order everywhere.
  var rows: [Row]

  /// A domain.
  init(_ name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
  }
}

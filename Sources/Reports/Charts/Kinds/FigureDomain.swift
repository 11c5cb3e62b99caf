/// A domain of a figure with one row for each country.
struct FigureDomain<Row: Sendable & Equatable>: Sendable, Equatable {
  /// Its name.
  var name: String
  /// Whether the verdict is that the countries differ: else a title must not set one before the
  /// other.
  var isDecided: Bool
  /// The countries, in the same order everywhere.
  var rows: [Row]

  /// A domain.
  init(_ name: String, isDecided: Bool = true, rows: [Row]) {
    self.name = name
    self.isDecided = isDecided
    self.rows = rows
  }
}

/// The cell that an enterprise belongs to: country × size × sector.
public struct CellKey: Hashable, Sendable {
  /// The code of the country's option, for example `MX`.
  public let country: String
  /// The id of the size class, for example `micro`.
  public let size: String
  /// The id of the sector's report group, for example `S1`.
  public let sector: String

  /// The cell with these names.
  public init(country: String, size: String, sector: String) {
    self.country = country
    self.size = size
    self.sector = sector
  }
}

extension CellKey: Comparable {
  /// Orders by the text of country, then size, then sector.
  public static func < (a: CellKey, b: CellKey) -> Bool {
    (a.country, a.size, a.sector) < (b.country, b.size, b.sector)
  }
}

/// Which tables of a country are published, from the finest to the coarsest.
public enum ReleaseTable: String, Hashable, Sendable, CaseIterable {
  /// The country, its size classes, its sectors, and its cells of both.
  case sizeAndSector = "size-and-sector"
  /// The country and its size classes.
  case size
  /// The country alone.
  case country

  /// The keys of a country's figures: itself first, then size classes, sectors, cells row by row.
  func keys(country: String, sizes: [String], sectors: [String]) -> [ReleaseKey] {
    let whole = ReleaseKey(country: country)
    let rows = sizes.map { ReleaseKey(country: country, size: $0) }
    switch self {
    case .country: return [whole]
    case .size: return [whole] + rows
    case .sizeAndSector:
      let columns = sectors.map { ReleaseKey(country: country, sector: $0) }
      let cells = sizes.flatMap { size in
        sectors.map { ReleaseKey(country: country, size: size, sector: $0) }
      }
      return [whole] + rows + columns + cells
    }
  }

  /// The sums among a country's figures, whose arcs are in the order of the keys.
  func network(sizes: Int, sectors: Int) -> MarginNetwork {
    switch self {
    case .country: MarginNetwork(parts: 0)
    case .size: MarginNetwork(parts: sizes)
    case .sizeAndSector: MarginNetwork(rows: sizes, columns: sectors)
    }
  }
}

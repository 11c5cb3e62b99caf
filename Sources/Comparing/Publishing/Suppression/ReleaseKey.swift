public import Summaries

/// What a published figure is about: a country's enterprises, those of one size class, of one
/// sector, or of one cell.
public struct ReleaseKey: Hashable, Sendable {
  /// The code of the country's option, for example `MX`.
  public let country: String
  /// The id of the size class; `nil` = all.
  public let size: String?
  /// The id of the sector's report group; `nil` = all.
  public let sector: String?

  /// The enterprises of a country, of all sizes and sectors unless one is named.
  public init(country: String, size: String? = nil, sector: String? = nil) {
    self.country = country
    self.size = size
    self.sector = sector
  }

  /// Whether the enterprises of a cell are among those meant.
  public func includes(_ cell: CellKey) -> Bool {
    country == cell.country && (size ?? cell.size) == cell.size
      && (sector ?? cell.sector) == cell.sector
  }

  /// Whether every enterprise meant is also meant by another key: itself or one with fewer names.
  public func isWithin(_ other: ReleaseKey) -> Bool {
    country == other.country && (other.size == nil || other.size == size)
      && (other.sector == nil || other.sector == sector)
  }
}

extension ReleaseKey: Comparable {
  /// Orders by country, then the country itself, its sizes, its sectors, its cells, each by text.
  public static func < (a: ReleaseKey, b: ReleaseKey) -> Bool {
    (a.country, a.rank, a.size ?? "", a.sector ?? "")
      < (b.country, b.rank, b.size ?? "", b.sector ?? "")
  }

  private var rank: Int { (size == nil ? 0 : 1) + (sector == nil ? 0 : 2) }
}

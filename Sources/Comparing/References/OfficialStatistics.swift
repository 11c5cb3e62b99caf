/// The official figures at hand: published values, and the lists of the Digital Intensity Index.
public struct OfficialStatistics: Sendable {
  /// The values, in file order.
  public let values: [OfficialValue]
  /// By list: its twelve items, in file order.
  let intensity: [DigitalIntensityList: [DigitalIntensityItem]]

  /// A file of the reference data.
  public struct File: Sendable {
    /// The file as the person named it.
    public let path: String
    /// Its contents: UTF-8 CSV with a heading.
    public let bytes: [UInt8]

    /// A file to be read.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Reads both tables; never fails half-way.
  ///
  /// - Parameters:
  ///   - values: the published values.
  ///   - intensity: the lists of the Digital Intensity Index.
  /// - Returns: the statistics, `nil` if anything is wrong, and every finding of both files.
  public static func read(
    values: File, intensity: File
  ) -> (statistics: OfficialStatistics?, findings: [ReferenceFinding]) {
    var table = OfficialValueReader(values)
    let rows = table.read()
    var lists = DigitalIntensityReader(intensity)
    let items = lists.read()
    let findings = table.findings + lists.findings
    guard findings.isEmpty else { return (nil, findings) }
    return (OfficialStatistics(values: rows, intensity: items), [])
  }

  /// The value that fits an enterprise: its own size class, else every size; its own country and
  /// sector; the latest year. Never another country, never a union of size classes.
  public func value(of statistic: String, for standing: Standing) -> OfficialValue? {
    let fitting = values.filter {
      $0.statistic == statistic && $0.country == standing.country
        && $0.covers(sector: standing.sector)
    }
    let own = fitting.filter { $0.size == .band(standing.size) }
    return (own.isEmpty ? fitting.filter { $0.size == .all } : own).max { $0.year < $1.year }
  }
}

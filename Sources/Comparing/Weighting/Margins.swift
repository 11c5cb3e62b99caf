public import Questionnaires

/// Official counts of enterprises by which participants are weighted.
///
/// Rows of one margin partition the cells of a country: each size class × weight group belongs to
/// exactly one of them.
public struct Margins: Hashable, Sendable {
  /// A number of enterprises of some cells of a country.
  public struct Row: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// The name of the partition.
    public let margin: String
    /// The positions of the size classes covered.
    let sizes: [Int]
    /// The positions of the weight groups covered.
    let sectors: [Int]
    /// The number of enterprises.
    public let count: Int
    /// The year counted.
    public let year: Int
    /// How the number was found.
    public let trust: OfficialValue.Trust
    /// Who counted what.
    public let source: String
  }

  /// The rows, in file order.
  public let rows: [Row]

  /// The names of a country's partitions, in the order in which they first occur.
  public func partitions(of country: String) -> [String] {
    var names: [String] = []
    for row in rows where row.country == country && !names.contains(row.margin) {
      names.append(row.margin)
    }
    return names
  }

  /// The rows of a country's partition.
  func rows(_ country: String, _ margin: String) -> [Row] {
    rows.filter { $0.country == country && $0.margin == margin }
  }

  /// Reads a table of margins; never fails half-way.
  ///
  /// Columns: `country,margin,size,sector,count,year,trust,source`. `*` means every size class or
  /// sector, `a+b` their union.
  ///
  /// - Parameters:
  ///   - file: UTF-8 CSV with a heading.
  ///   - questionnaire: whose countries, size classes and weight groups the rows may name.
  /// - Returns: the margins, `nil` if anything is wrong, and every finding.
  public static func read(
    _ file: OfficialStatistics.File, for questionnaire: Questionnaire
  ) -> (margins: Margins?, findings: [ReferenceFinding]) {
    var reader = MarginsReader(file, questionnaire)
    let rows = reader.read()
    guard reader.findings.isEmpty else { return (nil, reader.findings) }
    return (Margins(rows: rows), [])
  }
}

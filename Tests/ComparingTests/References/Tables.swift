import Comparing
import Questionnaires
import SampleFirms

/// Reference data for tests: small tables written out, and the shipped ones.
enum Tables {
  static let heading =
    "statistic,country,size,sectors,year,value,unit,trust,publisher,population,source,note"

  /// A row whose other cells are in order.
  static func row(
    _ statistic: String, _ country: String, _ size: String, _ value: String,
    sectors: String = "*", year: Int = 2025, trust: String = "C"
  ) -> String {
    "\(statistic),\(country),\(size),\(sectors),\(year),\(value),% of enterprises,\(trust),"
      + "Office,everybody,table 1,"
  }

  /// Two lists whose points ask for nothing.
  static let emptyLists =
    (["list,item,statistic,source"]
    + ["odd", "even"].flatMap { list in (1...12).map { "\(list),p\($0),,law" } })
    .joined(separator: "\n")

  static func read(
    _ rows: [String], lists: String = emptyLists
  ) -> (statistics: OfficialStatistics?, findings: [ReferenceFinding]) {
    OfficialStatistics.read(
      values: .init(
        path: "v.csv", bytes: Array(([heading] + rows).joined(separator: "\n").utf8)),
      intensity: .init(path: "d.csv", bytes: Array(lists.utf8)))
  }

  static func statistics(_ rows: [String], lists: String = emptyLists) throws -> OfficialStatistics
  {
    let (statistics, findings) = read(rows, lists: lists)
    guard let statistics else { throw Wrong(findings: findings.map(\.description)) }
    return statistics
  }

  /// The shipped tables.
  static func shipped() throws -> OfficialStatistics {
    let (statistics, findings) = OfficialStatistics.read(
      values: .init(path: "v.csv", bytes: try Samples.bytes("reference/official-values.csv")),
      intensity: .init(path: "d.csv", bytes: try Samples.bytes("reference/digital-intensity.csv")))
    guard let statistics else { throw Wrong(findings: findings.map(\.description)) }
    return statistics
  }

  struct Wrong: Error { let findings: [String] }
}

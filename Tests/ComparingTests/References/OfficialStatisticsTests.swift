import Testing

@testable import Comparing

@Suite("Which official value fits an enterprise")
struct OfficialStatisticsTests {
  private static let rows = [
    Tables.row("eu.erp", "DE", "small", "37.5", sectors: "M+T"),
    Tables.row("eu.erp", "DE", "small", "30.1", sectors: "M+T", year: 2023),
    Tables.row("eu.erp", "DE", "small", "20", sectors: "S1"),
    Tables.row("eu.erp", "DE", "medium", "67.7", sectors: "M+T"),
    Tables.row("eu.ai", "DE", "all", "25.97"),
    Tables.row("eu.ai", "DE", "medium", "35.6"),
    Tables.row("mx.net", "MX", "micro", "23.5"), Tables.row("mx.net", "MX", "all", "26.2"),
    Tables.row("mx.ai", "MX", "all", "0.5", year: 2023),
    Tables.row("mx.ai", "MX", "small", "0.1", sectors: "T", year: 2018),
  ]

  private static let cases: [(String, String, String, String, String?)] = [
    // The own size class, country and sector; the latest year.
    ("eu.erp", "DE", "small", "M", "375 1"), ("eu.erp", "DE", "small", "T", "375 1"),
    ("eu.erp", "DE", "small", "S1", "20 0"), ("eu.erp", "DE", "medium", "M", "677 1"),
    // No other size class, no other sector, no other country.
    ("eu.erp", "DE", "micro", "M", nil), ("eu.erp", "DE", "large", "M", nil),
    ("eu.erp", "DE", "small", "S3", nil), ("eu.erp", "DE", "medium", "S1", nil),
    ("eu.erp", "MX", "small", "M", nil), ("mx.net", "DE", "micro", "M", nil),
    ("eu.erp", "EU27", "small", "M", nil),
    // Every size, where the own class has no value.
    ("eu.ai", "DE", "small", "M", "2597 2"), ("eu.ai", "DE", "micro", "S3", "2597 2"),
    ("eu.ai", "DE", "medium", "M", "356 1"), ("mx.net", "MX", "micro", "S3", "235 1"),
    ("mx.net", "MX", "small", "S3", "262 1"),
    // An old value of the own class before a new one of every size; another sector's is none.
    ("mx.ai", "MX", "small", "T", "1 1"), ("mx.ai", "MX", "small", "M", "5 1"),
    // A statistic that the table does not know.
    ("eu.crm", "DE", "small", "M", nil), ("erp", "DE", "small", "M", nil),
  ]

  @Test("Country, size class and sector must fit", arguments: cases)
  private func lookup(
    statistic: String, country: String, size: String, sector: String, expected: String?
  ) throws {
    let value = try Tables.statistics(Self.rows).value(
      of: statistic, for: Standing(country: country, size: size, sector: sector))
    #expect(value.map { "\($0.value.units) \($0.value.decimals)" } == expected)
    #expect(value.map { $0.country == country && $0.statistic == statistic } ?? true)
  }

  @Test("The order of the rows never matters")
  func orderOfRows() throws {
    let forwards = try Tables.statistics(Self.rows)
    let backwards = try Tables.statistics(Self.rows.reversed())
    for (statistic, country, size, sector, _) in Self.cases {
      let standing = Standing(country: country, size: size, sector: sector)
      #expect(
        forwards.value(of: statistic, for: standing)
          == backwards.value(of: statistic, for: standing))
    }
  }
}

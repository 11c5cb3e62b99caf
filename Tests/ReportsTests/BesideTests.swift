import Testing

@testable import Reports

@Suite("Tables beside their figure")
struct BesideTests {
  private func table(_ header: [String], cell: String, rows: Int = 5) -> ChartTable {
    ChartTable(
      caption: "c", corner: "c", header: header,
      rows: (0..<rows).map { ChartTable.Row("r\($0)", header.map { _ in cell }) })
  }

  @Test("Three columns of short words stand beside, three with days do not")
  func width() {
    #expect(table(["Punktzahl", "Ziel", "Abstand"], cell: "100,0").standsBeside)
    #expect(!table(["10.11.2025", "12.11.2026", "Unterschied"], cell: "0,0").standsBeside)
    #expect(!table(["a", "b", "c"], cell: "1,234,567.8").standsBeside)
    // Headings break between words.
    #expect(table(["nine lines", "of words", "in all three"], cell: "1").standsBeside)
  }

  @Test("Many rows or columns stand below")
  func size() {
    #expect(table(["a"], cell: "1", rows: 6).standsBeside)
    #expect(!table(["a"], cell: "1", rows: 7).standsBeside)
    #expect(!table(["a", "b", "c", "d"], cell: "1").standsBeside)
  }
}

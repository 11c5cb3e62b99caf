import Testing

@testable import Reports
@testable import Workbooks

@Suite("Columns are as wide as what stands in them")
struct ColumnWidthsTests {
  private static let words = [
    "a", "Punkte von 100", "Aufträge, Lager und Buchführung in einem System: Veränderung",
    "Preparación para la inteligencia artificial", "Grundlagen gelegt", "+12.5", "",
  ]

  private func width(_ title: String, _ cells: [String], isTight: Bool, isNumeric: Bool) -> Int {
    ColumnWidths(isTight: isTight).width(
      of: ReportTable.Column("x", title, isNumeric: isNumeric),
      in: cells.map { ReportTable.Cell($0) })
  }

  @Test("No word is cut in a column of words", arguments: words, [true, false])
  func wholeWords(_ text: String, _ isTight: Bool) {
    for title in Self.words {
      let width = width(title, [text], isTight: isTight, isNumeric: false)
      #expect(width > title.longestWord && width > text.longestWord)
      #expect(width <= (isTight ? 30 : 62))
    }
  }

  @Test("Where columns are many, numbers take no more than they need, and headings run upwards")
  func upright() {
    let change = Self.words[2]
    #expect(width(change, ["+1.5", "-12.5"], isTight: true, isNumeric: true) == 7)
    #expect(width(change, ["+1.5", "-12.5"], isTight: false, isNumeric: true) > 12)
    let column = ReportTable.Column("x", change, isNumeric: true)
    #expect(ColumnWidths(isTight: true).isUpright(column, width: 7))
    #expect(!ColumnWidths(isTight: false).isUpright(column, width: 7))
    let short = ReportTable.Column("x", "Nr.", isNumeric: true)
    #expect(!ColumnWidths(isTight: true).isUpright(short, width: 7))
    let level = ReportTable.Column("x", change)
    #expect(!ColumnWidths(isTight: true).isUpright(level, width: 7))
  }

  @Test("Columns of words are narrower where that keeps a table on one sheet, and only there")
  func narrowed() {
    let cell = ReportTable.Cell(String(repeating: "word ", count: 40))
    func widths(_ columns: Int) -> [Int] {
      ColumnWidths(isTight: false).widths(
        of: (0..<columns).map { (ReportTable.Column("\($0)", "Title"), [cell]) },
        printed: columns, least: ["0": 20], room: 9.8)
    }
    #expect(widths(2) == [60, 60])
    #expect(widths(3) == [50, 50, 50])
    #expect(widths(4) == [36, 36, 36, 36])
    // Where nothing helps, further sheets are taken, and columns are as wide as they may be.
    #expect(widths(6) == [60, 60, 60, 60, 60, 60])
  }

  @Test(
    "A table is printed on as few sheets as keep its letters at 8.5 points",
    arguments: [
      // 9.8 inches hold 1,157 pixels at that size: 7 for each character and 5 for each column.
      ([60], 1, 1), ([60, 60], 1, 1), ([60, 60, 60], 1, 2), ([60, 60, 60], 2, 1),
      ([20, 20, 20, 20, 20, 20, 20, 20], 1, 2), ([400], 1, 1), ([], 1, 1),
    ])
  func sheets(_ widths: [Int], _ fixed: Int, _ count: Int) {
    #expect(SheetsAcross(of: widths, fixed: fixed, room: 9.8).count == count)
  }
}

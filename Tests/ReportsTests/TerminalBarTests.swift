import Reports
import Testing
import Text

@Suite("Bars in terminal cells")
struct TerminalBarTests {
  @Test(
    "A bar is filled to the nearest cell, and never lies at its ends",
    arguments: [
      (0, "..........", nil), (1, "#.........", nil), (149, "#.........", nil),
      (150, "##........", nil), (500, "#####.....", nil), (999, "#########.", nil),
      (1000, "##########", nil), (321, "###.|.....", 400), (399, "####|.....", 400),
      (0, "....|.....", 400), (950, "#########|", 1000), (800, "########|.", 800),
    ] as [(Int, String, Int?)])
  func filling(_ tenths: Int, _ expected: String, _ mark: Int?) {
    let bar = TerminalBar(cells: 10, ink: .ascii)
    #expect(bar.text(tenths, mark: mark).text == expected)
  }

  @Test("Every bar has exactly its length, and a longer value never draws a shorter bar")
  func monotonous() {
    for cells in [1, 2, 7, 40] {
      let bar = TerminalBar(cells: cells, ink: .blocks)
      var before = 0
      for tenths in 0...1000 {
        let text = bar.text(tenths).text
        #expect(text.count == cells)
        let filled = text.count { $0 == "█" }
        #expect(filled >= before)
        before = filled
      }
      #expect(before == cells)
    }
  }
}

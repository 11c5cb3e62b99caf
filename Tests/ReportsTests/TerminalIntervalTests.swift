@testable import Reports
import Testing
import Text

@Suite("An interval in terminal cells")
struct TerminalIntervalTests {
  @Test("stands where its numbers stand, around 0 in the middle")
  func places() {
    let scale = TerminalInterval(cells: 21, ink: .blocks, reach: 10)
    #expect(scale.text(5, ends: (2, 8)).text == "          ┊ ├──●──┤  ")
    #expect(scale.text(0, ends: (-2, 2)).text == "        ├─●─┤        ")
    #expect(scale.text(-10, ends: nil).text == "●         ┊          ")
    let plain = TerminalInterval(cells: 20, ink: .ascii, reach: 10)
    #expect(plain.cells == 21)
    #expect(plain.text(-5, ends: (-8, 1)).text == "  |--o-----|         ")
  }

  @Test("ends in an arrow where it goes on beyond the scale")
  func beyond() {
    let scale = TerminalInterval(cells: 11, ink: .ascii, reach: 5)
    #expect(scale.text(0, ends: (-9, 9)).text == "<----o---->")
    #expect(scale.text(7, ends: nil).text == "     :    >")
    #expect(scale.text(-7, ends: (-8, -6)).text == "<    :     ")
  }
}

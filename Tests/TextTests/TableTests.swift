import TestSupport
import Testing
import Text

@Suite("Tables")
struct TableTests {
  private static var table: Table {
    var table = Table([
      .init("Enterprise", fit: .wrapping), .init("Score", alignment: .trailing), .init("Level"),
    ])
    table.append(["Panadería Ñandú", "53.4", StyledText("Under way", as: .warning)])
    table.append(["日本", "100.0", "Leading"])
    table.append(["X", "", ""])
    return table
  }

  @Test("Columns line up by display width and no line ends in spaces")
  func aligned() {
    #expect(
      Self.table.aligned().map(\.text) == [
        "Enterprise       Score  Level",
        "Panadería Ñandú   53.4  Under way",
        "日本             100.0  Leading",
        "X",
      ])
  }

  @Test("Without heading only rows are shown, and roles are kept")
  func roles() {
    let lines = Self.table.aligned(heading: .hidden)
    #expect(lines.count == 3)
    #expect(lines[0].runs.last == .init("Under way", as: .warning))
    #expect(Self.table.aligned()[0].runs.filter { $0.role == .title }.count == 3)
  }

  @Test("A narrow terminal wraps the columns that may wrap")
  func narrow() {
    #expect(
      Self.table.aligned(width: 28).map(\.text) == [
        "Enterprise  Score  Level",
        "Panadería    53.4  Under way",
        "Ñandú",
        "日本        100.0  Leading",
        "X",
      ])
  }

  @Test("Columns that stay on one line are left too wide rather than cut")
  func tooNarrow() {
    let lines = Self.table.aligned(width: 10).map(\.text)
    #expect(lines.contains { $0.contains("100.0  Leading") })
  }

  @Test("A column is no narrower than its longest word while another can give")
  func longestWord() {
    var table = Table([
      .init("Betrieb", fit: .wrapping), .init("Stufe", fit: .wrapping),
      .init("wieder fällig", fit: .wrapping),
    ])
    table.append(["Elektroinstallationsbetrieb", "nicht beendet, 55 beantwortet", "26.11.2027"])
    for width in 52...54 {
      #expect(
        table.aligned(width: width).map(\.text) == [
          "Betrieb                      Stufe        wieder",
          "                                          fällig",
          "Elektroinstallationsbetrieb  nicht        26.11.2027",
          "                             beendet, 55",
          "                             beantwortet",
        ])
    }
  }

  @Test("A program gets one line a row with one tab between cells")
  func tabs() {
    var table = Table([.init("a"), .init("b")])
    table.append(["one\ttwo\nthree", StyledText("x", as: .error)])
    table.append(["", "\u{1B}[31m"])
    #expect(table.tabSeparated() == ["one two three\tx", "\t\u{FFFD}[31m"])
    #expect(table.tabSeparated(heading: .shown).first == "a\tb")
  }

  @Test("A table without rows has its heading only")
  func empty() {
    let table = Table([.init("a"), .init("b")])
    #expect(table.aligned().map(\.text) == ["a  b"])
    #expect(table.aligned(heading: .hidden) == [])
    #expect(table.tabSeparated() == [])
  }

  @Test("Wrapped tables fit the width and lose no word", arguments: 0..<4)
  func fitting(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      var table = Table([.init("A", fit: .wrapping), .init("B", fit: .wrapping)])
      var words: [String] = []
      for _ in 0..<3 {
        let cells = (0..<2).map { _ in
          (0..<Int.random(in: 1...9, using: &random)).map { _ in
            String(repeating: "ü", count: Int.random(in: 1...7, using: &random))
          }
        }
        words += cells.flatMap(\.self)
        table.append(cells.map { StyledText($0.joined(separator: " ")) })
      }
      let width = Int.random(in: 18...90, using: &random)
      let lines = table.aligned(width: width, heading: .hidden)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      let shown = lines.flatMap { $0.text.split(separator: " ").map(String.init) }
      #expect(shown.sorted() == words.sorted())
    }
  }
}

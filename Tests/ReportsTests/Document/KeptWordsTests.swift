import Testing

@testable import Reports

@Suite("Words that stay with the number of their source")
struct KeptWordsTests {
  private static let source = ReportText("\u{A0}") + ReportText("[3]", .source(3))

  private func groups(_ text: ReportText) -> [[String]] { text.groups.map { $0.map(\.text) } }

  @Test("The last word, the blank and the number are one group")
  func lastWord() {
    #expect(
      groups(ReportText("it is official data.") + Self.source) == [
        ["it is official "], ["data.", "\u{A0}", "[3]"],
      ])
    #expect(groups(ReportText("data.") + Self.source) == [["data.", "\u{A0}", "[3]"]])
  }

  @Test("What looks otherwise keeps its look, and what follows stands alone")
  func styles() {
    let text = ReportText("a b", .muted) + Self.source + ReportText(" c")
    #expect(groups(text) == [["a "], ["b", "\u{A0}", "[3]"], [" c"]])
    #expect(text.groups[0][0].style == .muted && text.groups[1][0].style == .muted)
  }

  @Test("An address that may be wider than a line stays outside")
  func longWord() {
    let address = String(repeating: "x", count: 25)
    #expect(
      groups(ReportText("see \(address)") + Self.source) == [
        ["see \(address)"], ["\u{A0}", "[3]"],
      ])
  }

  @Test("Without a source nothing changes")
  func plain() {
    let text = ReportText("a\u{A0}b", .strong) + ReportText("\u{A0}") + ReportText("c")
    #expect(groups(text) == [["a\u{A0}b"], ["\u{A0}"], ["c"]])
  }
}

import Interview
import Terminal
import Testing
import Text

@Suite("A page while the program works")
struct WaitingPageTests {
  @Test("names no key, for it listens to none", arguments: Language.allCases)
  func keyless(_ language: Language) {
    let size = WindowSize(columns: 80, rows: 24)
    let look = Look(language: language, glyphs: .unicode)
    let screen = PageScreen(Page("Working", style: .reading))
    func keys(_ frame: Frame) -> [String] {
      frame.lines.map { $0.rendered(as: .plain) }.filter { $0.contains("Enter") }
    }
    #expect(keys(screen.frame(in: size, look)).count == 1)
    let waiting = screen.waitingFrame(in: size, look)
    #expect(keys(waiting).isEmpty)
    #expect(waiting.lines.contains { $0.rendered(as: .plain).contains("Working") })
    #expect(waiting.lines.last?.rendered(as: .plain).contains { $0.isLetter } != true)
  }
}

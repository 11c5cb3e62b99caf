import Terminal
import TestSupport
import Testing
import Text

@Suite("A terminal that receives a frame shows that frame and nothing else")
struct FrameTests {
  private static func screen(
    _ frame: Frame, columns: Int, rows: Int, as rendering: Rendering = .ansi
  ) -> TinyScreen {
    var screen = TinyScreen(columns: columns, rows: rows)
    screen.receive(frame.bytes(in: WindowSize(columns: columns, rows: rows), as: rendering))
    return screen
  }

  private static let cases: [(lines: [StyledText], expected: [String])] = [
    ([], ["     ", "     ", "     "]),
    (["one"], ["one  ", "     ", "     "]),
    (["Größe", "", "n"], ["Größe", "     ", "n    "]),
    (["a", "b", "c", "d"], ["a    ", "b    ", "c    "]),
    (["abcdefgh", "x"], ["abcde", "x    ", "     "]),
    (["日本語", "x"], ["日本 ", "x    ", "     "]),
    (
      ["e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}"],
      ["e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", "     ", "     "]
    ),
    (["a\nb"], ["a b  ", "     ", "     "]),
    (["\u{1B}[2J"], ["\u{FFFD}[2J ", "     ", "     "]),
    (["1\t2\r\n"], ["1\u{FFFD}2\u{FFFD} ", "     ", "     "]),
    (["12345", "12345", "12345"], ["12345", "12345", "12345"]),
    (
      [StyledText("abc", as: .title) + StyledText("defg", as: .error)],
      ["abcde", "     ", "     "]
    ),
  ]

  @Test("Lines stand in their rows, cut to the window", arguments: cases)
  private func lines(_ lines: [StyledText], _ expected: [String]) {
    for rendering in [Rendering.plain, .ansi] {
      let screen = Self.screen(Frame(lines: lines), columns: 5, rows: 3, as: rendering)
      #expect((0..<3).map(screen.text) == expected)
      #expect(screen.scrolls == 0)
      #expect(screen.wraps == 0)
      #expect(!screen.isCursorShown)
    }
  }

  @Test("Roles are colours only where colours are wanted")
  func roles() {
    let frame = Frame(lines: [StyledText("ab") + StyledText("cd", as: .error) + StyledText("e")])
    #expect(Self.screen(frame, columns: 6, rows: 1).colors[0] == [0, 0, 31, 31, 0, 0])
    #expect(Self.screen(frame, columns: 6, rows: 1, as: .plain).colors[0] == [0, 0, 0, 0, 0, 0])
  }

  @Test(
    "The cursor stands where the frame says, inside the window",
    arguments: [
      (0, 0, 0, 0), (2, 4, 2, 4), (1, 3, 1, 3), (3, 1, 2, 1), (1, 5, 1, 4), (-1, -7, 0, 0),
      (99, 99, 2, 4),
    ])
  func cursor(row: Int, column: Int, shownRow: Int, shownColumn: Int) {
    let frame = Frame(lines: ["12345", "a"], cursor: Frame.Cursor(row: row, column: column))
    let screen = Self.screen(frame, columns: 5, rows: 3)
    #expect(screen.isCursorShown)
    #expect([screen.row, screen.column] == [shownRow, shownColumn])
  }

  @Test("A window of no size gets nothing to show")
  func noWindow() {
    let frame = Frame(lines: ["a"], cursor: Frame.Cursor(row: 1, column: 1))
    let bytes = frame.bytes(in: WindowSize(columns: 0, rows: 0), as: .plain)
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[?25l\u{1B}[1;1H\u{1B}[?25h")
  }

  @Test("Whatever the frame and the window", arguments: 0..<300 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let columns = Int.random(in: 1...30, using: &random)
    let rows = Int.random(in: 1...12, using: &random)
    let lines = (0..<Int.random(in: 0...15, using: &random)).map { _ in
      Self.line(upTo: columns + 10, using: &random)
    }
    let screen = Self.screen(Frame(lines: lines), columns: columns, rows: rows)
    #expect(screen.scrolls == 0)
    #expect(screen.wraps == 0)
    for row in 0..<rows {
      var expected = ""
      var width = 0
      for character in row < lines.count ? lines[row].text : "" {
        guard width + character.displayWidth <= columns else { break }
        expected.append(character)
        width += character.displayWidth
      }
      #expect(screen.text(row) == expected + String(repeating: " ", count: columns - width))
    }
  }

  private static func line(upTo most: Int, using random: inout SplitMix64) -> StyledText {
    let pieces = ["a", "ñ", "u\u{308}", "本", "█", " ", "·", "→", "語x"]
    var line = StyledText()
    for _ in 0..<Int.random(in: 0...most, using: &random) {
      let role = StyledText.Role.allCases.randomElement(using: &random) ?? .plain
      line.append(pieces[Int.random(in: 0..<pieces.count, using: &random)], as: role)
    }
    return line
  }
}

import Foundation
import Glibc
import Testing
import Text

@testable import Terminal

extension SignalTests {
  @Suite("A terminal is taken for full screens, drawn upon, read and given back")
  struct ScreenTerminalTests {
    /// A pseudo-terminal that is nobody's controlling terminal.
    private final class Pair: Sendable {
      let near: Int32
      let far: Int32

      init(columns: UInt16 = 50, rows: UInt16 = 13) throws {
        var near: Int32 = -1
        var far: Int32 = -1
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        try #require(unsafe openpty(&far, &near, nil, nil, &size) == 0)
        (self.near, self.far) = (near, far)
      }

      var screen: ScreenTerminal? { ScreenTerminal(rendering: .plain, input: near, output: near) }

      func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe write(far, bytes, bytes.count)
      }

      func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(far, UInt(TIOCSWINSZ), &size)
      }

      /// What was written since it was last asked.
      func written() -> String {
        var all: [UInt8] = []
        var wait = pollfd(fd: far, events: Int16(POLLIN), revents: 0)
        // What was written in two pieces may arrive in two.
        while unsafe poll(&wait, 1, 100) > 0 {
          var bytes = [UInt8](repeating: 0, count: 1 << 16)
          let count = unsafe read(far, &bytes, bytes.count)
          guard count > 0 else { break }
          all += bytes[..<count]
        }
        return String(decoding: all, as: UTF8.self)
      }

      /// Every flag and every special character.
      func settings() -> [UInt8] {
        var settings = termios()
        _ = unsafe tcgetattr(near, &settings)
        return unsafe withUnsafeBytes(of: &settings) { unsafe Array($0) }
      }

      var readsLines: Bool {
        var settings = termios()
        _ = unsafe tcgetattr(near, &settings)
        return settings.c_lflag & tcflag_t(ICANON) != 0
      }

      deinit {
        _ = close(near)
        _ = close(far)
      }
    }

    private static let taken = "\u{1B}[?1049h\u{1B}[?2004h\u{1B}[?7l\u{1B}[?25l\u{1B}[m\u{1B}[2J"
    private static let given = "\u{1B}[?2004l\u{1B}[?7h\u{1B}[m\u{1B}[?25h\u{1B}[?1049l"

    @Test("It is given back as it was, once")
    func leaving() throws {
      let pair = try Pair()
      let before = pair.settings()
      let screen = try #require(pair.screen)
      #expect(!pair.readsLines)
      #expect(pair.written() == Self.taken)
      screen.leave()
      #expect(pair.settings() == before)
      #expect(pair.written() == Self.given)
      screen.leave()
      screen.show(Frame(lines: ["late"]))
      #expect(screen.next() == .endOfInput)
      #expect(pair.written() == "")
    }

    @Test("It is given back when nobody holds it any more")
    func dropping() throws {
      let pair = try Pair()
      let before = pair.settings()
      do {
        let screen = try #require(pair.screen)
        #expect(screen.size == WindowSize(columns: 50, rows: 13))
      }
      #expect(pair.settings() == before)
      #expect(pair.written() == Self.taken + Self.given)
    }

    @Test("A frame is written for the size of the moment")
    func drawing() throws {
      let pair = try Pair()
      let screen = try #require(pair.screen)
      _ = pair.written()
      let frame = Frame(lines: ["one", "two"], cursor: Frame.Cursor(row: 1, column: 2))
      for size in [WindowSize(columns: 50, rows: 13), WindowSize(columns: 2, rows: 1)] {
        pair.resize(columns: UInt16(size.columns), rows: UInt16(size.rows))
        #expect(screen.size == size)
        screen.show(frame)
        #expect(
          pair.written() == String(decoding: frame.bytes(in: size, as: .plain), as: UTF8.self))
      }
      pair.resize(columns: 0, rows: 0)
      #expect(screen.size == .usual)
    }

    @Test("Keys come one by one, and Esc alone after a short wait", .timeLimit(.minutes(1)))
    func keys() throws {
      let pair = try Pair()
      let screen = try #require(pair.screen)
      pair.type("añ\r\u{1B}[A\u{1B}[200~q\rw\u{1B}[201~")
      for key in [Key.character("a"), .character("ñ"), .enter, .up, .paste("q\nw")] {
        #expect(screen.next() == .key(key))
      }
      // The terminal shows nothing of it by itself.
      #expect(pair.written() == Self.taken)
      pair.type("\u{1B}")
      #expect(screen.next() == .key(.escape))
      Thread.detachNewThread {
        for part in ["\u{1B}", "[", "B"] {
          usleep(5_000)
          pair.type(part)
        }
      }
      #expect(screen.next() == .key(.down))
    }

    @Test("A window of another size is told once", .timeLimit(.minutes(1)))
    func resizing() throws {
      let pair = try Pair()
      let screen = try #require(pair.screen)
      _ = kill(getpid(), SIGWINCH)
      usleep(20_000)
      #expect(screen.next() == .resized)
      pair.type("q")
      #expect(screen.next() == .key(.character("q")))
    }

    @Test("A continued program takes the terminal again", .timeLimit(.minutes(1)))
    func continuing() throws {
      let pair = try Pair()
      let screen = try #require(pair.screen)
      // Another program, such as a shell, has set the terminal to lines meanwhile.
      var settings = termios()
      _ = unsafe tcgetattr(pair.near, &settings)
      settings.c_lflag |= tcflag_t(ICANON | ECHO)
      _ = unsafe tcsetattr(pair.near, TCSANOW, &settings)
      _ = kill(getpid(), SIGCONT)
      usleep(20_000)
      #expect(screen.next() == .resumed)
      #expect(!pair.readsLines)
    }

    @Test(
      "Once interrupted it stays interrupted", .timeLimit(.minutes(1)),
      arguments: Interruption.allCases)
    func interrupting(_ interruption: Interruption) throws {
      let old = signal(interruption.signal, SIG_DFL)
      defer { _ = signal(interruption.signal, old) }
      let pair = try Pair()
      let screen = try #require(pair.screen)
      pair.type("q")
      _ = kill(getpid(), interruption.signal)
      usleep(20_000)
      #expect(screen.next() == .interrupted(interruption))
      #expect(screen.next() == .interrupted(interruption))
    }

    @Test("A terminal that has gone ends the input", .timeLimit(.minutes(1)))
    func gone() throws {
      var near: Int32 = -1
      var far: Int32 = -1
      try #require(unsafe openpty(&far, &near, nil, nil, nil) == 0)
      defer { _ = close(near) }
      let screen = try #require(
        ScreenTerminal(rendering: .plain, input: near, output: near))
      _ = close(far)
      screen.show(Frame(lines: ["nobody sees this"]))
      #expect(screen.next() == .endOfInput)
      #expect(screen.next() == .endOfInput)
    }

    @Test("What is no terminal is not taken")
    func noTerminal() throws {
      let pair = try Pair()
      var ends: [Int32] = [-1, -1]
      try #require(unsafe pipe(&ends) == 0)
      defer { for end in ends { _ = close(end) } }
      #expect(ScreenTerminal(rendering: .plain, input: ends[0], output: pair.near) == nil)
      #expect(ScreenTerminal(rendering: .plain, input: pair.near, output: ends[1]) == nil)
      #expect(pair.written() == "")
    }
  }
}

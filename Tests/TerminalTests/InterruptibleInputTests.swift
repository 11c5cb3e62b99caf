import Foundation
import Glibc
import Synchronization
import Terminal
import Testing

/// Signals are watched in one place at a time, so what watches them is tested one after the other.
@Suite(.serialized)
enum SignalTests {}

extension SignalTests {
  @Suite("Lines come from a descriptor until it ends or a signal stops the wait")
  struct InterruptibleInputTests {
    /// A pipe; what is read from it is what was written to it.
    private final class Pipe: Sendable {
      let readEnd: Int32
      private let writeEnd: Int32
      private let hasEnded = Atomic(false)

      init() throws {
        var ends: [Int32] = [-1, -1]
        try #require(unsafe pipe(&ends) == 0)
        (readEnd, writeEnd) = (ends[0], ends[1])
      }

      func write(_ text: String) { write(Array(text.utf8)) }

      func write(_ bytes: [UInt8]) {
        _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(writeEnd, $0.baseAddress, $0.count) }
      }

      func end() {
        if !hasEnded.exchange(true, ordering: .sequentiallyConsistent) { _ = close(writeEnd) }
      }

      deinit {
        end()
        _ = close(readEnd)
      }
    }

    /// Sends a signal to this process, and waits until it must have arrived: other threads than this
    /// one may be the ones to take it.
    private func send(_ signal: Int32) {
      _ = kill(getpid(), signal)
      usleep(20_000)
    }

    /// Runs with a signal's usual handling, whatever the program that runs the tests has set.
    private func withUsualHandling(of number: Int32, _ body: () throws -> Void) rethrows {
      let old = signal(number, SIG_DFL)
      defer { _ = signal(number, old) }
      try body()
    }

    private static let inputs: [(String, [String])] = [
      ("", []), ("\n", [""]), ("one\ntwo\n", ["one", "two"]), ("one\r\ntwo", ["one", "two"]),
      ("no sé\n\n", ["no sé", ""]), ("a\rb\n", ["a\rb"]),
    ]

    @Test("Lines are cut at line feeds; a last one without counts", arguments: inputs)
    private func lines(text: String, expected: [String]) throws {
      let pipe = try Pipe()
      pipe.write(text)
      pipe.end()
      let input = InterruptibleInput(descriptor: pipe.readEnd)
      for line in expected { #expect(input.next() == .line(line)) }
      #expect(input.next() == .endOfInput)
      #expect(input.next() == .endOfInput)
    }

    @Test("A character that arrives in two parts is put together")
    func splitCharacter() throws {
      let pipe = try Pipe()
      let input = InterruptibleInput(descriptor: pipe.readEnd)
      pipe.write([0xC3])
      Thread.detachNewThread {
        usleep(20_000)
        pipe.write([0xA9, 0x0A])
      }
      #expect(input.next() == .line("é"))
    }

    @Test("Bytes that are not UTF-8 are replaced")
    func invalidBytes() throws {
      let pipe = try Pipe()
      pipe.write([0x61, 0xFF, 0x0A])
      let input = InterruptibleInput(descriptor: pipe.readEnd)
      #expect(input.next() == .line("a\u{FFFD}"))
    }

    @Test("The rest of an endless line is dropped, the next line is whole")
    func longLine() throws {
      let pipe = try Pipe()
      Thread.detachNewThread {
        pipe.write(String(repeating: "x", count: 300_000) + "\nnext\n")
        pipe.end()
      }
      let input = InterruptibleInput(descriptor: pipe.readEnd, limit: 10)
      #expect(input.next() == .line("xxxxxxxxxx"))
      #expect(input.next() == .line("next"))
      #expect(input.next() == .endOfInput)
    }

    @Test("A descriptor that cannot be read has ended", arguments: [-1, 9_999] as [Int32])
    func unreadable(descriptor: Int32) {
      #expect(InterruptibleInput(descriptor: descriptor).next() == .endOfInput)
    }

    @Test(
      "A signal stops the wait for a line", .timeLimit(.minutes(1)),
      arguments: Interruption.allCases)
    func signalWhileWaiting(_ interruption: Interruption) throws {
      try withUsualHandling(of: interruption.signal) {
        let pipe = try Pipe()
        let input = InterruptibleInput(descriptor: pipe.readEnd)
        Thread.detachNewThread {
          usleep(30_000)
          _ = kill(getpid(), interruption.signal)
        }
        #expect(input.next() == .interrupted(interruption))
        // What is typed afterwards does not undo it.
        pipe.write("1\n")
        #expect(input.next() == .interrupted(interruption))
      }
    }

    @Test("A signal that came before the wait is not lost", .timeLimit(.minutes(1)))
    func signalBeforeWaiting() throws {
      try withUsualHandling(of: SIGINT) {
        let pipe = try Pipe()
        let input = InterruptibleInput(descriptor: pipe.readEnd)
        send(SIGINT)
        #expect(input.next() == .interrupted(.interrupt))
      }
    }

    @Test("A new watch knows nothing of an old signal, and an old one leaves no handler behind")
    func restores() throws {
      /// The address of the handler; 0 = the usual handling.
      func handler() -> Int {
        var action = sigaction()
        _ = unsafe sigaction(SIGTERM, nil, &action)
        return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      }
      try withUsualHandling(of: SIGTERM) {
        do {
          let pipe = try Pipe()
          let input = InterruptibleInput(descriptor: pipe.readEnd)
          #expect(handler() != 0)
          send(SIGTERM)
          #expect(input.next() == .interrupted(.terminate))
        }
        #expect(handler() == 0)
      }
      let pipe = try Pipe()
      pipe.end()
      #expect(InterruptibleInput(descriptor: pipe.readEnd).next() == .endOfInput)
    }

    @Test("A signal that was ignored stays ignored")
    func ignoredStaysIgnored() throws {
      let old = signal(SIGHUP, SIG_IGN)
      defer { _ = signal(SIGHUP, old) }
      let pipe = try Pipe()
      pipe.end()
      let input = InterruptibleInput(descriptor: pipe.readEnd)
      send(SIGHUP)
      #expect(input.next() == .endOfInput)
    }
  }
}

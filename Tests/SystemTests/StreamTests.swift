import Glibc
import System
import Testing

@Suite("Streams")
struct StreamTests {
  @Test("Data is collected until flushed, talk is written at once")
  func buffering() throws {
    let pipe = try Pipe()
    let output = StreamWriter(.output, descriptor: pipe.writing, buffering: .pieces)
    let errors = StreamWriter(.errors, descriptor: pipe.writing, buffering: .none)
    try output.write("data")
    try errors.write("talk ")
    #expect(pipe.take() == Array("talk ".utf8))
    try output.flush()
    #expect(pipe.take() == Array("data".utf8))
  }

  @Test("A reader that has gone is told, not fatal")
  func readerGone() throws {
    let before = signal(SIGPIPE, SIG_IGN)
    defer { _ = signal(SIGPIPE, before) }
    let pipe = try Pipe()
    pipe.closeReading()
    let writer = StreamWriter(.output, descriptor: pipe.writing, buffering: .none)
    #expect(throws: StreamProblem.readerGone(.output)) { try writer.write("x") }
  }

  @Test("A closed descriptor is told with its number")
  func closed() throws {
    let writer = StreamWriter(.errors, descriptor: -1, buffering: .none)
    #expect(throws: StreamProblem.system(.errors, code: EBADF)) { try writer.write("x") }
  }

  @Test("A descriptor that does not wait gets everything all the same")
  func nonBlocking() throws {
    let pipe = try Pipe()
    _ = fcntl(pipe.writing, F_SETFL, O_NONBLOCK)
    let counter = try ByteCounter(of: pipe.reading)
    let writer = StreamWriter(.output, descriptor: pipe.writing, buffering: .pieces)
    try writer.write([UInt8](repeating: 7, count: 1 << 20))
    pipe.closeWriting()
    #expect(counter.total() == 1 << 20)
  }

  /// All lines a reader gives for some bytes.
  private static func lines(_ bytes: [UInt8], limit: Int = 1 << 16) throws -> [[UInt8]] {
    let pipe = try Pipe()
    pipe.put(bytes)
    pipe.closeWriting()
    var reader = LineReader(descriptor: pipe.reading, limit: limit)
    var lines: [[UInt8]] = []
    while let line = try reader.next() { lines.append(line) }
    #expect(try reader.next() == nil)
    return lines
  }

  @Test(
    "Lines end at line feeds and at the end of the input",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n", [""]),
      ("\n\na", ["", "", "a"]), ("a\r\nb\n", ["a\r", "b"]), ("ñ\n日本", ["ñ", "日本"]),
    ])
  func lines(text: String, expected: [String]) throws {
    #expect(try Self.lines(Array(text.utf8)) == expected.map { Array($0.utf8) })
  }

  @Test("Bytes that are no text arrive unchanged")
  func anyBytes() throws {
    let bytes = (0...255).map { UInt8($0) }
    #expect(try Self.lines(bytes) == [Array(bytes[..<10]), Array(bytes[11...])])
  }

  @Test("Many lines over several pieces are all read")
  func manyLines() throws {
    let scratch = try Scratch()
    let expected = (0..<50_000).map { "line \($0)" }
    scratch.put("lines", expected.joined(separator: "\n"))
    let file = unsafe open(scratch("lines"), O_RDONLY)
    defer { _ = close(file) }
    var reader = LineReader(descriptor: file)
    var count = 0
    while let line = try reader.next() {
      if line != Array(expected[count].utf8) { Issue.record("line \(count) differs") }
      count += 1
    }
    #expect(count == expected.count)
  }

  @Test("A line longer than allowed is refused, ended or not")
  func tooLong() throws {
    #expect(try Self.lines(Array("12345\n".utf8), limit: 5).count == 1)
    for text in ["123456\n", "123456", "1\n123456\n"] {
      #expect(throws: StreamProblem.lineTooLong(limit: 5)) {
        try Self.lines(Array(text.utf8), limit: 5)
      }
    }
  }

  @Test("What is left after some lines can be read at once")
  func rest() throws {
    let pipe = try Pipe()
    pipe.put(Array("a\nb\nc".utf8))
    pipe.closeWriting()
    var reader = LineReader(descriptor: pipe.reading)
    #expect(try reader.next() == [97])
    #expect(try reader.rest() == Array("b\nc".utf8))
    #expect(try reader.rest() == [])
    #expect(try reader.next() == nil)
  }

  @Test("Reading a folder as lines is told")
  func folder() throws {
    let folder = unsafe open("/tmp", O_RDONLY)
    defer { _ = close(folder) }
    var reader = LineReader(descriptor: folder)
    #expect(throws: StreamProblem.system(.input, code: EISDIR)) { try reader.next() }
  }
}

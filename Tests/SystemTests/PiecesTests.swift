import System
import Testing

@Suite("Files and input piece by piece")
struct PiecesTests {
  @Test(
    "the pieces of a file make up the file",
    arguments: [0, 1, 131_071, 131_072, 131_073, 400_000])
  func file(length: Int) throws {
    let scratch = try Scratch()
    scratch.put("file", String(repeating: "abcdefg\n", count: length / 8 + 1))
    let whole = Array(try FileReader.bytes(at: scratch("file")))
    let pieces = try FilePieces(at: scratch("file"))
    #expect(pieces.length == whole.count)
    var bytes: [UInt8] = []
    while let piece = try pieces.next() {
      #expect(!piece.isEmpty)
      bytes += piece
    }
    #expect(bytes == whole)
  }

  @Test("a file that is not there, and a folder, are told")
  func missing() throws {
    let scratch = try Scratch()
    #expect(throws: FileProblem(.read, scratch("no"), .notFound)) {
      _ = try FilePieces(at: scratch("no"))
    }
    #expect(throws: FileProblem(.read, scratch.path, .isFolder)) {
      let pieces = try FilePieces(at: scratch.path)
      _ = try pieces.next()
    }
  }

  @Test("the pieces of an input follow the lines taken before")
  func input() throws {
    let pipe = try Pipe()
    pipe.put(Array("one\ntwo\nthree".utf8))
    pipe.closeWriting()
    var reader = LineReader(descriptor: pipe.reading)
    #expect(try reader.next() == Array("one".utf8))
    var rest: [UInt8] = []
    while let piece = try reader.piece() { rest += piece }
    #expect(rest == Array("two\nthree".utf8))
    #expect(try reader.piece() == nil)
    #expect(try reader.next() == nil)
  }

  @Test("a byte is found where a plain search finds it", arguments: 0..<40)
  func search(seed: Int) {
    var state = UInt32(truncatingIfNeeded: seed &* 2_654_435_761 &+ 1)
    let bytes = (0..<seed * 3).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 28)
    }
    for byte in 0..<UInt8(16) {
      for start in 0...bytes.count + 1 {
        let expected = bytes.indices.first { $0 >= start && bytes[$0] == byte }
        #expect(bytes.firstPosition(of: byte, from: start) == expected)
      }
    }
  }
}

import TestSupport
import Testing

@testable import Exchange

@Suite("Responses of a file read in pieces")
struct ResponseStreamTests {
  /// The lines that a stream finds when the bytes arrive in random pieces.
  private func lines(
    _ bytes: [UInt8], chunkSize: Int, chunkLines: Int, limit: Int = 1 << 24,
    using random: inout SplitMix64
  ) throws -> [[UInt8]: [Int]] {
    var found: [[UInt8]: [Int]] = [:]
    for line in try list(
      bytes, chunkSize: chunkSize, chunkLines: chunkLines, limit: limit, using: &random)
    {
      found[line.bytes, default: []].append(line.number)
    }
    return found
  }

  private func list(
    _ bytes: [UInt8], chunkSize: Int, chunkLines: Int, limit: Int = 1 << 24,
    using random: inout SplitMix64
  ) throws -> [(bytes: [UInt8], number: Int)] {
    let pieces = Pieces(bytes, using: &random)
    var stream = ResponseStream(chunkSize: chunkSize, chunkLines: chunkLines, limit: limit) {
      pieces.next()
    }
    var found: [(bytes: [UInt8], number: Int)] = []
    while let chunk = try stream.next() {
      let lines = chunk.lines
      #expect(lines.count <= chunkLines)
      found += lines.map { (Array($0.bytes), $0.number) }
    }
    return found
  }

  /// Bytes in pieces of random lengths.
  private final class Pieces {
    private var pieces: [[UInt8]] = []

    init(_ bytes: [UInt8], using random: inout SplitMix64) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let length = min(rest.count, Int.random(in: 1...60, using: &random))
        pieces.append(Array(rest.prefix(length)))
        rest = rest.dropFirst(length)
      }
      pieces.reverse()
    }

    func next() -> [UInt8]? { pieces.popLast() }
  }

  private static let parts = [
    #"{"format":1,"a":"b"}"#, #"{"format":2}"#, "{", "}", "", " ", "\r", "nonsense",
    #"{"format":"#, "1}", "[1,2", "]", #""text""#, "12", "\u{FEFF}", #"{"a":{"b":[1]}} x"#,
    #"{"format": 3, "long": "0123456789012345678901234567890123456789012345678901234567890"}"#,
  ]

  @Test("are those of the whole file, whatever the pieces", arguments: 0..<400 as Range<UInt64>)
  func sameAsWhole(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0..<12, using: &random)
    let lines = (0..<count).compactMap { _ in Self.parts.randomElement(using: &random) }
    let end = Bool.random(using: &random) ? "\n" : ""
    let bytes = Array((lines.joined(separator: "\n") + end).utf8)
    let expected = ResponseLines(bytes).lines.map { (Array($0.bytes), $0.number) }
    let found = try list(
      bytes, chunkSize: Int.random(in: 1...100, using: &random),
      chunkLines: Int.random(in: 1...5, using: &random), using: &random)
    let text = String(decoding: bytes, as: UTF8.self).debugDescription
    #expect(found.map(\.number) == expected.map(\.1), "\(text)")
    #expect(found.map(\.bytes) == expected.map(\.0), "\(text)")
  }

  @Test("come in the same chunks, whatever the pieces")
  func sameChunks() throws {
    let bytes = Array((0..<50).map { #"{"format":\#($0)}"# }.joined(separator: "\n").utf8)
    var expected: [[Int]]?
    for seed in 0..<20 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let pieces = Pieces(bytes, using: &random)
      var stream = ResponseStream(chunkSize: 70, chunkLines: 4) { pieces.next() }
      var chunks: [[Int]] = []
      while let chunk = try stream.next() { chunks.append(chunk.lines.map(\.number)) }
      #expect(chunks.count > 12)
      if let expected { #expect(chunks == expected) } else { expected = chunks }
    }
  }

  @Test(
    "longer than any response are refused, and what is long in all is not",
    arguments: [
      (#"{"format":1,"words":""# + String(repeating: "x", count: 500) + "\"}", false),
      ("{\n" + String(repeating: "\n", count: 500) + "}", false),
      (#"{"format":1}"# + "\n" + String(repeating: "x", count: 500), false),
      (String(repeating: #"{"format":1}"# + "\n", count: 100), true),
      ("nonsense\n" + String(repeating: #"{"format":1}"# + "\n", count: 100), true),
    ])
  func limit(text: String, isTaken: Bool) throws {
    var random = SplitMix64(seed: 3)
    let bytes = Array(text.utf8)
    if isTaken {
      let found = try lines(bytes, chunkSize: 40, chunkLines: 9, limit: 300, using: &random)
      #expect(found[Array(#"{"format":1}"#.utf8)]?.count == 100)
    } else {
      #expect(throws: ResponseStream.TooLong.self) {
        try lines(bytes, chunkSize: 40, chunkLines: 9, limit: 300, using: &random)
      }
    }
  }
}

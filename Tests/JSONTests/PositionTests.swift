import JSON
import Testing
import TestSupport

@Suite("Places in a text")
struct PositionTests {
  @Test("count lines and Unicode scalars from 1")
  func lines() {
    let document = JSONDocument.read("{\n  \"é😀\": [1,\n\n2]}")
    let places = [0, 1, 2, 4, 5, 7, 11, 14, 15, 17, 18, 19, 21, 99].map {
      document.position(at: $0)
    }
    #expect(
      places.map(\.description) == [
        "1:1", "1:2", "2:1", "2:3", "2:4", "2:5", "2:6", "2:9", "2:10", "2:12", "3:1", "4:1", "4:3",
        "4:4",
      ])
    #expect(places == places.sorted())
    #expect(document.position(at: -1) == SourcePosition(line: 1, column: 1))
  }

  @Test("are those of counting from the start, however long the lines are")
  func longLines() {
    var random = SplitMix64(seed: 7)
    let scalars: [Unicode.Scalar] = ["a", "é", "€", "😀", "\n"]
    for count in [0, 1, 1023, 1024, 1025, 5000] {
      var text = ""
      while text.utf8.count < count {
        // A line end now and then only.
        let isEnd = Int.random(in: 0..<200, using: &random) == 0
        let place = isEnd ? 4 : Int.random(in: 0..<4, using: &random)
        text.unicodeScalars.append(scalars[place])
      }
      let bytes = Array(text.utf8)
      let table = LineTable(bytes)
      for offset in stride(from: 0, through: bytes.count + 2, by: count > 2000 ? 7 : 1) {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        #expect(table.position(at: offset) == SourcePosition(line: line, column: column))
      }
    }
  }

  @Test("of every value and key lead back to it by a JSON Pointer")
  func pointersOfRandomDocuments() throws {
    for seed in 0..<500 as Range<UInt64> {
      var random = RandomDocument(seed: seed, spice: 0)
      let document = JSONDocument.read(random.text())
      try check(try #require(document.root), path: "", document)
    }
  }

  private func check(_ value: JSONValue, path: String, _ document: JSONDocument) throws {
    try #require(document.pointer(at: value.offset) == path)
    for (index, element) in (value.array ?? []).enumerated() {
      try check(element, path: "\(path)/\(index)", document)
    }
    for member in value.object?.members ?? [] {
      let key = member.key.unicodeScalars.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }
      let path = path + "/" + key.joined()
      try #require(document.pointer(at: member.keyOffset) == path)
      try check(member.value, path: path, document)
    }
  }

  @Test("are escaped in a pointer as RFC 6901 says, even before a combining mark")
  func escapes() {
    let document = JSONDocument.read("{\"a/b~c\": {\"~\u{303}/\u{338}\": 1, \"\": [0, 2]}}")
    #expect(document.problems.isEmpty)
    #expect(document.pointer(at: 0) == "")
    #expect(document.pointer(at: 1) == "/a~1b~0c")
    let inner = document.root?.object?["a/b~c"]?.object?.members ?? []
    #expect(inner.count == 2)
    #expect(
      inner.map { document.pointer(at: $0.keyOffset) } == [
        "/a~1b~0c/~0\u{303}~1\u{338}", "/a~1b~0c/",
      ])
    #expect(
      inner.last?.value.array?.map { document.pointer(at: $0.offset) } == [
        "/a~1b~0c//0", "/a~1b~0c//1",
      ])
  }

  @Test("within a text take escapes into account")
  func withinText() throws {
    let source = "[\"aé\\n\\u00e9\\u20ac\\ud83d\\ude00z\"]"
    let document = JSONDocument.read(source)
    let value = try #require(document.root?.array?.first)
    let text = try #require(value.string)
    let offsets = text.unicodeScalars.indices.map { index in
      document.offset(
        ofByte: text.utf8.distance(from: text.startIndex, to: index), inString: value)
    }
    #expect(offsets == [2, 3, 5, 7, 13, 19, 31])
  }

  @Test("are given for documents that could not be read too")
  func unreadable() {
    let document = JSONDocument.read("[1,\n!")
    #expect(document.root == nil)
    #expect(document.pointer(at: 4) == "")
    #expect(document.problems.map { document.position(at: $0.offset).description } == ["2:1"])
  }
}

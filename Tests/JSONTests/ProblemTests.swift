import JSON
import Testing

/// A text with one problem, at the place marked by `↓`.
struct Flawed: Sendable, CustomTestStringConvertible {
  let marked: String
  let kind: JSONProblem.Kind

  init(_ marked: String, _ kind: JSONProblem.Kind) {
    self.marked = marked
    self.kind = kind
  }

  var bytes: [UInt8] { Array(marked.replacing("↓", with: "").utf8) }
  var offset: Int {
    marked.utf8.count
      - (marked.split(separator: "↓", omittingEmptySubsequences: false).last?.utf8.count ?? 0) - 3
  }
  var testDescription: String { marked.debugDescription }
}

@Suite("Problems of a text")
struct ProblemTests {
  @Test(
    "are reported once, with kind and place",
    arguments: [
      Flawed("↓", .unexpectedEnd),
      Flawed("  \n↓", .unexpectedEnd),
      Flawed("[1,2↓", .unexpectedEnd),
      Flawed("{\"a\":1↓", .unexpectedEnd),
      Flawed("{\"a\"↓", .unexpectedEnd),
      Flawed("\"abc↓", .unexpectedEnd),
      Flawed("\"abc\\↓", .unexpectedEnd),
      Flawed("tru↓", .unexpectedEnd),
      Flawed("[↓nul]", .expected(.value)),
      Flawed("[1,↓]", .expected(.value)),
      Flawed("[↓,1]", .expected(.value)),
      Flawed("[↓+1]", .expected(.value)),
      Flawed("↓NaN", .expected(.value)),
      Flawed("[1 ↓2]", .expected(.commaOrBracket)),
      Flawed("[1↓}", .expected(.commaOrBracket)),
      Flawed("{\"a\":1 ↓\"b\":2}", .expected(.commaOrBrace)),
      Flawed("{\"a\" ↓1}", .expected(.colon)),
      Flawed("{\"a\":1,↓}", .expected(.key)),
      Flawed("{↓a:1}", .expected(.key)),
      Flawed("1 ↓2", .trailingContent),
      Flawed("{}↓}", .trailingContent),
      Flawed("↓\u{FEFF}[]", .byteOrderMark),
      Flawed("\"a↓\u{1F}b\"", .controlCharacter(0x1F)),
      Flawed("\"a↓\nb\"", .controlCharacter(0x0A)),
      Flawed("\"é↓\\xé\"", .invalidEscape),
      Flawed("\"↓\\é\"", .invalidEscape),
      Flawed("\"↓\\u12é4\"", .invalidEscape),
      Flawed("\"↓\\u12", .invalidEscape),
      Flawed("\"é↓\\ud800\"", .loneSurrogate),
      Flawed("\"↓\\udc00\\ud800\"", .loneSurrogate),
      Flawed("\"↓\\ud83dx\"", .loneSurrogate),
      Flawed("[↓\"e\u{301}\"]", .notNormalized),
      Flawed("[↓\"e\\u0301\"]", .notNormalized),
      Flawed("[↓\"\u{212B}\"]", .notNormalized),
      Flawed("{↓\"e\u{301}\":1}", .notNormalized),
      Flawed("{\"a\":1,↓\"a\":2}", .duplicateKey("a")),
      Flawed("{\"a\":1,↓\"\\u0061\":2}", .duplicateKey("a")),
      Flawed("[↓-0]", .notAnInteger("-0")),
      Flawed("[↓007]", .notAnInteger("007")),
      Flawed("[↓-01]", .notAnInteger("-01")),
      Flawed("[↓1.0]", .notAnInteger("1.0")),
      Flawed("[↓1E3]", .notAnInteger("1E3")),
      Flawed("[↓-]", .notAnInteger("-")),
      Flawed("[↓1-2]", .notAnInteger("1-2")),
      Flawed("[↓9007199254740992]", .outOfRange("9007199254740992")),
      Flawed("[↓-9007199254740992]", .outOfRange("-9007199254740992")),
      Flawed("[↓99999999999999999999999]", .outOfRange("99999999999999999999999")),
    ])
  func kindAndPlace(flawed: Flawed) throws {
    let problems = JSONDocument.read(flawed.bytes).problems
    // An escape at the end of an unfinished text is two problems.
    let first = try #require(problems.first)
    #expect(first == problems.first { $0.kind == flawed.kind })
    #expect(first.offset == flawed.offset)
    let isUnfinished = flawed.bytes.last != UInt8(ascii: "\"") && flawed.kind == .invalidEscape
    #expect(problems.count == 1 || isUnfinished || flawed.marked.contains("ud800\""))
  }

  @Test("in the encoding are placed at the first byte that is wrong")
  func encoding() {
    let bytes = Array("[\"é\\n€".utf8) + [0xC3, 0x28] + Array("é\"]".utf8)
    #expect(JSONDocument.read(bytes).problems.map(\.offset) == [9])
    #expect(JSONDocument.read(bytes).problems.map(\.kind) == [.invalidUTF8])
    for wrong in [[0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]] {
      let document = JSONDocument.read([0x22] + wrong + [0x22])
      #expect(document.problems.map(\.kind) == [.invalidUTF8], "\(wrong)")
      #expect(document.root?.string?.contains("\u{FFFD}") == true)
    }
  }

  @Test("that can be passed over are all found in one run, in the order of the file")
  func together() {
    let text = """
      {"a": 1.5, "b": [01, "e\u{301}", "\\q"], "a": 1e400,
       "c": {"x": -0, "x": "\u{1}"}, "d": 9007199254740993}
      """
    let document = JSONDocument.read(text)
    #expect(document.root?.object?.members.map(\.key) == ["a", "b", "a", "c", "d"])
    #expect(
      document.problems.map { "\(document.position(at: $0.offset)) \($0.code)" } == [
        "1:7 J011", "1:18 J011", "1:22 J009", "1:29 J007", "1:35 J010", "1:40 J011",
        "2:13 J011", "2:17 J010", "2:23 J006", "2:33 J012",
      ])
  }

  @Test("in depth: 64 levels are read, the 65th is reported and passed over")
  func depth() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(JSONDocument.read(nested(64)).problems.isEmpty)
    for depth in [65, 66, 1_000_000] {
      let document = JSONDocument.read("[\(nested(depth - 1)),1.5]")
      #expect(document.problems.map(\.kind) == [.tooDeep, .notAnInteger("1.5")])
      #expect(document.problems.first?.offset == 64)
      #expect(document.root?.array?.count == 2)
    }
    let objects = String(repeating: "{\"]}\\\"\":", count: 100_000)
    #expect(JSONDocument.read(objects).problems.map(\.kind) == [.tooDeep, .unexpectedEnd])
    let opened = String(repeating: "[", count: 1_000_000)
    #expect(JSONDocument.read(opened).problems.map(\.kind) == [.tooDeep, .unexpectedEnd])
  }

  @Test("quote at most 40 characters of a number")
  func longNumber() {
    let problem = JSONDocument.read(String(repeating: "9", count: 5000)).problems.first
    #expect(problem?.kind == .outOfRange(String(repeating: "9", count: 40) + "…"))
  }

  @Test("in many keys are found as in few", arguments: [2, 8, 9, 10, 1000])
  func duplicates(count: Int) {
    let keys = (0..<count).map { "k\($0 * 7919 % count)" } + ["k0", "k1", "k0"]
    let text = "{" + keys.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    let kinds = JSONDocument.read(text).problems.map(\.kind)
    #expect(kinds == [.duplicateKey("k0"), .duplicateKey("k1"), .duplicateKey("k0")])
  }

  @Test("have a code of their own and a sentence")
  func sentences() {
    let kinds: [JSONProblem.Kind] = [
      .unexpectedEnd, .expected(.value), .trailingContent, .byteOrderMark, .invalidUTF8,
      .controlCharacter(9), .invalidEscape, .loneSurrogate, .notNormalized, .duplicateKey("id"),
      .notAnInteger("1.5"), .outOfRange("9007199254740992"), .tooDeep,
    ]
    let codes = (101...113).map { number in "J0" + String(number).suffix(2) }
    #expect(kinds.map(\.code) == codes)
    #expect(Set(kinds.map(\.sentence)).count == kinds.count)
    #expect(
      JSONProblem.Kind.controlCharacter(9).sentence
        == "control character 9 in a text; write it as \\u0009")
    #expect(JSONProblem.Kind.duplicateKey("id").sentence == "key \"id\" stands twice in one object")
  }
}

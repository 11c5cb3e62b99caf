import TestSupport
import Testing
import Text

@Suite("Reading CSV")
struct CSVReaderTests {
  private static func texts(_ text: String, _ separator: CSVSeparator? = nil) -> [[String]] {
    CSVDocument.read(Array(text.utf8), separator: separator).rows.map { $0.fields.map(\.text) }
  }

  @Test(
    "Rows and fields",
    arguments: [
      ("", []), ("\r\n\n\r", []), ("a", [["a"]]), ("a,b", [["a", "b"]]),
      ("a,b\r\n", [["a", "b"]]), ("a,b\n1,2\r3,4\r\n", [["a", "b"], ["1", "2"], ["3", "4"]]),
      (",", [["", ""]]), ("a,,c\n", [["a", "", "c"]]), ("\"\"", [[""]]),
      ("\"a,b\"", [["a,b"]]), ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]),
      ("\"a\r\nb\nc\rd\",e", [["a\r\nb\nc\rd", "e"]]), ("a \"b\" c", [["a \"b\" c"]]),
      ("a, \"b\"", [["a", " \"b\""]]), ("a\n\n\nb", [["a"], ["b"]]),
      ("\u{FEFF}a,b", [["a", "b"]]), ("\u{FEFF}\"a\",b", [["a", "b"]]),
      ("e\u{301}\r\n,\u{301}", [["e\u{301}"], ["", "\u{301}"]]),
    ] as [(String, [[String]])])
  func rows(text: String, rows: [[String]]) {
    #expect(
      Self.texts(text).map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
  }

  @Test(
    "The separator is the most frequent one of the first row outside quotes",
    arguments: [
      ("a,b;c,d", .comma), ("a;b,c;d", .semicolon), ("a\tb", .tab), ("abc", .comma), ("", .comma),
      ("\"a,b,c\";d", .semicolon), ("\"a;\"\";\"\"b\"\t\"c\"", .tab), ("a,b;c", .comma),
      ("a;b\tc", .semicolon), ("a;b\nc,d,e", .semicolon), ("\r\n\na;b", .semicolon),
      ("\u{FEFF}a;b", .semicolon), ("\"a\n,\";b", .semicolon), ("title\na;b", .semicolon),
    ] as [(String, CSVSeparator)])
  func separator(text: String, separator: CSVSeparator) {
    #expect(CSVDocument.read(Array(text.utf8)).separator == separator)
  }

  @Test(
    "Every problem has its place, and reading goes on",
    arguments: [
      ("a,\"b\nc,d", ["1:3 C001"], [["a", "b\nc,d"]]),
      ("a\n\"", ["2:1 C001"], [["a"], [""]]),
      ("\"a\"b,c\n\"d\" ,e", ["1:4 C002", "2:4 C002"], [["ab", "c"], ["d ", "e"]]),
      ("\"a\"\"b\"c\"", ["1:7 C002"], [["a\"bc\""]]),
      (
        "a,b\n1\n1,2,3,4\n5,6", ["2:1 C004", "3:5 C004"],
        [["a", "b"], ["1"], ["1", "2", "3", "4"], ["5", "6"]]
      ),
      (
        "ñé,\"ü\"x\r\n\"\r\n\",y,z", ["1:7 C002", "3:5 C004"], [["ñé", "üx"], ["\r\n", "y", "z"]]
      ),
    ] as [(String, [String], [[String]])])
  func problems(text: String, problems: [String], rows: [[String]]) {
    let document = CSVDocument.read(Array(text.utf8), separator: .comma)
    #expect(document.problems.map { "\($0.position) \($0.code)" } == problems)
    #expect(document.rows.map { $0.fields.map(\.text) } == rows)
  }

  @Test("Bytes that are not UTF-8 are reported once, at the first ones")
  func invalidUTF8() {
    let bytes = Array("clé;Stra".utf8) + [0xDF] + Array("e\n".utf8) + [0xFC, 0x3B, 0xFF]
    let document = CSVDocument.read(bytes)
    #expect(document.problems.map { "\($0.position) \($0.code)" } == ["1:9 C003"])
    #expect(
      document.rows.map { $0.fields.map(\.text) } == [
        ["clé", "Stra\u{FFFD}e"], ["\u{FFFD}", "\u{FFFD}"],
      ])
  }

  @Test("Each sentence names what to do")
  func sentences() {
    let kinds: [CSVProblem.Kind] = [
      .unterminatedQuote, .textAfterQuote, .invalidUTF8, .fieldCount(3, expected: 4),
    ]
    let problems = kinds.map {
      CSVProblem(position: CSVPosition(line: 1, column: 1), kind: $0)
    }
    #expect(problems.map(\.code) == ["C001", "C002", "C003", "C004"])
    #expect(Set(problems.map(\.sentence)).count == 4)
    #expect(problems.allSatisfy { $0.sentence.contains(";") && !$0.sentence.hasSuffix(".") })
  }

  // MARK: Against the naive reader

  private static func agrees(_ text: String, _ separator: CSVSeparator) -> Bool {
    let document = CSVDocument.read(Array(text.utf8), separator: separator)
    let naive = NaiveCSVReader(text, separator: separator)
    return document.rows.map(\.fields) == naive.rows && document.problems == naive.problems
      && document.rows.map(\.position) == naive.rows.map { $0[0].position }
  }

  @Test("Every text of up to six of six characters is read alike by the naive reader")
  func exhaustive() throws {
    let alphabet: [Character] = ["a", ",", "\"", "\n", "\r", "é"]
    var texts = [""]
    for _ in 1...6 {
      texts = texts.flatMap { text in alphabet.map { text + String($0) } }
      for text in texts { try #require(Self.agrees(text, .comma), "\(Array(text.utf8))") }
    }
    #expect(texts.count == 46656)
  }

  @Test("Random documents are read alike by the naive reader", arguments: CSVSeparator.allCases)
  func random(separator: CSVSeparator) throws {
    var (flawless, flawed) = (0, 0)
    for seed in 0..<4000 as Range<UInt64> {
      var random = RandomCSV(seed: seed, separator: separator)
      let text = random.text()
      try #require(Self.agrees(text, separator), "\(text)")
      if CSVDocument.read(Array(text.utf8), separator: separator).problems.isEmpty {
        flawless += 1
      } else {
        flawed += 1
      }
    }
    #expect(flawless > 400 && flawed > 400, "both verdicts occur")
  }

  @Test("No bytes make the reader fail, and every problem lies within the text")
  func noise() throws {
    for seed in 0..<5000 as Range<UInt64> {
      var random = RandomCSV(seed: seed, separator: .comma)
      let bytes = random.noise()
      let document = CSVDocument.read(bytes)
      let repaired = String(decoding: bytes, as: UTF8.self)
      let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
      try #require(document.problems.contains { $0.kind == .invalidUTF8 } != isUTF8)
      let lines = repaired.unicodeScalars.count { $0 == "\r" || $0 == "\n" } + 1
      try #require(document.problems.allSatisfy { (1...lines).contains($0.position.line) })
      try #require(document.rows.allSatisfy { !$0.fields.isEmpty })
    }
  }
}

import Testing
import Text

@Suite("Writing CSV")
struct CSVWriterTests {
  @Test(
    "Quotation marks stand only where they must",
    arguments: [
      (["a", "b c", ""], "a,b c,\r\n"), (["a,b", "c;d", "e\tf"], "\"a,b\",c;d,e\tf\r\n"),
      (["say \"yes\""], "\"say \"\"yes\"\"\"\r\n"), (["a\nb", "c\rd"], "\"a\nb\",\"c\rd\"\r\n"),
      ([""], "\"\"\r\n"), (["\u{FEFF}a", "\u{FEFF}"], "\"\u{FEFF}a\",\u{FEFF}\r\n"),
      ([" a ", "'"], " a ,'\r\n"),
    ])
  func quoting(fields: [String], line: String) {
    var writer = CSVWriter()
    writer.append(fields)
    #expect(writer.bytes == Array(line.utf8))
  }

  @Test("Separator and byte order mark are the caller's choice")
  func choices() {
    var writer = CSVWriter(separator: .semicolon, hasByteOrderMark: true)
    writer.append(["a;b", "c,d"])
    writer.append(["1", "2"])
    #expect(writer.bytes == Array("\u{FEFF}\"a;b\";c,d\r\n1;2\r\n".utf8))
  }

  @Test("Every row is read back, whatever it holds", arguments: CSVSeparator.allCases)
  func roundTrip(separator: CSVSeparator) throws {
    for seed in 0..<3000 as Range<UInt64> {
      var random = RandomCSV(seed: seed, separator: separator)
      let rows = random.rows()
      var writer = CSVWriter(
        separator: separator, hasByteOrderMark: seed.isMultiple(of: 2))
      for row in rows { writer.append(row) }
      let document = CSVDocument.read(writer.bytes, separator: separator)
      try #require(document.problems.isEmpty)
      let read = document.rows.map { $0.fields.map { Array($0.text.utf8) } }
      try #require(read == rows.map { $0.map { Array($0.utf8) } })
    }
  }
}

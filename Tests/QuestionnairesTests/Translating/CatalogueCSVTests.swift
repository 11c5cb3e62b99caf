import JSON
import TestSupport
import Testing
import Text

@testable import Questionnaires

@Suite("A catalogue as a table, there and back")
struct CatalogueCSVTests {
  private static let german = Stall.file(
    "de-DE",
    [
      ("question.land", "Wo?", of: nil), ("option.land.MX", "Mexiko", of: "00000000"),
      ("section.gone", "weg", of: "00000000"), ("level.low", "-", of: nil),
    ])

  private static func table(_ sheet: CatalogueSheet, _ separator: CSVSeparator = .comma) -> String {
    String(decoding: sheet.csv(separator: separator, rows: sheet.rows), as: UTF8.self)
  }

  private static func reading(_ table: String, _ target: String) throws -> CatalogueSheet.Import {
    try Stall.sheet(target).reading(
      SheetTable(Array(table.utf8), sourceLocale: "en"), of: try Stall.questionnaire())
  }

  @Test("the table has a row for each text of the source, as an enterprise meets them")
  func export() throws {
    let sheet = try Stall.sheet(Self.german)
    #expect(sheet.rows.count == Stall.english.count)
    #expect(
      sheet.rows.prefix(6).map(\.key) == [
        "intro.how_help", "section.about", "question.land", "option.land.MX", "option.land.DE",
        "section.data",
      ])
    #expect(
      Self.table(sheet).split(separator: "\r\n").prefix(5) == [
        "\u{FEFF}key,context,source en,text de-DE,state,note",
        "intro.how_help,shown before the first question,'=SUM(1) is a text,,missing,",
        "section.about,heading above the next questions,About you,,missing,",
        "question.land,question 1 of 2,Where?,Wo?,current,",
        "option.land.MX,\"answer to \"\"Where?\"\"\",Mexico,Mexiko,stale,",
      ])
    #expect(Self.table(sheet).contains("level.low,name of level 1 of 2,Low,'-,current,\r\n"))
    #expect(sheet.rows.count { $0.key.contains("@") } == 1)
  }

  @Test(
    "what is not touched leaves the catalogue as it is, byte for byte",
    arguments: CSVSeparator.allCases)
  func untouched(separator: CSVSeparator) throws {
    let table = Self.table(try Stall.sheet(Self.german), separator)
    let result = try Self.reading(table, Self.german)
    #expect(result.catalogue == Array(Self.german.utf8))
    #expect(result.added + result.changed + result.confirmed == 0)
    #expect(result.findings.allSatisfy { $0.problem.severity == .warning })
    #expect(result.findings.count { $0.problem == .stillStale(key: "option.land.MX") } == 1)
  }

  @Test("the shipped catalogues come back as they are", arguments: [0, 2])
  func shipped(index: Int) throws {
    let files = try Files.catalogues()
    let logic = try questionnaire(String(decoding: try Files.logic(), as: UTF8.self))
    let source = try #require(CatalogueFile(files[1].bytes))
    let target = try #require(CatalogueFile(files[index].bytes))
    let sheet = CatalogueSheet(of: logic, source: source, target: target)
    let table = sheet.csv(separator: .semicolon, rows: sheet.rows)
    let result = sheet.reading(SheetTable(table, sourceLocale: "en"), of: logic)
    #expect(result.findings.isEmpty && result.catalogue == files[index].bytes)
    // A new catalogue filled from the table holds the same texts and is complete.
    let empty = try #require(CatalogueFile(emptyFor: logic, locale: target.locale))
    let filled = CatalogueSheet(of: logic, source: source, target: empty)
      .reading(SheetTable(table, sourceLocale: "en"), of: logic)
    let again = try #require(filled.catalogue)
    #expect(filled.added == target.entries.count)
    #expect(
      try #require(CatalogueFile(again)).entries.map(\.text)
        == source.entries.map { entry in
          target.entry(entry.key)?.text ?? ""
        })
    let check = QuestionnaireBundle.compile(
      try Files.logic(), path: "q",
      catalogues: files.map { $0.path == files[index].path ? ("new", again) : $0 })
    #expect(check.findings.filter { $0.path == "new" }.isEmpty)
  }

  @Test("whatever texts a translator writes arrive in the catalogue")
  func randomTexts() throws {
    let pieces = [
      "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\n", "a", "é", "{what}", " ", "日", "\u{A0}",
    ]
    let empty = Stall.file("de-DE", [])
    for seed in 0..<300 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let sheet = try Stall.sheet(empty)
      let rows = sheet.rows.map { row -> CatalogueSheet.Row in
        let text = (0..<Int.random(in: 0...5, using: &generator))
          .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        return .init(
          key: row.key, context: row.context, source: row.source, text: text, state: row.state)
      }
      let csv = sheet.csv(
        separator: CSVSeparator.allCases.randomElement(using: &generator) ?? .comma, rows: rows)
      let result = sheet.reading(
        SheetTable(csv, sourceLocale: "en"), of: try Stall.questionnaire())
      var expected: [String: String] = [:]
      var hasMistake = false
      for row in rows {
        let text = row.text.trimmed
        if text.isEmpty { continue }
        let count = row.text.ranges(of: "{what}").count
        if count != (row.key == "question.copies" ? 1 : 0) { hasMistake = true }
        expected[row.key] = text
      }
      try #require((result.catalogue == nil) == hasMistake)
      guard let bytes = result.catalogue else { continue }
      let entries = try #require(CatalogueFile(bytes)).entries
      try #require(Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.text) }) == expected)
      try #require(entries.allSatisfy { $0.sourceHash == sheet.row($0.key)?.source.sourceHash })
    }
  }
}

extension String {
  /// Without the white space around it.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

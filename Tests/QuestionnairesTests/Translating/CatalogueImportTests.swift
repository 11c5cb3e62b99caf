import JSON
import Testing
import Text

@testable import Questionnaires

@Suite("Findings in a table that came back")
struct CatalogueImportTests {
  private static let german = Stall.file(
    "de-DE",
    [
      ("question.land", "Wo?", of: nil), ("option.land.MX", "Mexiko", of: "00000000"),
      ("question.copies", "Kopieren Sie {what}?", of: nil),
    ])

  private static let heading = "key,context,source en,text de-DE,state,note\n"

  private static func reading(_ table: String) throws -> CatalogueSheet.Import {
    try Stall.sheet(german).reading(
      SheetTable(Array(table.utf8), sourceLocale: "en"), of: try Stall.questionnaire())
  }

  /// The entry of a key in the catalogue after an import.
  private static func entry(_ key: String, in result: CatalogueSheet.Import) throws -> [String?] {
    let bytes = try #require(result.catalogue)
    let file = try #require(CatalogueFile(bytes))
    return [file.entry(key)?.text, file.entry(key)?.sourceHash]
  }

  @Test(
    "each has its place, its code and its severity",
    arguments: [
      ("", ["1:1 error C010"]), ("\r\n", ["1:1 error C010"]),
      ("a,b\n", ["1:1 error C011", "1:1 error C011", "1:1 error C011"]),
      ("key,source en\nquestion.land,Where?", ["1:1 error C011"]),
      ("key,source es-MX,text de-DE\nquestion.land,Where?,Wo?", ["1:1 error C011"]),
      ("key,source en,text de-DE,key\n", ["1:26 error C012"]),
      ("key,source en,text de_DE\nx,y,z", ["1:15 error C013"]),
      ("key,source en,text en\nx,y,z", ["1:15 error C014"]),
      ("key,source en,text fr-FR\n", ["1:15 warning C015"]),
      (heading + ",,Where?,Wo?,,", ["2:1 error C020"]),
      (heading + "question.lant,,Where?,Wo?,,", ["2:1 error C021"]),
      (heading + "question.land,,Where?,Wo?,,\nquestion.land,,Where?,Wo?,,", ["3:1 error C022"]),
      (
        heading + "question.copies.help@DE@solo,,Only you.,Nur Sie.\n"
          + "question.copies.help@solo@DE,,Only you.,Nur Sie.", ["3:1 error C022"]
      ),
      (heading + "question.land,,Whence?,Woher?,,", ["2:16 warning C023"]),
      (heading + "question.land,,Whence?,Wo?,,", ["2:16 warning C023"]),
      (heading + "level.low,,Low,,missing,", ["2:16 warning C024"]),
      (heading + "question.land,,Where?, ,current,", ["2:23 warning C025"]),
      (heading + "option.land.MX,,Mexico,Mexiko,stale,", ["2:24 warning C026"]),
      (heading + "question.copies,,Do you copy {what}?,Kopieren Sie {was}?", ["2:38 error C027"]),
      (heading + "level.low,,Low,{Niedrig},,", ["2:16 error C027"]),
      (heading + "level.low,,Low,\"Nied\"rig,,", ["2:22 error C002"]),
      (heading + "level.low,,Low,\"Niedrig,,", ["2:16 error C001"]),
      // Rows without what nobody needs, or filled up with empty cells, are as good.
      (heading + "level.low,,Low,Niedrig\nlevel.high,,High,Hoch,,,,", []),
      (heading + "level.low,,Low,\"Nied\nrig\",,,,\n", []),
      (heading + "level.low,,Low\n", ["2:1 error C004", "2:1 warning C024"]),
      (heading + "level.low,,Low,Niedrig,,,zu viel\n", ["2:26 error C004"]),
      (heading + ",,,,,\n\n ,,,,,\n", []),
    ] as [(String, [String])])
  func findings(table: String, findings: [String]) throws {
    let result = try Self.reading(table)
    #expect(
      result.findings.map { "\($0.position) \($0.problem.severity) \($0.problem.code)" } == findings
    )
    #expect((result.catalogue == nil) == findings.contains { $0.contains("error") })
  }

  @Test("every finding is reported in one run, and then nothing is taken")
  func all() throws {
    let table =
      Self.heading + "level.low,,Low,Niedrig,,\nlevel.lou,,Low,Niedrig,,\n,,x,y,,\n"
      + "question.copies,,Do you copy {what}?,Kopieren Sie?,,\noption.land.DE,,Germany,,,\n"
    let result = try Self.reading(table)
    #expect(result.findings.map(\.problem.code) == ["C021", "C020", "C027", "C024"])
    #expect(result.catalogue == nil)
    #expect(
      result.findings[0].description(in: "de.csv")
        == #"de.csv:3:1: error[C021]: the source has no text "level.lou"; did you mean "level.low"?"#
    )
  }

  @Test("columns are found by their headings, whatever their order")
  func columns() throws {
    let result = try Self.reading(
      "Remark;TEXT de-DE;Key;Source en\nwhy?;Niedrig;level.low;Low\n")
    #expect(result.findings.isEmpty && result.added == 1)
    #expect(try Self.entry("level.low", in: result) == ["Niedrig", "Low".sourceHash])
  }

  @Test("a text of a source that has changed since is taken and stale from the start")
  func sourceChanged() throws {
    let result = try Self.reading(Self.heading + "question.land,,Whence?,Woher?,current,")
    #expect(result.changed == 1)
    #expect(try Self.entry("question.land", in: result) == ["Woher?", "Whence?".sourceHash])
    let files = [
      CatalogueCompiler.File(path: "en", document: JSONDocument.read(Stall.source)),
      CatalogueCompiler.File(path: "de", document: JSONDocument.read(result.catalogue ?? [])),
    ]
    let check = CatalogueCompiler.compile(files, of: try Stall.questionnaire())
    #expect(check.findings.contains { $0.problem == .textStale(key: "question.land") })
  }

  @Test("a stale text is confirmed by a word, or by changing it")
  func stale() throws {
    let row = "option.land.MX,,Mexico,"
    let confirmed = try Self.reading(Self.heading + row + "Mexiko, Current ,")
    #expect(confirmed.findings.isEmpty && confirmed.confirmed == 1)
    #expect(try Self.entry("option.land.MX", in: confirmed) == ["Mexiko", "Mexico".sourceHash])
    let changed = try Self.reading(Self.heading + row + "México,stale,")
    #expect(changed.findings.isEmpty && changed.changed == 1)
    #expect(try Self.entry("option.land.MX", in: changed) == ["México", "Mexico".sourceHash])
  }

  @Test("what spreadsheets do to a text is undone: line ends, space around, decomposed letters")
  func tidying() throws {
    let result = try Self.reading(
      Self.heading + "level.low,, Low ,\"  e\u{301}\r\nzwei\rdrei\u{A0}\",,\n"
        + "level.high,,High,''=x,,\n")
    #expect(result.findings.isEmpty)
    #expect(try Self.entry("level.low", in: result) == ["é\nzwei\ndrei", "Low".sourceHash])
    #expect(try Self.entry("level.high", in: result)[0] == "'=x")
    let text = try Self.entry("level.low", in: result)[0] ?? ""
    #expect(Array(text.unicodeScalars).first == "é")
  }

  @Test("bytes of another encoding are refused at the first of them, whatever else is said")
  func encoding() throws {
    let bytes = Array((Self.heading + "level.low,,Low,K").utf8) + [0xFC] + Array("hl,,".utf8)
    let result = try Stall.sheet(Self.german).reading(
      SheetTable(bytes, sourceLocale: "en"), of: try Stall.questionnaire())
    #expect(result.findings.map { "\($0.position) \($0.problem.code)" } == ["2:17 C003"])
    #expect(result.catalogue == nil)
  }
}

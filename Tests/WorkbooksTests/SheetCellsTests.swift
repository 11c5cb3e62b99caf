import Scoring
import Testing
import Text

@testable import Workbooks

@Suite("Sheets as programs save them")
struct SheetCellsTests {
  private static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private func cells(_ rows: String, shared: [String] = []) throws -> [String: SheetCells.Value] {
    let xml = "<worksheet xmlns=\"\(Self.space)\"><sheetData>\(rows)</sheetData></worksheet>"
    let cells = try SheetCells(Array(xml.utf8), part: "sheet", shared: shared)
    return Dictionary(
      uniqueKeysWithValues: cells.cells.map { ($0.key.name, $0.value) })
  }

  @Test("Shared, inline and formula texts, numbers, and cells without names")
  func kinds() throws {
    let found = try cells(
      """
      <row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><r><t>in</t></r><r><t
      xml:space="preserve"> line</t></r></is></c><c r="D2" t="str"><f>A1&amp;"x"</f><v>told</v></c>
      <c r="E2"><v> 46000.5
      </v></c><c r="F2" s="3"/><c r="G2" t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row>
      <row><c><v>7</v></c><c t="s"><v>99</v></c></row>
      """, shared: ["zero", "one"])
    #expect(
      found == [
        "B2": .text("one"), "C2": .text("in line"), "D2": .text("told"),
        "E2": .number(46_000.5), "G2": .error("#N/A"),
        "H2": .text("TRUE"), "A3": .number(7),
      ])
  }

  @Test("A formula without a result is no empty cell")
  func formulas() throws {
    let found = try cells(
      """
      <row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>TODAY()</f><v></v></c><c r="C1"/>
      <c r="D1" t="str"><f>A1</f><v/></c><c r="E1"><f>1+1</f><v>2</v></c><c r="F1"/></row>
      """)
    #expect(
      found == ["A1": .unreckoned, "B1": .unreckoned, "D1": .text(""), "E1": .number(2)])
  }

  @Test(
    "Rows beyond the last of a sheet are no reason to fall over",
    arguments: [
      "9223372036854775807", "1048577", "0", "-3", "x",
    ])
  func rowsBeyond(_ number: String) throws {
    let found = try cells(
      "<row r=\"\(number)\"/><row/><row/><row><c t=\"str\"><v>told</v></c></row>")
    #expect(found == ["A4": .text("told")])
  }

  /// What could grow without end.
  enum Endless: CaseIterable, Sendable {
    case nesting, elements, attribute, text, cells, namespace

    /// A little more of it than is read.
    var rows: String {
      switch self {
      case .nesting: "<a>".repeated(300) + "</a>".repeated(300)
      case .elements: "<row/>".repeated(XMLWalk.elements)
      case .attribute: "<row x=\"\("y".repeated(3_000_000))\"/>"
      case .text: "<c t=\"str\"><v>\("A".repeated(200_000))</v></c>"
      case .cells: "<c><v>1</v></c>".repeated(200_001)
      case .namespace: "<a xmlns=\"\("n".repeated(1001))\"/>"
      }
    }
  }

  @Test("What could grow without end is refused", arguments: Endless.allCases)
  func endless(_ endless: Endless) {
    #expect(throws: WorkbookProblem.self) { _ = try cells(endless.rows) }
  }

  @Test("What is just below the bounds is read")
  func bounds() throws {
    let longest = "A".repeated(131_068)
    #expect(
      try cells("<row><c t=\"str\"><v>\(longest)</v></c></row>") == ["A1": .text(longest)])
    #expect(try cells("<a>".repeated(250) + "</a>".repeated(250)) == [:])
    #expect(try cells("<a xmlns=\"\("n".repeated(1000))\"/>") == [:])
  }

  @Test("Names with a prefix, and texts with readings above them")
  func prefixes() throws {
    let xml = """
      <x:worksheet xmlns:x="\(Self.space)"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c>
      </x:row></x:sheetData></x:worksheet>
      """
    let cells = try SheetCells(Array(xml.utf8), part: "sheet", shared: [])
    #expect(cells[0, 0] == .number(5))
    let shared = """
      <sst xmlns="\(Self.space)"><si><t>a</t></si><si><r><rPr><b/></rPr><t>b</t></r><r><t>c</t></r>
      <rPh sb="0" eb="1"><t>ignored</t></rPh></si><si><t>_x000A__x0041_</t></si></sst>
      """
    #expect(
      try SheetCells.sharedTexts(Array(shared.utf8), part: "shared") == ["a", "bc", "\nA"])
  }

  @Test(
    "What is no document is refused",
    arguments: [
      "", "<worksheet>", "no", "<!DOCTYPE a><a/>", "<a>&b;</a>",
      "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a></b>",
    ])
  func refused(_ xml: String) {
    #expect(throws: WorkbookProblem.unreadable(part: "sheet")) {
      try SheetCells(Array(xml.utf8), part: "sheet", shared: [])
    }
  }

  private func reading(
    _ values: [String], epoch: ActionReading.Epoch = .of1900, language: Language = .english
  ) throws -> ActionReading {
    let titles = [
      WorkbookPhrase.columnAction, .columnAssessment, .columnStatus, .columnDue, .columnPerson,
    ].map { "<c t=\"str\"><v>\($0.text(in: language))</v></c>" }.joined()
    let rows = values.map { "<row>\($0)</row>" }.joined()
    let xml = "<worksheet xmlns=\"\(Self.space)\"><row r=\"1\">\(titles)</row>\(rows)</worksheet>"
    let cells = try SheetCells(Array(xml.utf8), part: "sheet", shared: [])
    return try ActionReading(cells, try #require(ActionHeading(of: cells)), epoch: epoch)
  }

  private func row(_ due: String, status: String = "open") -> String {
    "<c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c><c t=\"str\"><v>\(status)</v></c>\(due)"
  }

  @Test(
    "Days as numbers, as words and as time stamps",
    arguments: [
      ("<c><v>46000</v></c>", "2025-12-09"), ("<c><v>46000.99</v></c>", "2025-12-09"),
      ("<c t=\"d\"><v>2027-01-31T00:00:00</v></c>", "2027-01-31"),
      ("<c t=\"str\"><v> 2027-01-31 </v></c>", "2027-01-31"), ("<c/>", ""),
    ])
  func days(_ cell: String, _ day: String) throws {
    let read = try reading([row(cell)])
    #expect(read.findings.isEmpty)
    let wanted = CalendarDate(iso: day).map { ActionSheet.Due.day($0) } ?? ActionSheet.Due.none
    #expect(read.rows.map(\.due) == [wanted])
  }

  @Test("Days that count from 1904, and as people write them in a language")
  func otherDays() throws {
    let day = try #require(CalendarDate(iso: "2027-01-31"))
    let serial = day.daysSinceEpoch + 24_107
    #expect(
      try reading([row("<c><v>\(serial)</v></c>")], epoch: .of1904).rows[0].due == .day(day))
    for (language, text) in [(Language.german, "31.1.2027"), (.spanish, "31/01/2027")] {
      let read = try reading([row("<c t=\"str\"><v>\(text)</v></c>")], language: language)
      #expect(read.rows[0].due == .day(day))
    }
    let typed = "31. Januar 2027"
    #expect(try reading([row("<c t=\"str\"><v>\(typed)</v></c>")]).rows[0].due == .day(day))
    let read = try reading([row("<c t=\"str\"><v>05/01/2027</v></c>"), row("<c><v>-4</v></c>")])
    #expect(read.rows.map(\.due) == [nil])
    let (one, other) = (
      try #require(CalendarDate(iso: "2027-01-05")), try #require(CalendarDate(iso: "2027-05-01"))
    )
    #expect(
      read.findings == [
        .init(cell: "D2", kind: .ambiguousDay("05/01/2027", one, other)),
        .init(cell: "A3", kind: .twice("A2")),
      ])
  }

  @Test("An error is no value, and says so in its place")
  func errors() throws {
    let error = "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
    let read = try reading([
      "<c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c>\(error)\(error)\(error)",
      error + error + error,
    ])
    #expect(
      read.findings == [
        .init(cell: "C2", kind: .errorShown("#DIV/0!")),
        .init(cell: "D2", kind: .errorShown("#DIV/0!")),
        .init(cell: "E2", kind: .errorShown("#DIV/0!")),
        .init(cell: "A3", kind: .withoutID),
      ])
    #expect(read.rows.map(\.due) == [nil])
    #expect(read.rows.map(\.namesPerson) == [false])
  }

  @Test(
    "The word for a status is understood in every language and case", arguments: Language.allCases)
  func words(_ language: Language) throws {
    for word in ["Started", "UNDER WAY", "en marcha", "Begonnen"] {
      #expect(try reading([row("", status: word)], language: language).rows[0].status == .started)
    }
    let read = try reading([row("", status: "perhaps")], language: language)
    #expect(read.rows[0].status == nil)
    #expect(read.findings == [.init(cell: "C2", kind: .unknownStatus("perhaps"))])
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}

import Testing
import Text

@testable import Comparing

@Suite("Reading official values")
struct OfficialValueReaderTests {
  @Test("A sound row is read to the last cell")
  func soundRow() throws {
    let (statistics, findings) = Tables.read([
      "eurostat.erp,DE,small,M+T,2025,37.50,% of enterprises,C,Eurostat,10 and more,isoc_eb_iip,a note",
      "inegi.internet,MX,all,*,2023,5,% of establishments,B,INEGI,\"all, but farms\",census,",
    ])
    #expect(findings.isEmpty)
    let values = try #require(statistics).values
    #expect(
      values == [
        OfficialValue(
          statistic: "eurostat.erp", country: "DE", size: .band("small"), sectors: ["M", "T"],
          year: 2025, value: .init(units: 3750, decimals: 2), unit: .enterprises,
          trust: .transcribed, publisher: "Eurostat", population: "10 and more",
          source: "isoc_eb_iip", note: "a note"),
        OfficialValue(
          statistic: "inegi.internet", country: "MX", size: .all, sectors: nil, year: 2023,
          value: .init(units: 5, decimals: 0), unit: .establishments, trust: .quoted,
          publisher: "INEGI", population: "all, but farms", source: "census", note: ""),
      ])
  }

  @Test("Spreadsheets may reorder columns, separate by semicolons and mark the file as UTF-8")
  func spreadsheet() throws {
    let text =
      "\u{FEFF}year;statistic;country;size;sectors;value;unit;trust;publisher;population;source;note\r\n"
      + "2025;eurostat.erp;DE;small;*;37.5;% of enterprises;C;Eurostat;all;table;\r\n"
    let (statistics, findings) = OfficialStatistics.read(
      values: .init(path: "v.csv", bytes: Array(text.utf8)),
      intensity: .init(path: "d.csv", bytes: Array(Tables.emptyLists.utf8)))
    #expect(findings.isEmpty)
    #expect(statistics?.values.first?.value == .init(units: 375, decimals: 1))
  }

  private static let cells: [(column: Int, name: String, wrong: [String])] = [
    (0, "statistic", ["", "erp", "eurostat.", ".erp", "Eurostat.erp", "a.b.c", "eu rostat.erp"]),
    (1, "country", ["", "D", "DEU", "de", "EU27", "D1"]),
    (2, "size", ["", "10-49", "Small", "small+medium"]),
    (3, "sectors", ["", "M+", "+", "M+M"]),
    (4, "year", ["", "25", "1989", "2101", "20 25", "+202", "2025.0"]),
    (
      5, "value",
      ["", "37,5", "100.1", "-1", "1e1", ".5", "5.", "37.5%", "0.1234567", " 37", "1000", "３７"]
    ),
    (6, "unit", ["", "%", "% of turnover", "percent"]),
    (7, "trust", ["", "D", "a", "AB"]),
    (8, "publisher", [""]), (9, "population", [""]), (10, "source", [""]),
  ]

  @Test("A wrong cell is an error at its line and column", arguments: cells)
  private func wrongCell(column: Int, name: String, wrong: [String]) throws {
    for value in wrong {
      var cells = Tables.row("eurostat.erp", "DE", "small", "37.5").split(
        separator: ",", omittingEmptySubsequences: false
      ).map(String.init)
      cells[column] = value.contains(",") ? "\"\(value)\"" : value
      let (statistics, findings) = Tables.read([
        Tables.row("eurostat.ai", "DE", "small", "1"), cells.joined(separator: ","),
      ])
      #expect(statistics == nil)
      let finding = try #require(findings.first)
      #expect(findings.count == 1, "\(findings.map(\.description))")
      #expect(finding.position.line == 3)
      #expect(finding.position.column == cells[..<column].map { $0.count + 1 }.reduce(1, +))
      guard case .invalid(name, value, _) = finding.problem else {
        Issue.record("\(finding.description)")
        continue
      }
      #expect(
        finding.description.hasPrefix("v.csv:\(finding.position): error[R005]: \"\(value)\" is"))
    }
  }

  @Test("What an association says is never official: the finding says why")
  func classD() throws {
    let findings = Tables.read([Tables.row("bitkom.ai", "DE", "all", "41", trust: "D")]).findings
    #expect(
      findings.map(\.description) == [
        "v.csv:2:45: error[R005]: \"D\" is no trust; expected A, B or C; what an association or a "
          + "panel says is never official"
      ])
  }

  @Test("All findings of both files come in one run, by place")
  func allAtOnce() {
    let (statistics, findings) = Tables.read(
      [
        "erp,de,small,*,2025,37.5,% of enterprises,C,Office,all,table,",
        "eurostat.erp,DE,small,*,2025,37.5",
        "eurostat.erp,DE,small,*,25,137.5,% of enterprises,C,Office,all,table,",
        "eurostat.erp,DE,small,*,2025,37.5,% of enterprises,C,Office,all,\"table,",
      ], lists: "list,item,statistic,source\nnone,p1,,law\nodd,p2,erp,\n")
    #expect(statistics == nil)
    #expect(
      findings.map { "\($0.path):\($0.position) \($0.problem.code)" } == [
        "v.csv:2:1 R005", "v.csv:2:5 R005", "v.csv:3:1 C004", "v.csv:4:25 R005", "v.csv:4:28 R005",
        "v.csv:5:65 C001", "d.csv:2:1 R005", "d.csv:3:8 R005", "d.csv:3:12 R005",
      ])
  }

  private static let headings: [(heading: String, expected: [String])] = [
    ("", ["1:1 R001"]),
    (Tables.heading.replacing(",year", with: ""), ["1:1 R002"]),
    (Tables.heading.replacing("trust", with: "trsut"), ["1:1 R002", "1:48 R003"]),
    (Tables.heading + ",year", ["1:87 R004"]),
    (Tables.heading + ",colour", ["1:87 R003"]),
    ("a;b", Array(repeating: "1:1 R002", count: 12) + ["1:1 R003", "1:3 R003"]),
  ]

  @Test("A wrong heading is named, and nothing is said of the cells below", arguments: headings)
  private func wrongHeading(heading: String, expected: [String]) {
    let findings = OfficialStatistics.read(
      values: .init(path: "v.csv", bytes: Array(heading.utf8)),
      intensity: .init(path: "d.csv", bytes: Array(Tables.emptyLists.utf8))
    ).findings
    #expect(findings.map { "\($0.position) \($0.problem.code)" }.sorted() == expected.sorted())
    if heading.contains("trsut") {
      #expect(findings.contains { $0.problem.sentence.contains("did you mean \"trust\"?") })
    }
  }

  @Test("Bytes that are no text are an error, not a crash")
  func notText() {
    let findings = OfficialStatistics.read(
      values: .init(path: "v.csv", bytes: [0xFF, 0x00, 0x22]),
      intensity: .init(path: "d.csv", bytes: [])
    ).findings
    #expect(findings.contains { $0.path == "v.csv" && $0.problem.code == "C003" })
    #expect(findings.contains { $0.path == "d.csv" && $0.problem == .noHeading })
  }

  private static let pairs: [(first: String, second: String, isRepeated: Bool)] = [
    ("*", "*", true), ("*", "M", true), ("M+T", "T+S1", true), ("M", "T", false),
  ]

  @Test("Two values for one enterprise are an error", arguments: pairs)
  private func repeated(first: String, second: String, isRepeated: Bool) {
    let rows = [first, second].map {
      Tables.row("eurostat.erp", "DE", "small", "37.5", sectors: $0)
    }
    #expect(
      Tables.read(rows).findings.map(\.description)
        == (isRepeated
          ? [
            "v.csv:3:1: error[R006]: this row says again what line 2 says; remove one of them"
          ] : []))
  }

  @Test("Another year, country, size or statistic repeats nothing")
  func different() {
    let rows = [
      Tables.row("eurostat.erp", "DE", "small", "1"),
      Tables.row("eurostat.erp", "DE", "small", "1", year: 2023),
      Tables.row("eurostat.erp", "MX", "small", "1"),
      Tables.row("eurostat.erp", "DE", "all", "1"), Tables.row("eurostat.crm", "DE", "small", "1"),
    ]
    #expect(Tables.read(rows).findings.isEmpty)
  }
}

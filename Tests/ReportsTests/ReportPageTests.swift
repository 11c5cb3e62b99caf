import JSON
import Questionnaires
import Reports
import Testing
import Text

@Suite("Reports as HTML, Markdown and CSV")
struct ReportPageTests {
  static let names = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=1+1", "@SUM(A1)", "-2", "+3",
    "\u{1B}[31mred", "\u{202E}evil\u{2066}", "a|b`c*d_e_", "]]>--><!--", "&amp;", "1. Haus\n# x",
    String(repeating: "Ä", count: 10_000), "", " ", "'; DROP", "\u{0}\u{7F}\u{85}", "مخبز",
  ]

  @Test(
    "The recorded pages still hold",
    arguments: ReportAudience.allCases, Language.allCases)
  func golden(_ audience: ReportAudience, _ language: Language) throws {
    let firm = try Firm("bakery-puebla", form: "express", language: language)
    let document = firm.document(audience, preparedBy: "Cámara de Puebla")
    let name = "report-\(audience.rawValue)-\(language.tag)"
    let paper = ReportPaper(country: firm.texts.audience.country)
    #expect(paper == .letter)
    let html = HTMLPage(paper: paper).text(of: document.page)
    try Golden.expect(html, equals: name + ".html")
    try Golden.expect(MarkdownPage().text(of: document.page), equals: name + ".md")
    #expect(HTMLPage(paper: paper).text(of: document.page) == html)
    guard audience == .owner else { return }
    let csv = ReportCSV(for: .spreadsheet(language))
    for (rows, table) in [("questions", document.questions), ("actions", document.actions)] {
      try Golden.expect(
        String(decoding: csv.bytes(of: table), as: UTF8.self),
        equals: "report-\(rows)-\(language.tag).csv")
    }
    try Golden.expect(
      document.short.map { $0 + "\n" }.joined(), equals: "report-short-\(language.tag).txt")
  }

  @Test("The policy lets through the page's one style and nothing else")
  func policyFits() throws {
    let document = try Firm("hotel-ruegen", form: "full", language: .german).document(.advisor)
    for paper in ReportPaper.allCases {
      let html = HTMLPage(paper: paper).text(of: document.page)
      let styles = html.split(separator: "<style>").dropFirst()
      #expect(styles.count == 1)
      #expect(html.contains("style-src 'sha256-"))
      for word in ["<script", "<link", "<img", "<iframe", " style=", " onload", "url(", "@import"] {
        #expect(!html.contains(word), "\(word)")
      }
      #expect(html.contains("@page{size:\(paper == .a4 ? "A4" : "letter")"))
    }
  }

  @Test("Whatever a name holds, it is shown as words", arguments: names)
  func namesAreWords(_ name: String) throws {
    let firm = try Firm("carpenter", form: "express", language: .english)
    let document = firm.document(.owner, name: name, preparedBy: name)
    let plain = firm.document(.owner, name: "x", preparedBy: "x")
    let html = HTMLPage(paper: .a4).text(of: document.page)
    let bare = HTMLPage(paper: .a4).text(of: plain.page)
    func tags(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "<") } }
    // A name adds no tag; an empty one leaves its line out.
    if !name.isEmpty { #expect(tags(html) == tags(bare)) }
    let markdown = MarkdownPage().text(of: document.page)
    for text in [html, markdown] {
      let unsafe = text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(!unsafe)
    }
    #expect(!markdown.contains("<"))
    if !name.isEmpty {
      #expect(
        markdown.split(separator: "\n", omittingEmptySubsequences: false).count
          == MarkdownPage().text(of: plain.page)
          .split(separator: "\n", omittingEmptySubsequences: false).count)
    }
  }

  @Test(
    "No cell and no heading for a spreadsheet begins like a formula",
    arguments: Language.allCases)
  func noFormulas(_ language: Language) throws {
    let document = try Firm("hotel-ruegen", form: "full", language: language).document(.advisor)
    for table in [document.questions, document.actions] {
      let bytes = ReportCSV(for: .spreadsheet(language)).bytes(of: table)
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
      let read = CSVDocument.read(bytes)
      #expect(read.problems.isEmpty && read.rows.count == table.rows.count + 1)
      #expect(read.separator == CSVSeparator(spreadsheetsIn: language.tag))
      for field in read.rows.flatMap(\.fields) {
        #expect(!(field.text.utf8.first.map("=+-@\t\r".utf8.contains) ?? false))
      }
    }
  }
}

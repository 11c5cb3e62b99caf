import Comparing
import JSON
import Questionnaires
import Reports
import Summaries
import Testing
import Text

@Suite("The page about all enterprises")
struct DashboardPageTests {
  private func exchange(_ count: Int, _ language: Language) throws -> ReportPage {
    let compared = try Compared(count, language: language)
    return DashboardPage(
      of: compared.comparison, compared.names, day: try Compared.day(), releases: ["sha256:0"],
      remarks: ["More is not shown."]
    ).page
  }

  /// The public tables of enterprises as a file tells them.
  private func tables(_ count: Int, _ language: Language) throws -> (PublicFile, ComparisonNames) {
    let compared = try Compared(count, release: .none, language: language)
    let questionnaire = compared.questionnaire
    let countries = PublicTables.all(of: compared.summary, in: questionnaire)
      .map { $0.json(groups: $0.groups.map(\.json), questions: $0.questions) }
    let json: JSONValue = [
      "format": "readiness-public/1",
      "questionnaire": [
        "id": JSONValue(.string(questionnaire.id)), "version": "1.0.0",
        "logic": JSONValue(.string(questionnaire.logic)),
      ],
      "form": "express", "period": "2026-q4", "synthetic": false,
      "sources": ["bvmw/2026-q4", "ccmx/2026-q4"], "threshold": 10,
      "countries": JSONValue(.array(countries)),
    ]
    return (try PublicFile(json.canonical(), for: questionnaire), compared.names)
  }

  private func open(_ count: Int, _ language: Language) throws -> (ReportPage, PublicFile) {
    let (file, names) = try tables(count, language)
    let page = DashboardPage(of: [file], names, day: try Compared.day(), releases: ["sha256:0"])
    return (page.page, file)
  }

  @Test("The recorded pages still hold", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let (page, _) = try open(400, language)
    try Golden.expect(
      MarkdownPage().text(of: page), equals: "dashboard-public-\(language.tag).md")
    let board = try exchange(400, language)
    try Golden.expect(
      MarkdownPage().text(of: board), equals: "dashboard-exchange-\(language.tag).md")
    let html = HTMLPage(paper: .letter)
    try Golden.expect(html.text(of: page), equals: "dashboard-\(language.tag).html")
    try Golden.expect(html.text(of: board), equals: "dashboard-exchange-\(language.tag).html")
  }

  @Test("A public page tells what the file tells, and says what it does not", arguments: [60, 400])
  func numbers(_ count: Int) throws {
    let (page, file) = try open(count, .english)
    guard
      let table = page.firstPage.blocks.lazy.compactMap({ block -> ReportTable? in
        if case .table(let table) = block { table } else { nil }
      }).first
    else {
      Issue.record("no table of participants")
      return
    }
    let told = ["MX", "DE"].compactMap { code in file.countries.first { $0.id == code } }
    #expect(table.rows.count == told.count)
    for (row, country) in zip(table.rows, told) {
      let sizes = ["micro", "small", "medium"].filter { size in
        told.contains { $0.group(size: size) != nil }
      }
      let expected = [country.group(size: nil)?.n] + sizes.map { country.group(size: $0)?.n }
      #expect(row.dropFirst().map(\.value) == expected.map { $0.map { .whole(Int64($0)) } })
    }
    let words = HTMLPage(paper: .a4).text(of: page)
    let hides = told.contains { $0.groups.contains { $0.n == nil && $0.sector == nil } }
    #expect(words.contains("not shown") || !hides)
    #expect(words.contains("shows no answers to single questions"))
    // Who reads it has no program to run.
    #expect(!words.contains("--release"))
    let dash = DashboardPhrase.dash.text(in: .english)
    #expect(words.contains(dash) == table.rows.contains { $0.contains { $0.text == "–" } })
    #expect(page.sections.map(\.id) == ["levels", "scores", "withheld"])
  }

  @Test(
    "A page for another association is marked and tells of questions", arguments: Language.allCases)
  func marks(_ language: Language) throws {
    let page = try exchange(400, language)
    guard case .care(let lines) = page.firstPage.blocks.first else {
      Issue.record("no mark at the top")
      return
    }
    #expect(lines.map(\.plain) == [NotePhrase.exchangeOnly.text(in: language)])
    #expect(
      page.sections.map(\.id) == ["levels", "scores", "missing", "completeness", "withheld"])
    #expect(MarkdownPage().text(of: page).contains("More is not shown."))
  }

  @Test(
    "Where nothing may be shown stands a sentence, no empty figure or table",
    arguments: Language.allCases, [0, 8, 25, 60])
  func nothing(_ language: Language, _ count: Int) throws {
    for page in [try exchange(count, language), try open(count, language).0] {
      for block in page.firstPage.blocks + page.sections.flatMap(\.blocks) {
        switch block {
        case .figure(let chart): #expect(!chart.table.rows.isEmpty)
        case .table(let table): #expect(!table.rows.isEmpty)
        default: continue
        }
      }
      let levels = try #require(page.sections.first { $0.id == "levels" })
      guard count == 0 else { continue }
      #expect(levels.blocks == [.paragraph(ReportText(DashboardPhrase.nothing.text(in: language)))])
    }
  }

  @Test("Of many enterprises answers are counted, not questions", arguments: Language.allCases)
  func answers(_ language: Language) throws {
    let page = try exchange(400, language)
    let section = try #require(page.sections.first { $0.id == "completeness" })
    let charts = section.blocks.compactMap {
      if case .figure(let chart) = $0 { chart } else { nil }
    }
    #expect(charts.count == 2)
    for chart in charts {
      let counts = chart.table.rows.compactMap { Int($0.cells[0].filter(\.isNumber)) }
      let whole = counts.reduce(0, +)
      let given = ChartPhrase.givenOfFitting(given: counts[0], of: whole - counts[2])
      let all = ChartPhrase.givenOf(given: counts[0], of: whole)
      #expect(chart.title == (counts[2] > 0 ? given : all).text(in: language))
      let day = try Compared.day()
      #expect(
        chart.subtitle
          == ChartPhrase.answersToQuestions(count: whole, date: day).text(in: language))
    }
  }

  @Test("Nobody at all gives a page", arguments: Language.allCases)
  func nobody(_ language: Language) throws {
    #expect(!HTMLPage(paper: .a4).text(of: try exchange(0, language)).isEmpty)
    #expect(!HTMLPage(paper: .a4).text(of: try open(0, language).0).isEmpty)
  }
}

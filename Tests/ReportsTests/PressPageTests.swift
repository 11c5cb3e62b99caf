import Comparing
import Questionnaires
import Reports
import Summaries
import Testing
import Text

@Suite("The page for journalists")
struct PressPageTests {
  private func press(_ compared: Compared, contact: String = "Press office") throws -> PressPage {
    try #require(
      PressPage(of: compared.comparison, compared.names, day: Compared.day(), contact: contact))
  }

  private func page(_ press: PressPage) -> ReportPage {
    press.page { ["press-\($0.name).svg", "press-\($0.name).png"] }
  }

  /// The points of the lists of the first page: who answered, what may be quoted, what must not be
  /// written.
  private func lists(_ page: ReportPage) -> [[String]] {
    page.firstPage.blocks.compactMap { block in
      guard case .list(let items) = block else { return nil }
      return items.map(\.plain)
    }
  }

  @Test("The recorded pages still hold", arguments: Language.allCases, [150, 3000])
  func golden(_ language: Language, _ count: Int) throws {
    let press = try press(
      Compared(count, language: language), contact: "Prensa, <b>a@b.example</b>")
    let page = page(press)
    try Golden.expect(
      MarkdownPage().text(of: page), equals: "press-\(count)-\(language.tag).md")
    guard language == .german, count == 3000 else { return }
    try Golden.expect(HTMLPage(paper: .a4).text(of: page), equals: "press-de-DE.html")
    for figure in press.figures {
      try Golden.expect(
        figure.chart.sheetSVG(id: figure.name, source: press.source),
        equals: "press-\(figure.name)-de-DE.svg")
    }
  }

  @Test("Five sentences say who is meant and how many", arguments: Language.allCases)
  func quotes(_ language: Language) throws {
    for count in [60, 400, 3000] {
      let compared = try Compared(count, language: language)
      let lists = lists(page(try press(compared)))
      let quotes = try #require(lists.dropFirst().first)
      #expect(quotes.count == 5)
      #expect(lists.last?.count == 3)
      for quote in quotes {
        #expect(quote.contains("n\u{A0}=\u{A0}"), "\(quote)")
        #expect(quote.contains(compared.names.country("MX")))
        #expect(quote.contains(compared.names.country("DE")))
      }
    }
  }

  @Test("A sentence has the figures of its verdict", arguments: Language.allCases)
  func figures(_ language: Language) throws {
    let compared = try Compared(3000, language: language)
    let difference = try #require(compared.comparison.measure("overall")?.difference)
    #expect(difference.verdict == .different)
    let told = try compared.standardised("overall")
    let first = try #require(lists(page(try press(compared)))[1].first)
    let format = NumberFormat(language)
    for number in [told.estimate] + told.ends {
      #expect(first.contains(number.replacing(".", with: format.decimalMark)), "\(first)")
    }
    for group in try #require(compared.comparison.measure("overall")).groups {
      #expect(first.contains(format.integer(group.scored.n)))
    }
  }

  @Test("Outside what must not be written, nothing is said of others", arguments: Language.allCases)
  func words(_ language: Language) throws {
    let banned =
      ComparisonTextTests.banned + [
        "better", "ahead", "mejor", "ventaja", "besser", "weiter als", "caused", "porque", "weil",
      ]
    for count in [60, 3000] {
      let page = page(try press(Compared(count, language: language)))
      let texts = lists(page)[1] + page.sections.filter { $0.id == "method" }.flatMap(\.words)
      for text in texts {
        for word in banned where word != "nan" {
          #expect(!text.lowercased().contains(word), "\(word): \(text)")
        }
      }
    }
  }

  @Test("Only a release of two countries makes a page")
  func releasesOnly() throws {
    for compared in [
      try Compared(400, release: .none), try Compared(400, countries: ["DE"]), try Compared(0),
      try Compared(8),
    ] {
      #expect(
        PressPage(of: compared.comparison, compared.names, day: try Compared.day(), contact: "x")
          == nil)
    }
  }

  @Test("Figures for everybody tell no number of few, and no exact share")
  func shares() throws {
    let compared = try Compared(400)
    let press = try press(compared)
    let figures = press.figures.filter { $0.name.hasPrefix("missing-") }
    #expect(figures.map(\.name) == ["missing-mx", "missing-de"])
    for figure in figures {
      #expect(figure.chart.table.header.count == 2)
      for row in figure.chart.table.rows {
        let n = try #require(Int(row.cells[1]))
        let percent = try #require(Int(row.cells[0].filter(\.isNumber)))
        #expect(n >= 20)
        // Three of n, rounded.
        #expect(percent >= (200 * 3 + n) / (2 * n))
      }
    }
    #expect(!press.source.contains(NotePhrase.exchangeOnly.text(in: .english)))
  }

  @Test("A synthetic page and its pictures are marked", arguments: Language.allCases)
  func synthetic(_ language: Language) throws {
    let press = try press(Compared(400, language: language, isSynthetic: true))
    let mark = NotePhrase.synthetic.text(in: language)
    #expect(press.source.contains(mark))
    guard case .care(let lines) = page(press).firstPage.blocks.first else {
      Issue.record("no mark at the top")
      return
    }
    #expect(lines.map(\.plain) == [mark])
  }
}

extension ReportSection {
  /// The points of its lists.
  fileprivate var words: [String] {
    blocks.flatMap { block -> [String] in
      guard case .list(let items) = block else { return [] }
      return items.map(\.plain)
    }
  }
}

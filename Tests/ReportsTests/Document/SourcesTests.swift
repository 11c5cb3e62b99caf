import Comparing
import Questionnaires
import Reports
import Testing
import Text

@Suite("Sources and words of a report")
struct SourcesTests {
  private static let cases: [(ReportAudience, Language)] = ReportAudience.allCases.flatMap {
    audience in Language.allCases.map { (audience, $0) }
  }

  private func sources(_ page: ReportPage) -> [ReportBlock.Source] {
    page.sections.flatMap(\.blocks).flatMap(\.sources)
  }

  /// The numbers cited, in the order of reading.
  private func cited(_ page: ReportPage) -> [Int] {
    ([page.firstPage] + page.sections).flatMap(\.blocks).flatMap(\.marked).flatMap(\.runs)
      .compactMap(\.source)
  }

  @Test("Sources are numbered as they are first cited, and none is idle", arguments: cases)
  func numbering(_ audience: ReportAudience, _ language: Language) throws {
    for name in Firm.names {
      var firm = try Firm(name, form: "full", language: language)
      firm.setting.namesUnverified = true
      let page = firm.document(audience).page
      let sources = sources(page)
      #expect(sources.map(\.number) == Array(1...sources.count))
      var seen: [Int] = []
      for number in cited(page) where !seen.contains(number) { seen.append(number) }
      #expect(seen == sources.map(\.number), "\(name)")
      guard name == Firm.names[0] else { continue }
      let html = HTMLPage(paper: .a4).text(of: page)
      for source in sources {
        #expect(html.split(separator: " id=\"source-\(source.number)\"").count == 2)
        #expect(html.contains("href=\"#source-\(source.number)\""))
      }
    }
  }

  @Test("Whoever helps with a step shown is a source with its address", arguments: Firm.names)
  func help(_ name: String) throws {
    let firm = try Firm(name, form: "full", language: .spanish)
    let sources = sources(firm.document(.advisor).page)
    let help = firm.content.actions.flatMap(\.help)
    #expect(!help.isEmpty)
    for one in help {
      let source = try #require(sources.first { $0.name == one.name })
      if let url = one.url { #expect(source.particulars.contains(url)) }
      if let phone = one.phone { #expect(source.particulars.contains(phone)) }
      #expect(source.particulars.contains("11/2026"))
    }
    let nameless = self.sources(firm.document(.association).page)
    #expect(nameless.allSatisfy { source in !help.contains { $0.name == source.name } })
  }

  @Test("Every official figure cites its table and year")
  func official() throws {
    let firm = try Firm("hotel-ruegen", form: "full", language: .german)
    let page = firm.document(.owner).page
    let sources = sources(page)
    let section = try #require(page.sections.first { $0.id == "official" })
    let official = try #require(firm.content.official)
    let values = official.figures.map(\.comparator.value) + official.intensity.map(\.official)
    let lines = section.blocks.flatMap(\.items)
    #expect(lines.count == values.count && values.count == 5)
    for (line, value) in zip(lines, values) {
      let number = try #require(line.runs.compactMap(\.source).first)
      #expect(sources[number - 1].name == value.source)
      #expect(sources[number - 1].particulars.contains("\(value.year)"))
    }
  }

  @Test("The words explained are those that occur, and no others", arguments: cases)
  func glossary(_ audience: ReportAudience, _ language: Language) throws {
    for name in ["bakery-puebla", "hotel-ruegen"] {
      let page = try Firm(name, form: "full", language: language).document(audience).page
      let section = try #require(page.sections.first { $0.id == "glossary" })
      let facts = section.blocks.flatMap(\.facts)
      let others = page.sections.filter { $0.id != "glossary" }
      let words = ([page.firstPage] + others).flatMap { section in
        [section.title] + section.blocks.flatMap(\.allWords)
      }
      let text = Array(words.joined(separator: " | ").lowercased())
      for term in GlossaryPhrase.allCases {
        let spellings = term.spellings(in: language)
        let occurs = spellings.contains { text.hasWord($0.lowercased()) }
        #expect(facts.contains { $0.name == spellings[0] } == occurs, "\(name): \(spellings[0])")
      }
    }
  }

  @Test("Every word has a spelling and a meaning of its own", arguments: Language.allCases)
  func meanings(_ language: Language) {
    let all = GlossaryPhrase.allCases
    #expect(Set(all.map { $0.text(in: language) }).count == all.count)
    #expect(Set(all.map { $0.spellings(in: language)[0] }).count == all.count)
  }
}

extension [Character] {
  /// Whether a word stands in it with neither letter nor digit beside it; looks at every place.
  fileprivate func hasWord(_ word: String) -> Bool {
    let wanted = Array(word)
    guard count >= wanted.count else { return false }
    func isFree(_ place: Int) -> Bool {
      !indices.contains(place) || !(self[place].isLetter || self[place].isNumber)
    }
    return (0...(count - wanted.count)).contains { start in
      self[start] == wanted[0] && isFree(start - 1) && isFree(start + wanted.count)
        && Array(self[start..<(start + wanted.count)]) == wanted
    }
  }
}

extension ReportText.Run {
  /// The number of the source it cites; `nil` where it cites none.
  fileprivate var source: Int? { if case .source(let number) = style { number } else { nil } }
}

extension ReportBlock {
  /// Its lines with their marks.
  fileprivate var marked: [ReportText] {
    switch self {
    case .paragraph(let text), .note(let text): [text]
    case .care(let lines), .list(let lines): lines
    case .action(let card): card.help
    case .heading, .facts, .table, .figure, .illustration, .sources: []
    }
  }

  /// Every word of it, headings of tables and descriptions of figures included.
  fileprivate var allWords: [String] {
    switch self {
    case .table(let table):
      [table.caption] + table.columns.map(\.title) + table.rows.flatMap { $0.map(\.text) }
    case .figure(let chart), .illustration(let chart):
      [chart.title, chart.subtitle, chart.description]
    case .facts(let facts): facts.flatMap { [$0.name, $0.text] }
    default: words
    }
  }
}

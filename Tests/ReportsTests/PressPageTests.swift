import Comparing
import JSON
import Questionnaires
import Reports
import Summaries
import Testing
@testable import Text

@Suite("The page for journalists")
struct PressPageTests {
  private func press(_ compared: Compared, contact: String = "Press office") throws -> PressPage {
    try #require(
      PressPage(of: compared.comparison, compared.names, day: Compared.day(), contact: contact))
  }

  private func page(_ press: PressPage) -> ReportPage {
    press.page { ["press-\($0.name).svg", "press-\($0.name).png"] }
  }

  /// The points of the lists of the first page: what may be quoted, what must not be written.
  private func lists(_ page: ReportPage) -> [[String]] {
    page.firstPage.blocks.compactMap { block in
      guard case .list(let items) = block else { return nil }
      return items.map(\.plain)
    }
  }

  @Test("The recorded pages still hold", arguments: Language.allCases, [150, 900])
  func golden(_ language: Language, _ count: Int) throws {
    let press = try press(
      Compared(count, language: language), contact: "Prensa, <b>a@b.example</b>")
    let page = page(press)
    try Golden.expect(
      MarkdownPage().text(of: page), equals: "press-\(count)-\(language.tag).md")
    guard count == 900 else { return }
    try Golden.expect(HTMLPage(paper: .a4).text(of: page), equals: "press-\(language.tag).html")
    for figure in press.figures {
      try Golden.expect(
        figure.chart.sheetSVG(id: figure.name, source: press.source),
        equals: "press-\(figure.name)-\(language.tag).svg")
    }
  }

  @Test("Five sentences say who is meant and how many", arguments: Language.allCases)
  func quotes(_ language: Language) throws {
    for count in [60, 400, 900] {
      let compared = try Compared(count, language: language)
      let lists = lists(page(try press(compared)))
      let quotes = try #require(lists.first)
      #expect(quotes.count == 5)
      #expect(lists.last?.count == 3)
      for quote in quotes {
        #expect(quote.contains("n\u{A0}=\u{A0}"), "\(quote)")
        #expect(quote.contains(compared.names.country("MX")))
        #expect(quote.contains(compared.names.country("DE")))
      }
    }
  }

  @Test(
    "That only some groups are shown stands where they are counted, in no title or claim",
    arguments: Language.allCases)
  func groupsShown(_ language: Language) throws {
    let partial = try (2...9).map { try Compared(20 * $0, language: language) }.filter { compared in
      compared.comparison.pair != nil
        && ["MX", "DE"].contains { compared.comparison.leavesOut(ofCountry: $0) }
    }
    #expect(!partial.isEmpty)
    for compared in partial {
      let page = page(try press(compared))
      let marks = ["MX", "DE"].map { code in
        DashboardPhrase.groupsShown(country: compared.names.country(code)).text(in: language)
      }
      let claims = try #require(lists(page).last)
      for words in [page.title] + claims {
        #expect(!marks.contains { words.contains($0) }, "\(words)")
      }
      let words = MarkdownPage().text(of: page)
      #expect(marks.contains { words.replacing("\\", with: "").contains($0) })
    }
  }

  @Test("Who answered and who has a score are told apart", arguments: Language.allCases)
  func scored(_ language: Language) {
    func words(_ scored: Int, _ answered: Int, _ all: Int) -> String {
      PressPhrase.notDrawn(scored: scored, answered: answered, of: all).text(in: language)
    }
    for (both, without) in [(words(217, 257, 0), ""), (words(217, 257, 4_900), "4")] {
      #expect(both.contains("217 ") && both.contains("257") && both.contains(without))
    }
    #expect(!words(257, 257, 0).contains("217"))
    #expect(words(257, 257, 0).ranges(of: "257").count == 1)
    #expect(words(257, 257, 4_900).contains("900") && !words(257, 257, 0).contains("900"))
  }

  @Test("A page's claims agree with how many answered", arguments: Language.allCases)
  func agrees(_ language: Language) throws {
    let compared = try Compared(900, language: language)
    let claims = try #require(lists(page(try press(compared))).last)
    let overall = try #require(compared.comparison.measures.first)
    let format = NumberFormat(language)
    let scored = overall.groups.map { format.integer($0.scored.n) }
    #expect(scored.contains { claims[0].contains($0) }, "\(claims[0]) \(scored)")
    // Where some who answered have no overall score, both numbers stand.
    for (few, many) in [(217, 257), (257, 257)] {
      let told = PressPhrase.notDrawn(scored: few, answered: many, of: 0).text(in: language)
      #expect(told.contains(format.integer(few)) && told.contains(format.integer(many)))
      #expect(told.split(separator: " ").count { $0.contains("257") } == 1)
    }
  }

  @Test("A sentence has the figures of its verdict", arguments: Language.allCases)
  func figures(_ language: Language) throws {
    let compared = try Compared(900, language: language)
    let difference = try #require(compared.comparison.measure("overall")?.difference)
    #expect(difference.verdict == .different)
    let told = try compared.standardised("overall")
    let first = try #require(lists(page(try press(compared))).first?.first)
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
    for count in [60, 900] {
      let page = page(try press(Compared(count, language: language)))
      let texts = lists(page)[0] + page.sections.filter { $0.id == "method" }.flatMap(\.words)
      for text in texts {
        for word in banned where word != "nan" {
          #expect(!text.lowercased().contains(word), "\(word): \(text)")
        }
      }
    }
  }

  @Test("Each verdict has its sentence, seen from the country that is higher")
  func verdicts() {
    func quote(_ tenths: Int, _ low: Int, _ high: Int, area: String? = nil) -> PressPhrase.Quote {
      PressPhrase.Quote(
        first: .init("Mexico", n: 412), second: .init("Germany", n: 388), area: area,
        .init(tenths: tenths, ends: .init(low: low, high: high)))
    }
    let n = "n\u{A0}=\u{A0}412 in Mexico, 388 in Germany)."
    let mix = "at an equal mix of sizes and sectors"
    let expected: [(PressPhrase, String)] = [
      (
        .different(quote(-53, -85, -21)),
        "those in Mexico scored 5.3 of 100 points higher overall than those in Germany, compared"
          + " \(mix) (95% interval +2.1 to +8.5; \(n)"
      ),
      (
        .different(quote(53, 21, 85, area: "Sales")),
        "those in Germany scored 5.3 of 100 points higher on “Sales” than those in Mexico, compared"
          + " \(mix) (95% interval +2.1 to +8.5; \(n)"
      ),
      (
        .negligible(quote(-21, -30, -12), margin: 5),
        "those in Mexico scored 2.1 of 100 points higher overall than those in Germany, compared"
          + " \(mix): less than the 5 points from which on a difference would matter"
          + " (95% interval +1.2 to +3.0; \(n)"
      ),
      (
        .equivalent(quote(-4, -20, 12), margin: 5),
        "those in Mexico and those in Germany scored practically alike overall: \(mix) whatever"
          + " difference there is lies within 5 of 100 points (Germany minus Mexico: -0.4;"
          + " 95% interval -2.0 to +1.2; \(n)"
      ),
      (
        .undetermined(quote(30, -10, 70)),
        "no difference between Mexico and Germany is shown overall: the answers do not decide it"
          + " (\(mix), Germany minus Mexico: +3.0; 95% interval -1.0 to +7.0; \(n)"
      ),
      (
        .undetermined(quote(55, 3, 107, area: "Sales")),
        "no difference between Mexico and Germany is shown on “Sales”: looking at all areas at once,"
          + " the answers do not decide it (\(mix), Germany minus Mexico: +5.5;"
          + " 95% interval +0.3 to +10.7; \(n)"
      ),
    ]
    let counts = (ChartPhrase.Count("Mexico", n: 412), ChartPhrase.Count("Germany", n: 388))
    let open: [(PressPhrase, String)] = [
      (
        .tooFew(first: counts.0, second: counts.1, area: nil),
        "no difference between Mexico and Germany is shown overall: too few comparable enterprises of"
          + " both countries answered (\(n)"
      ),
      (
        .noInterval(first: counts.0, second: counts.1, area: "Sales"),
        "nothing can be said about a difference between Mexico and Germany on “Sales”: the scores"
          + " vary too little to tell how sure it would be (\(n)"
      ),
    ]
    for (phrase, words) in expected + open {
      #expect(
        phrase.text(in: .english) == "Among the enterprises that answered, " + words)
    }
    let both = PressPhrase.different(quote(-53, -85, -21))
    #expect(
      both.text(in: .spanish).contains(
        "las de Mexico obtuvieron en promedio en el puntaje general 5.3 puntos más"))
    #expect(
      both.text(in: .german).contains(
        "liegen die aus Mexico insgesamt im Durchschnitt um 5,3 Punkte"))
  }

  @Test("The stamp is of what the page tells, and of nothing else", arguments: Language.allCases)
  func stamp(_ language: Language) throws {
    let compared = try Compared(400, language: language)
    let page = page(try press(compared))
    let text = MarkdownPage().text(of: page)
    let hash = try #require(page.stamp.split(separator: "sha256:").last)
    #expect(page.stamp.split(separator: "sha256:").count == 3 && hash.utf8.count == 64)
    let bare = text.replacing(" · sha256:\(hash)", with: "")
    #expect(SHA256.hash(Array(bare.utf8)).hex == hash)
    let whole = SHA256.hash(compared.comparison.encoded()).hex
    #expect(!text.contains(whole))
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

  @Test("Nothing is told of single questions, languages or ways of answering")
  func noQuestions() throws {
    let compared = try Compared(400)
    let press = try press(compared)
    #expect(press.figures.map(\.name) == ["difference", "spread"])
    let words = MarkdownPage().text(of: page(press))
    for part in ["Spanish", "; answered:", "language"] { #expect(!words.contains(part), "\(part)") }
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

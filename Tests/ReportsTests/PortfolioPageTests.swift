import Questionnaires
import Scoring
import Testing
import Text

@testable import Reports

@Suite("All businesses on a page")
struct PortfolioPageTests {
  private let today = CalendarDate(iso: "2026-11-26") ?? .earliest

  private func portfolio(_ language: Language, naming: (Int) -> String?) throws -> Portfolio {
    var clients: [Portfolio.Client] = []
    var domains: [Portfolio.Named] = []
    var levels: [Portfolio.Named] = []
    for (place, name) in Firm.names.enumerated() {
      var firm = try Firm(name, form: "express", language: language)
      if let action = firm.content.actions.first?.id, place.isMultiple(of: 2) {
        firm.setting.followUps = [
          FollowUp(action: action, status: .planned, due: place == 0 ? "2026-11-01" : "2027-01-31")
        ]
      }
      var earlier = try Firm(name, form: "express", language: language)
      earlier.set("cy_backups", .option(0))
      let content = firm.content
      domains = content.domains.map(Portfolio.Named.init)
      levels = content.levels.map(Portfolio.Named.init)
      let day = try #require(CalendarDate(iso: "2026-11-20"))
      let before = try #require(CalendarDate(iso: "2026-05-04"))
      let change = ChangeContent(
        before: earlier.scored(on: before), after: firm.scored(on: day), language: language)
      clients.append(
        Portfolio.Client(
          name: naming(place), assessment: "a-\(place)", day: day, content: content,
          domains: domains, change: place == 1 ? nil : change,
          again: place == 3 ? today : nil, today: today))
    }
    return Portfolio(clients, domains: domains, levels: levels)
  }

  /// All businesses, each called x.
  private static let plain = Result { try PortfolioPageTests().portfolio(.german) { _ in "x" } }

  private func writer(_ language: Language, preparedBy: String? = nil) -> PortfolioPage {
    PortfolioPage(
      language: language, own: "–own–", day: today, preparedBy: preparedBy,
      origin: .init(
        questionnaire: "msme-readiness 1.0.0", logic: "sha256:00", result: "sha256:11"))
  }

  @Test("The recorded pages still hold", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let portfolio = try portfolio(language) { $0 == 5 ? nil : Firm.names[$0] }
    let page = writer(language, preparedBy: "Cámara de Puebla").page(of: portfolio)
    try Golden.expect(
      HTMLPage(paper: .letter).text(of: page), equals: "portfolio-\(language.tag).html")
    try Golden.expect(MarkdownPage().text(of: page), equals: "portfolio-\(language.tag).md")
    let text = PortfolioText(language: language, own: "–own–")
    try Golden.expect(
      text.table(of: portfolio).aligned(width: 80).rendered(),
      equals: "portfolio-\(language.tag).txt")
    let book = PortfolioBook(
      language: language, own: "–own–", preparedBy: "Cámara de Puebla", stamp: "sha256:11")
    try Golden.expect(
      book.book(of: portfolio).told, equals: "portfolio-\(language.tag).cells.txt")
  }

  @Test("Every number is that of the portfolio", arguments: Language.allCases)
  func numbers(_ language: Language) throws {
    let portfolio = try portfolio(language) { Firm.names[$0] }
    let writer = writer(language)
    let format = NumberFormat(language)
    let standings = writer.standings(of: portfolio)
    let areas = writer.areas(of: portfolio)
    #expect(standings.rows.count == 6 && areas.rows.count == 6)
    for (place, client) in portfolio.clients.enumerated() {
      let row = standings.rows[place]
      #expect(row[0].text == client.name)
      #expect(row[2].text == client.overall.level?.name ?? "–")
      #expect(row[3].text == client.overall.tenths.map { format.tenths($0) } ?? "–")
      #expect(
        row[4].value?.description
          == client.overall.change.map { change in
            "\(change < 0 ? "-" : "")\(abs(change) / 10).\(abs(change) % 10)"
          } ?? "")
      #expect(row[5].text == client.weakest?.name)
      #expect(row[6].value?.description == client.next?.day?.iso ?? "")
      #expect(areas.columns.dropFirst().map(\.title) == portfolio.domains.map(\.name))
      for (cell, standing) in zip(areas.rows[place].dropFirst(), client.domains) {
        guard let tenths = standing.tenths else {
          #expect(cell.text == "–")
          continue
        }
        #expect(cell.text.contains(format.tenths(tenths)))
        if let level = standing.level {
          #expect(cell.text.hasPrefix("\(level.position + 1) · "))
        }
        #expect(cell.text.contains("(") == (standing.change != nil))
      }
    }
  }

  @Test("The table of the terminal has the same tenths", arguments: Language.allCases)
  func tenths(_ language: Language) throws {
    let portfolio = try portfolio(language) { Firm.names[$0] }
    let format = NumberFormat(language)
    let rows = PortfolioText(language: language, own: "–").table(of: portfolio).rows
    var told = 0
    for (row, client) in zip(rows, portfolio.clients) {
      for (cell, domain) in zip(row.dropFirst(2), client.domains) {
        guard let change = domain.change else { continue }
        #expect(cell.text.hasSuffix(" " + format.signedTenths(change)))
        if change % 10 != 0 { told += 1 }
      }
    }
    #expect(told > 0)
  }

  @Test("What is due first stands first, and what is overdue is told in words")
  func due() throws {
    let portfolio = try portfolio(.english) { "Firm \($0)" }
    let words = writer(.english).page(of: portfolio).firstPage.blocks.flatMap(\.words)
    #expect(words[0] == "6 businesses · 1 thing is overdue")
    let due = words.filter { $0.hasPrefix("Firm ") }
    #expect(due.map { $0.prefix(6) } == ["Firm 0", "Firm 3", "Firm 2", "Firm 4"])
    #expect(due[0].hasSuffix("2026-11-01, overdue") && due[1].hasSuffix("2026-11-26"))
  }

  @Test("While nothing was decided the first advised step is next, without a day")
  func advised() throws {
    let firm = try Firm("machine-shop-ulm", form: "express", language: .german)
    let first = try #require(firm.content.plan.steps.first)
    let second = try #require(firm.content.plan.steps.dropFirst().first)
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    func next(_ firm: Firm, again: String?) -> Portfolio.Upcoming? {
      Portfolio.Client(
        name: nil, assessment: "a", day: day, content: firm.content, domains: [], change: nil,
        again: again.flatMap { CalendarDate(iso: $0) }, today: today
      ).next
    }
    let advised = Portfolio.Upcoming(day: nil, step: .init(first), isOverdue: false)
    #expect(next(firm, again: nil) == advised)
    #expect(next(firm, again: "2027-05-20") == advised)
    #expect(next(firm, again: "2026-11-26")?.step == nil)
    #expect(next(firm, again: "2026-11-25")?.isOverdue == true)
    var decided = firm
    decided.setting.followUps = [FollowUp(action: second.id, status: .started)]
    #expect(next(decided, again: nil)?.step?.id == second.id)
    decided.setting.followUps = firm.content.plan.steps.map {
      FollowUp(action: $0.id, status: .done)
    }
    #expect(next(decided, again: "2027-05-20")?.day?.iso == "2027-05-20")
    #expect(next(decided, again: nil) == nil)
  }

  @Test("Whatever a name holds, it is shown as words", arguments: ReportPageTests.names)
  func namesAreWords(_ name: String) throws {
    let plain = try Self.plain.get()
    let clients = plain.clients.map { client in
      Portfolio.Client(
        name: name, assessment: client.assessment, day: client.day, overall: client.overall,
        domains: client.domains, weakest: client.weakest, next: client.next)
    }
    let portfolio = Portfolio(clients, domains: plain.domains, levels: plain.levels)
    func html(_ portfolio: Portfolio, by: String) -> String {
      HTMLPage(paper: .a4).text(of: writer(.german, preparedBy: by).page(of: portfolio))
    }
    func tags(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "<") } }
    if !name.isEmpty { #expect(tags(html(portfolio, by: name)) == tags(html(plain, by: "x"))) }
    let markdown = MarkdownPage().text(of: writer(.german, preparedBy: name).page(of: portfolio))
    #expect(!markdown.contains("<"))
    for text in [html(portfolio, by: name), markdown] {
      let unsafe = text.unicodeScalars.contains { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(!unsafe)
    }
  }
}

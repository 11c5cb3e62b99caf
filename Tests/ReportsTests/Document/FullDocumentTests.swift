import Comparing
import JSON
import Questionnaires
import Scoring
import Testing
import Text

@testable import Reports

@Suite("Change, decisions, history and place in a report")
struct FullDocumentTests {
  @Test(
    "The recorded sections still hold",
    arguments: [ReportAudience.owner, .advisor], Language.allCases)
  func golden(_ audience: ReportAudience, _ language: Language) throws {
    let page = try FullDocument(language).document(audience).page
    let name = "report-full-\(audience.rawValue)-\(language.tag)"
    try Golden.expect(HTMLPage(paper: .letter).text(of: page), equals: name + ".html")
    try Golden.expect(MarkdownPage().text(of: page), equals: name + ".md")
  }

  @Test("What was decided is told with day and person", arguments: Language.allCases)
  func decisions(_ language: Language) throws {
    let full = try FullDocument(language)
    let steps = full.firm.content.plan.followedUp
    #expect(steps.count == 3)
    for audience in ReportAudience.allCases {
      let page = full.document(audience).page
      let html = HTMLPage(paper: .a4).text(of: page)
      let markdown = MarkdownPage().text(of: page)
      guard audience != .association else {
        for text in [html, markdown] { #expect(!text.contains("Pérez")) }
        continue
      }
      let written = try #require(page.sections.first { $0.id == "plan" }).blocks.flatMap(\.words)
      let text = ActionPlanText(language: language)
      for step in steps {
        let line = try #require(written.first { $0.hasPrefix("\(step.title): ") })
        #expect(line.contains(text.standing(of: step)))
        if let due = step.due { #expect(line.contains(due.text(in: language))) }
        if let person = step.person { #expect(line.hasSuffix(person)) }
      }
      #expect(html.contains("Ana &lt;Pérez&gt;") && markdown.contains("Ana &lt;Pérez&gt;"))
    }
  }

  @Test("Every change told is the difference of both results", arguments: Language.allCases)
  func change(_ language: Language) throws {
    let full = try FullDocument(language)
    let format = NumberFormat(language)
    for audience in ReportAudience.allCases {
      let page = full.document(audience).page
      let lines = try #require(page.sections.first { $0.id == "change" }).blocks.flatMap(\.words)
      for movement in [full.change.overall] + full.change.domains {
        guard let before = movement.before, let after = movement.after else { continue }
        let name = movement.domain ?? ChangePhrase.overall.text(in: language)
        guard after.tenths != before.tenths else {
          // What stayed the same is told by the table alone.
          #expect(!lines.contains { $0.hasPrefix(name + " ") })
          continue
        }
        let line = try #require(lines.first { $0.hasPrefix(name + " ") })
        #expect(line.contains(format.tenths(before.tenths)))
        #expect(line.contains(format.tenths(after.tenths)))
        #expect(line.contains(format.tenths(abs(after.tenths - before.tenths))))
      }
      for text in [HTMLPage(paper: .a4).text(of: page), MarkdownPage().text(of: page)] {
        for title in full.change.settledActions { #expect(text.contains(title.prefix(12))) }
      }
    }
  }

  @Test("Progress ends with the scores of the result; an association has none")
  func progress() throws {
    let full = try FullDocument(.english)
    let format = NumberFormat(.english)
    func figure(_ audience: ReportAudience) -> Chart? {
      full.document(audience).page.sections.first { $0.id == "change" }?.blocks
        .compactMap(\.figure).first { $0.kind == .progress }
    }
    #expect(figure(.association) == nil)
    for audience in [ReportAudience.owner, .advisor] {
      let chart = try #require(figure(audience))
      #expect(chart.table.header.count == 4)
      for domain in full.firm.content.domains {
        let row = try #require(chart.table.rows.first { $0.heading == domain.name })
        #expect(row.cells[2] == domain.score.map { format.tenths($0.tenths) })
      }
    }
  }

  @Test(
    "Where no score is another, one sentence says so and nothing is drawn",
    arguments: Language.allCases)
  func unmoved(_ language: Language) throws {
    let firm = try Firm("bakery-puebla", form: "full", language: language)
    let days = try ["2025-11-20", "2026-11-20"].map { try #require(CalendarDate(iso: $0)) }
    let (before, after) = (firm.scored(on: days[0]), firm.scored(on: days[1]))
    let document = firm.document(.owner) { particulars in
      particulars.change = ChangeContent(before: before, after: after, language: language)
      particulars.history = ScoreHistory([before], latest: after)
    }
    let blocks = try #require(document.page.sections.first { $0.id == "change" }).blocks
    #expect(blocks.allSatisfy { $0.figure == nil && $0.items.isEmpty })
    let words = blocks.flatMap(\.words)
    #expect(words.count == 3 && words[1] == ChangePhrase.nothingMoved.text(in: language))
  }

  @Test("Surroundings that nobody answered are left to the adviser", arguments: Language.allCases)
  func surroundings(_ language: Language) throws {
    let firm = try Firm("bakery-puebla", form: "full", language: language)
    let isUnanswered = firm.content.context.allSatisfy { $0.score == nil }
    #expect(isUnanswered && !firm.content.context.isEmpty)
    func hasSection(_ audience: ReportAudience) -> Bool {
      firm.document(audience).page.sections.contains { $0.id == "setting" }
    }
    #expect(!hasSection(.owner) && !hasSection(.association) && hasSection(.advisor))
  }

  @Test("Another series of questions leaves a gap, and one time alone is no progress")
  func gaps() throws {
    let firm = try Firm("bakery-puebla", form: "full", language: .german)
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    let once = ScoreHistory([], latest: firm.scored(on: day))
    #expect(once.days == [day])
    let document = firm.document(.owner) { $0.history = once }
    #expect(!document.page.sections.contains { $0.id == "change" })
    let small = try Firm.scored(try SmallQuestionnaire.compile(), on: day)
    let mixed = ScoreHistory([small], latest: firm.scored(on: day))
    #expect(mixed.domains.allSatisfy { $0.scores[0] == nil })
    #expect(mixed.domains.map { $0.scores[1] } == firm.content.domains.map { $0.score?.tenths })
  }

  @Test("The place on a page is that of the terminal", arguments: Language.allCases)
  func places(_ language: Language) throws {
    let full = try FullDocument(language)
    let lines = PlaceText(width: 1_000).lines(of: full.places)
    try Golden.expect(
      PlaceText(width: 80).lines(of: full.places).rendered(),
      equals: "place-\(language.tag).txt")
    guard case .among(let groups) = full.places.outcome else {
      Issue.record("no places")
      return
    }
    #expect(groups.map(\.places.count) == [3, 1])
    for audience in ReportAudience.allCases {
      let section = try #require(
        full.document(audience).page.sections.first { $0.id == "peers" })
      let tables = section.blocks.compactMap(\.table)
      #expect(tables.map(\.rows.count) == [3, 1])
      for (row, place) in zip(tables.flatMap(\.rows), groups.flatMap(\.places)) {
        #expect(
          row.map { $0.value?.description } == [
            place.id, "\(place.lower.lowerBound)", "\(place.lower.upperBound)", "\(place.n)",
          ])
        let sentence = try #require(lines.map(\.text).first { $0.contains("- \(row[0].text)") })
        for cell in row.dropFirst() {
          #expect(sentence.contains(cell.text.filter { $0 != "," && $0 != "." }))
        }
      }
    }
  }

  @Test("Places on another form say so, in words and on the page", arguments: Language.allCases)
  func otherForm(_ language: Language) throws {
    let full = try FullDocument(language)
    var statements = full.places
    let words = PlacePhrase.scoredOn(form: "express").text(in: language)
    func says(_ statements: PlaceStatements) throws -> [Bool] {
      let document = full.firm.document(.owner) { $0.benchmark = statements }
      let page = try #require(document.page.sections.first { $0.id == "peers" }).blocks
        .flatMap(\.words)
      let lines = PlaceText(width: 1_000).lines(of: statements).map(\.text)
      return [page.contains { $0.contains(words) }, lines.contains(words)]
    }
    #expect(try says(statements) == [false, false])
    statements.form = "express"
    #expect(try says(statements) == [true, true])
    statements.unplaced = ["One", "Two"]
    let lines = PlaceText(width: 1_000).lines(of: statements).map(\.text)
    #expect(lines.contains { $0.hasSuffix(": One; Two.") })
  }

  @Test("Without places the section says why", arguments: Language.allCases)
  func noPlaces(_ language: Language) throws {
    let firm = try Firm("carpenter", form: "express", language: language)
    let names = ComparisonNames(firm.scorer.questionnaire, texts: firm.texts, language: language)
    for (places, form, phrase) in [
      (.withoutCell, nil, PlacePhrase.withoutCell), (.tooFew, nil, .tooFew(30)),
      (.withoutScore, nil, .withoutScore(form: nil)),
      (.withoutScore, "full", .withoutScore(form: "full")),
    ] as [(Places, String?, PlacePhrase)] {
      var statements = PlaceStatements(
        places, names: names, period: "2026", date: "2026-11-19", isSynthetic: false)
      statements.form = form
      let document = firm.document(.owner) { $0.benchmark = statements }
      let words = try #require(document.page.sections.first { $0.id == "peers" }).blocks
        .flatMap(\.words)
      #expect(words == [phrase.text(in: language)])
      let lines = PlaceText(width: 1_000).lines(of: statements).map(\.text)
      #expect(lines.contains(phrase.text(in: language)))
    }
  }
}

import JSON
import Questionnaires
import Reports
import Scoring
import Testing
@testable import Text

extension Firm {
  /// Its report.
  func document(
    _ audience: ReportAudience, name: String? = "Pan y Sol", preparedBy: String? = nil,
    adding: (inout ReportParticulars) -> Void = { _ in }
  ) -> ReportDocument {
    let questionnaire = scorer.questionnaire
    let json = ResultJSON(scorer).value(of: sheet, form: form, assessment: nil)
    var particulars = ReportParticulars(
      audience: audience, enterprise: name, day: setting.day, preparedBy: preparedBy,
      questionnaire: "\(questionnaire.id) \(questionnaire.version)", logic: questionnaire.logic,
      result: "sha256:" + SHA256.hash(json.canonical()).hex)
    adding(&particulars)
    return ReportDocument(content, derivation: derivation, particulars: particulars)
  }
}

@Suite("The report as one document")
struct ReportDocumentTests {
  @Test("The first page has level, today, quarter, help and how sure it is, in that order")
  func firstPageIsEnough() throws {
    let firm = try Firm("bakery-puebla", form: "express", language: .english)
    let content = firm.content
    let page = firm.document(.owner).page.firstPage
    let words = page.blocks.flatMap(\.words)
    let wanted = [
      try #require(content.overall.level?.name), "One thing today", content.actions[0].title,
      "This quarter", content.actions[1].title, content.actions[2].title, "Who helps",
      "How sure this is", "This is a self-assessment, not an audit or a certificate.",
    ]
    var from = words.startIndex
    for text in wanted {
      from = try #require(words[from...].firstIndex { $0.contains(text) }, "\(text)")
    }
  }

  @Test("Verified help is named before help that may have ended", arguments: Firm.names)
  func verifiedFirst(_ name: String) throws {
    var firm = try Firm(name, form: "full", language: .english)
    firm.setting.namesUnverified = true
    let words = firm.document(.owner).page.firstPage.blocks.flatMap(\.words)
    let start = try #require(words.firstIndex(of: "Who helps"))
    let help = words[(start + 1)...].prefix { !$0.contains("How sure") }
    let doubtful = help.map { $0.contains("not verified") || $0.contains("still exists") }
    #expect(doubtful.map { $0 ? 1 : 0 } == doubtful.map { $0 ? 1 : 0 }.sorted())
    #expect(help.count <= 3)
  }

  @Test("An association's report has neither name nor steps", arguments: Language.allCases)
  func associationIsNameless(_ language: Language) throws {
    let firm = try Firm("hotel-ruegen", form: "full", language: language)
    let document = firm.document(.association, name: "Geheimer Hof")
    let ids = document.page.sections.map(\.id)
    #expect(!ids.contains("plan") && !ids.contains("ways") && ids.contains("areas"))
    let html = HTMLPage(paper: .a4).text(of: document.page)
    for text in [html, MarkdownPage().text(of: document.page)] {
      #expect(!text.contains("Geheimer"))
      #expect(!text.contains(firm.content.actions[0].first))
    }
    #expect(firm.document(.owner, name: "Geheimer Hof").page.cover[0].text == "Geheimer Hof")
  }

  @Test("The owner sees seven steps at most, the advisor all", arguments: Firm.names)
  func stepsByAudience(_ name: String) throws {
    let firm = try Firm(name, form: "full", language: .spanish)
    func cards(_ audience: ReportAudience) -> Int {
      firm.document(audience).page.sections.flatMap(\.blocks)
        .count { if case .action = $0 { true } else { false } }
    }
    let all = firm.content.actions.count
    #expect(cards(.owner) == min(7, all) && cards(.advisor) == all && cards(.association) == 0)
  }

  @Test("The short form has eight lines at most and no name", arguments: Language.allCases)
  func shortIsShort(_ language: Language) throws {
    for name in Firm.names {
      for form in ["express", "full"] {
        let short = try Firm(name, form: form, language: language)
          .document(.owner, name: "Quetzal-Betrieb").short
        #expect((3...8).contains(short.count))
        #expect(short.allSatisfy { !$0.contains("Quetzal") && !$0.contains("\n") })
      }
    }
  }

  @Test("Every number of every format is that of the JSON result", arguments: Firm.names)
  func numbersAgree(_ name: String) throws {
    for language in Language.allCases {
      let firm = try Firm(name, form: "full", language: language)
      let document = firm.document(.advisor)
      let json = ResultJSON(firm.scorer).value(of: firm.sheet, form: firm.form, assessment: nil)
      let html = HTMLPage(paper: .a4).text(of: document.page)
      let markdown = MarkdownPage().text(of: document.page)
      let mark = NumberFormat(language).decimalMark
      for domain in try list(json, "domains") {
        guard let score = text(domain, "score") else { continue }
        let id = try #require(text(domain, "id"))
        guard firm.content.domains.contains(where: { $0.id == id }) else { continue }
        let shown = score.split(separator: ".").joined(separator: mark)
        #expect(html.contains("<td class=\"number\">\(shown)</td>"))
        #expect(markdown.contains("| \(shown) |"))
      }
      let numbers = Set(
        html.split(separator: "<td class=\"number\">").dropFirst()
          .map { String($0.prefix { $0 != "<" }) })
      let cells = Set(markdown.split(separator: " | ").map(String.init))
      // Every cell with a number is written as its number in both.
      for table in document.page.sections.flatMap(\.blocks).compactMap(\.table) {
        for cell in table.rows.flatMap(\.self) {
          switch cell.value {
          case .tenths(let value): #expect(cell.text == NumberFormat(language).tenths(value))
          case .whole(let value): #expect(cell.text == NumberFormat(language).integer(value))
          case .exact(let value):
            #expect(cell.text == decimal(of: value, mark))
          case .code, .change, .percent, .day, nil: continue
          }
          #expect(numbers.contains(cell.text))
          #expect(cells.contains { $0 == cell.text || $0.hasPrefix(cell.text + " |") })
        }
      }
      try figuresAgree(firm, document, json)
      // The table for programs, read back, against the questions of the JSON.
      let read = CSVDocument.read(ReportCSV(for: .program).bytes(of: document.questions))
      #expect(read.problems.isEmpty)
      let rows = read.rows.dropFirst().map { $0.fields.map(\.text) }
      let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0) })
      var told = 0
      for question in try list(json, "questions") {
        let id = try #require(text(question, "id"))
        guard let row = byID[id] else {
          #expect(text(question, "status") == "not_asked")
          continue
        }
        told += 1
        #expect(row[3] == text(question, "status"))
        #expect(row[5] == text(question, "score") ?? "")
      }
      #expect(told == rows.count && told > 20)
      let steps = CSVDocument.read(ReportCSV(for: .program).bytes(of: document.actions)).rows
      let given = try list(json, "actions").compactMap(\.string)
      #expect(Set(steps.dropFirst().map { $0.fields[0].text }) == Set(given))
      #expect(steps.count == given.count + 1)
    }
  }

  /// A fraction as people read it: at most two decimals.
  private func decimal(of value: String, _ mark: String) -> String {
    let parts = value.split(separator: "/").compactMap { Double($0) }
    guard parts.count == 2 else { return value.split(separator: ".").joined(separator: mark) }
    let hundredths = Int((parts[0] * 100 / parts[1]).rounded())
    let rest = hundredths % 100
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(hundredths / 100)\(mark)\(decimals)"
  }

  /// Strips and completeness against the questions of the JSON.
  private func figuresAgree(
    _ firm: Firm, _ document: ReportDocument, _ json: JSONValue
  ) throws {
    let questionnaire = firm.scorer.questionnaire
    let blocks = document.page.sections.flatMap(\.blocks)
    let format = NumberFormat(document.page.language)
    var states: [String: Int] = [:]
    var points: [String] = []
    let scored = Set(firm.content.domains.filter { $0.score != nil }.map(\.id))
    for question in try list(json, "questions") {
      guard let position = text(question, "id").flatMap(questionnaire.question),
        let domain = questionnaire.questions[position].domain,
        questionnaire.domains[domain].role == .readiness,
        let status = text(question, "status"), status != "not_asked"
      else { continue }
      states[status, default: 0] += 1
      guard scored.contains(questionnaire.domains[domain].id) else { continue }
      points.append(text(question, "score") ?? "")
    }
    let strips = blocks.compactMap(\.illustration).filter { $0.kind == .strip }
    let drawn = strips.flatMap(\.table.rows).map(\.cells[0])
    #expect(strips.count == scored.count && drawn.count == points.count)
    for (cell, exact) in zip(drawn, points) where !exact.contains("/") {
      #expect(cell == exact.split(separator: ".").joined(separator: format.decimalMark))
    }
    let figure = blocks.compactMap(\.figure).first { $0.kind == .completeness }
    guard states.keys.contains(where: { $0 != "answered" }) else {
      #expect(figure == nil)
      return
    }
    let completeness = try #require(figure)
    #expect(
      completeness.table.rows.map(\.cells[0])
        == ["answered", "unknown", "not_applicable", "skipped"].map {
          format.integer(states[$0] ?? 0)
        })
  }

  private func list(_ value: JSONValue, _ key: String) throws -> [JSONValue] {
    try #require(value.object?[key]?.array)
  }

  private func text(_ value: JSONValue, _ key: String) -> String? {
    value.object?[key]?.string
  }
}

extension ReportBlock {
  /// Its table; `nil` where it is none.
  var table: ReportTable? { if case .table(let table) = self { table } else { nil } }
  /// Its figure; `nil` where it is none.
  var figure: Chart? { if case .figure(let chart) = self { chart } else { nil } }
  /// Its figure without a table of its own; `nil` where it is none.
  var illustration: Chart? { if case .illustration(let chart) = self { chart } else { nil } }
  /// Its points; empty where it has none.
  var items: [ReportText] { if case .list(let items) = self { items } else { [] } }
  /// Its names and what stands behind them; empty where it has none.
  var facts: [Fact] { if case .facts(let facts) = self { facts } else { [] } }
  /// Its sources; empty where it has none.
  var sources: [Source] { if case .sources(let sources) = self { sources } else { [] } }

  /// Its words, one text a piece.
  var words: [String] {
    switch self {
    case .heading(let text): [text]
    case .paragraph(let text), .note(let text): [text.plain]
    case .care(let lines), .list(let lines): lines.map(\.plain)
    case .facts(let facts): facts.map(\.text)
    case .table(let table): table.rows.flatMap { $0.map(\.text) }
    case .figure(let chart), .illustration(let chart): [chart.title]
    case .action(let card): [card.title, card.effort] + card.lines + card.help.map(\.plain)
    case .sources(let sources): sources.map { "\($0.name) \($0.particulars)" }
    }
  }
}

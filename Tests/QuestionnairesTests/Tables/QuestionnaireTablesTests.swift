import JSON
import Testing
import Text

@testable import Questionnaires

@Suite("A questionnaire as tables")
struct QuestionnaireTablesTests {
  private static let logic = #"""
    {"format":"readiness-questionnaire/1","id":"tables","version":"1.0.0","sourceLocale":"en",
     "locales":["en"],"forms":["full","express"],
     "domains":[{"id":"safety","role":"readiness","series":1}],
     "levels":[{"id":"low","from":0}],"strata":{"country":"land"},"sections":["about","data"],
     "questions":[
      {"id":"land","section":"about","kind":"single","required":true,
       "options":[{"code":"MX"},{"code":"DE"}]},
      {"id":"people","section":"about","kind":"number","required":true,"min":1,"max":90,
       "unit":"people"},
      {"id":"remark","section":"about","kind":"text"},
      {"id":"copies","section":"data","domain":"safety","kind":"single","weight":3,"critical":true,
       "mayBeNotApplicable":true,"when":"land = MX and people > 1","comparability":"identical",
       "options":[{"code":"no","score":0},{"code":"yes","score":100}]},
      {"id":"tools","section":"data","domain":"safety","kind":"multiple","saturation":1,"choose":2,
       "forms":["full"],
       "options":[{"code":"a"},{"code":"b","when":"people >= 9"},{"code":"z","exclusive":true}]},
      {"id":"best","section":"data","domain":"safety","kind":"multiple","rule":"best",
       "options":[{"code":"x","score":40},{"code":"y","score":100}]},
      {"id":"trained","section":"data","domain":"safety","kind":"number","of":"people","min":0,
       "max":90,"notAbove":"people","scale":[[0,0],[50,100]]}]}
    """#

  private static let catalogue = #"""
    {"format":"readiness-catalogue/1","questionnaire":"tables","locale":"en","texts":{
     "question.land":{"text":"Where, then?"},"question.land.help":{"text":"Say \"here\"."},
     "option.land.MX":{"text":"Mexico"},"option.land.DE":{"text":"-=Germany"},
     "question.land@DE":{"text":"Where?"},"question.copies.not_applicable":{"text":"No data"}}}
    """#

  private func tables() throws -> QuestionnaireTables {
    let (bundle, findings) = QuestionnaireBundle.compile(
      Array(Self.logic.utf8), path: "q.json",
      catalogues: [("en.json", Array(Self.catalogue.utf8))])
    let compiled = try #require(bundle, "\(findings.map(\.description))")
    #expect(QuestionnaireTables(of: compiled, locale: "de-DE")?.rows(of: .texts) == nil)
    guard let tables = QuestionnaireTables(of: compiled, locale: "en") else {
      throw Unreadable(what: "\(findings.map(\.description))")
    }
    return tables
  }

  private func row(
    _ id: String, of table: QuestionnaireTables.Table, _ tables: QuestionnaireTables
  ) throws -> [String: String] {
    let rows = tables.rows(of: table)
    let heading = try #require(rows.first)
    let row = try #require(rows.first { $0.first == id })
    return Dictionary(uniqueKeysWithValues: zip(heading, row)).filter { !$0.value.isEmpty }
  }

  @Test("every question is a row with what only its kind has")
  func questions() throws {
    let tables = try tables()
    #expect(tables.rows(of: .questions).count == 8)
    #expect(Set(tables.rows(of: .questions).map(\.count)).count == 1)
    #expect(
      try row("copies", of: .questions, tables) == [
        "question": "copies", "section": "data", "domain": "safety", "kind": "single",
        "weight": "3", "critical": "true", "required": "false", "forms": "full express",
        "when": "land = MX and people > 1", "mayBeNotApplicable": "true",
        "comparability": "identical", "text": "question.copies", "notApplicable": "No data",
      ])
    let people = try row("people", of: .questions, tables)
    #expect(people["min"] == "1" && people["max"] == "90" && people["unit"] == "people")
    #expect(people["weight"] == nil && people["domain"] == nil && people["required"] == "true")
    let tools = try row("tools", of: .questions, tables)
    #expect(tools["rule"] == "saturation" && tools["saturation"] == "1" && tools["choose"] == "2")
    #expect(tools["forms"] == "full")
    #expect(try row("best", of: .questions, tables)["rule"] == "best")
    let trained = try row("trained", of: .questions, tables)
    #expect(trained["of"] == "people" && trained["notAbove"] == "people")
    #expect(trained["scale"] == "0:0 50:100")
    #expect(try row("land", of: .questions, tables)["help"] == "Say \"here\".")
    #expect(try row("remark", of: .questions, tables)["kind"] == "text")
  }

  @Test("every option is a row with its score, its condition and its text")
  func options() throws {
    let rows = try tables().rows(of: .options)
    #expect(
      rows == [
        ["question", "option", "position", "score", "exclusive", "when", "text"],
        ["land", "MX", "1", "", "false", "", "Mexico"],
        ["land", "DE", "2", "", "false", "", "-=Germany"],
        ["copies", "no", "1", "0", "false", "", "option.copies.no"],
        ["copies", "yes", "2", "100", "false", "", "option.copies.yes"],
        ["tools", "a", "1", "", "false", "", "option.tools.a"],
        ["tools", "b", "2", "", "false", "people >= 9", "option.tools.b"],
        ["tools", "z", "3", "", "true", "", "option.tools.z"],
        ["best", "x", "1", "40", "false", "", "option.best.x"],
        ["best", "y", "2", "100", "false", "", "option.best.y"],
      ])
  }

  @Test("for programs the bytes are raw, for spreadsheets marked and without formulas")
  func bytes() throws {
    let tables = try tables()
    let raw = String(decoding: tables.csv(.options), as: UTF8.self)
    #expect(raw.hasPrefix("question,option,"))
    #expect(raw.contains("\r\nland,DE,2,,false,,-=Germany\r\n"))
    let guarded = String(
      decoding: tables.csv(.options, separator: .semicolon, forSpreadsheets: true), as: UTF8.self)
    #expect(guarded.hasPrefix("\u{FEFF}question;option;"))
    #expect(guarded.contains("\r\nland;DE;2;;false;;'-=Germany\r\n"))
    #expect(
      String(decoding: tables.csv(.texts), as: UTF8.self).split(separator: "\r\n") == [
        "key,text", "option.land.DE,-=Germany", "option.land.MX,Mexico",
        "question.copies.not_applicable,No data", "question.land,\"Where, then?\"",
        "question.land.help,\"Say \"\"here\"\".\"", "question.land@DE,Where?",
      ])
  }
}

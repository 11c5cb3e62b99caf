import JSON
import Questionnaires
import Scoring
import Testing

@testable import Exchange

@Suite("Answers given in one go")
struct AnswersFileTests {
  static let bare = """
    {
      "country": {"v": "MX"}, "people": {"v": 30}, "employees": {"v": 28},
      "sector": {"v": "making"}, "backup": {"m": "unknown"}, "tools": {"v": ["nothing"]},
      "trained": {"v": {"x": 50}}
    }
    """

  private func read(_ text: String, form: String = "full") throws -> AnswersFile {
    let scorer = try Small.required()
    let form = try #require(scorer.questionnaire.form(form))
    return try AnswersFile(Array(text.utf8), scorer, form: form)
  }

  private func findings(_ text: String) throws -> [ResponseFinding] {
    do {
      _ = try read(text)
      return []
    } catch let rejected as ResponseRejected {
      return rejected.findings
    }
  }

  @Test("Only the answers, an object around them, and a response say the same")
  func threeShapes() throws {
    let questionnaire = try Small.required().questionnaire
    let bare = try read(Self.bare)
    #expect(bare.warnings.isEmpty)
    let given: [(String, Answer)] = [
      ("country", .option(1)), ("people", .number(30)), ("employees", .number(28)),
      ("sector", .option(0)), ("backup", .unknown), ("tools", .options(0b100000)),
      ("trained", .percent(50)),
    ]
    var expected = Answers(for: questionnaire)
    for (id, answer) in given { expected[try #require(questionnaire.question(id))] = answer }
    #expect(bare.answers == expected)
    #expect(try read("{\"answers\": \(Self.bare)}").answers == expected)
    let response = """
      {"format": "readiness-response/1", "questionnaire": {"id": "small", "version": "1.2.0"},
       "answers": \(Self.bare)}
      """
    #expect(try read(response).answers == expected)
  }

  @Test("Findings have their place in the file, whatever its shape")
  func places() throws {
    let bare = try findings("{\n  \"people\": {\"v\": 0}}")
    #expect(bare.map(\.pointer) == ["/people/v"])
    #expect(bare.map(\.position) == [SourcePosition(line: 2, column: 19)])
    #expect(
      try findings("{\"answers\": {\"people\": {\"v\": 0}}}").map(\.pointer) == [
        "/answers/people/v"
      ])
  }

  @Test("A response to another questionnaire, version or logic is refused")
  func otherQuestionnaire() throws {
    let other = #"{"questionnaire": {"id": "small", "version": "1.3.0"}, "answers": {}}"#
    #expect(
      try findings(other).map(\.problem) == [.unknownQuestionnaire(id: "small", version: "1.3.0")])
    let logic = "sha256:" + String(repeating: "0", count: 64)
    let changed =
      #"{"questionnaire": {"id": "small", "version": "1.2.0", "logic": "\#(logic)"}, "answers": {}}"#
    #expect(try findings(changed).map(\.problem) == [.otherLogic])
  }

  @Test("A broken seal is found")
  func brokenSeal() throws {
    var response = ResponseText()
    response.isSealed = true
    #expect(try findings(response.text).isEmpty)
    let changed = response.text.replacing("\"manual\"", with: "\"automatic\"")
    #expect(try findings(changed).map(\.problem) == [.brokenSeal])
  }

  @Test("A response without answers is refused, an empty object holds none")
  func noAnswers() throws {
    #expect(
      try findings(#"{"format": "readiness-response/1"}"#).map(\.problem) == [
        .missingKey("answers")
      ])
    #expect(try read("{}").answers == Answers(for: try Small.required().questionnaire))
  }

  @Test("What does not apply is passed over with a warning")
  func warns() throws {
    let file = try read(
      #"{"people": {"v": 1}, "deputy": {"v": "yes"}, "drill": {"v": "no"}}"#, form: "express")
    #expect(file.warnings.map(\.problem) == [.notApplying(question: "deputy")])
  }
}

import JSON
import Questionnaires
import Scoring
import Storage
import Testing

@testable import Exchange

@Suite("Answers that are passed over")
struct IgnoredAnswersTests {
  private func read(_ changes: [(String, String?)]) throws -> (Response, ScoreSheet, String) {
    let scorer = try Small.required()
    var response = ResponseText()
    for (key, json) in changes { response.set(key, json) }
    let text = response.text
    let read = try ResponseReader.ofSmall().read(Array(text.utf8))
    let form = try #require(scorer.questionnaire.form(read.assessment.form))
    return (read, scorer.score(read.assessment.answers, form: form), text)
  }

  private func check(_ response: Response, _ text: String, _ expected: Expected...) {
    #expect(response.warnings.map(\.problem) == expected.map(\.problem))
    #expect(response.warnings.map(\.pointer) == expected.map(\.pointer))
    #expect(response.warnings.map(\.position) == expected.map { $0.position(in: text) })
  }

  @Test("An answer to a question that does not apply is passed over with a warning")
  func notApplying() throws {
    let (response, sheet, text) = try read([
      ("answers.people", #"{"v": 1}"#), ("answers.employees", #"{"v": 0}"#),
      ("answers.trained", #"{"v": 1}"#),
    ])
    check(
      response, text,
      Expected(.notApplying(question: "deputy"), "/answers/deputy", at: #"▸"deputy""#))
    let deputy = try #require(response.questionnaire.question("deputy"))
    #expect(sheet.states[deputy] == .notAsked)
  }

  @Test("So is a missing kind")
  func missingKindNotApplying() throws {
    let (response, _, text) = try read([
      ("answers.people", #"{"v": 1}"#), ("answers.employees", #"{"v": 0}"#),
      ("answers.trained", #"{"v": 1}"#), ("answers.deputy", #"{"m": "not_applicable"}"#),
    ])
    check(
      response, text,
      Expected(.notApplying(question: "deputy"), "/answers/deputy", at: #"▸"deputy""#))
  }

  @Test("An option that is not offered is passed over, the others count")
  func notOffered() throws {
    let (response, sheet, text) = try read([("answers.tools", #"{"v": ["keys", "alarm"]}"#)])
    check(
      response, text,
      Expected(
        .notOffered(option: "alarm", question: "tools"), "/answers/tools/v/1", at: #"▸"alarm""#))
    let tools = try #require(response.questionnaire.question("tools"))
    #expect(sheet.states[tools] == .answered)
    #expect(sheet.values[tools] == 0b10)
  }

  @Test("A multiple left empty by that is skipped")
  func leftEmpty() throws {
    let (response, sheet, text) = try read([("answers.tools", #"{"v": ["alarm"]}"#)])
    check(
      response, text,
      Expected(
        .notOffered(option: "alarm", question: "tools"), "/answers/tools/v/0", at: #"▸"alarm""#))
    let tools = try #require(response.questionnaire.question("tools"))
    #expect(sheet.states[tools] == .skipped)
  }

  @Test("An offered option needs no warning")
  func offered() throws {
    let (response, sheet, _) = try read([
      ("answers.people", #"{"v": 20}"#), ("answers.tools", #"{"v": ["alarm"]}"#),
    ])
    #expect(response.warnings.isEmpty)
    let tools = try #require(response.questionnaire.question("tools"))
    #expect(sheet.values[tools] == 0b100)
  }

  @Test("Answers outside the form are passed over in silence and change no score")
  func outsideForm() throws {
    let (response, sheet, _) = try read([("form", #""express""#)])
    let (without, other, _) = try read([("form", #""express""#), ("answers.drill", nil)])
    #expect(response.warnings.isEmpty)
    #expect(without.warnings.isEmpty)
    #expect(sheet == other)
    let drill = try #require(response.questionnaire.question("drill"))
    #expect(response.assessment.answers[drill] == .option(0))
  }

  @Test(
    "An absent required answer counts as skipped",
    arguments: ["country", "people", "employees", "sector"])
  func absentRequired(_ question: String) throws {
    let (response, sheet, _) = try read([
      ("answers.\(question)", nil), ("answers.trained", nil), ("answers.deputy", nil),
    ])
    let position = try #require(response.questionnaire.question(question))
    #expect(response.warnings.isEmpty)
    #expect(sheet.states[position] == .skipped)
    #expect(response.assessment.answers[position] == .absent)
  }

  @Test("Without its base, an answer counted out of it does not apply")
  func withoutBase() throws {
    let (response, _, text) = try read([
      ("answers.people", nil), ("answers.deputy", nil), ("answers.trained", #"{"v": {"x": 30}}"#),
    ])
    check(
      response, text,
      Expected(.notApplying(question: "trained"), "/answers/trained", at: #"▸"trained""#))
  }

  @Test("A percentage scores as the count from which it came")
  func percentage() throws {
    // 5 of 12 are 41 percent, rounded down.
    let (count, first, _) = try read([("answers.trained", #"{"v": 5}"#)])
    let (share, second, _) = try read([("answers.trained", #"{"v": {"x": 41}}"#)])
    let trained = try #require(count.questionnaire.question("trained"))
    #expect(share.assessment.answers[trained] == .percent(41))
    #expect(count.assessment.answers[trained] == .number(5))
    #expect(first == second)
    #expect(first.values[trained] == 41)
  }

  @Test("A percentage is above nothing", arguments: [0, 1, 99, 100])
  func percentageHasNoLimit(_ percent: Int) throws {
    let (response, _, _) = try read([("answers.trained", "{\"v\": {\"x\": \(percent)}}")])
    #expect(response.warnings.isEmpty)
  }
}

import JSON
import Questionnaires
import Scoring
import Storage
import Testing

@testable import Exchange

@Suite("Assessments as rows")
struct AssessmentRowsTests {
  private let home = try? TemporaryStore()
  private let id = "00000000-0000-4000-8000-0000000000c1"
  private let enterprise = "00000000-0000-4000-8000-00000000000e"

  /// A stored assessment with every kind of answer, and its answers.
  private func stored(_ given: [(String, Answer)]) throws -> (Assessment, Answers) {
    let store = try #require(home).store
    let questionnaire = try Small.required().questionnaire
    try store.register(questionnaire, json: Small.text)
    try store.add(Enterprise(id: enterprise, label: "=Taller, \"Ñandú\""))
    var answers = Answers(for: questionnaire)
    for (id, answer) in given { answers[try #require(questionnaire.question(id))] = answer }
    var assessment = NewAssessment(
      id: id, logic: questionnaire.logic, form: "full", locale: "en", completed: "2026-11-01",
      answers: answers, enterprise: enterprise, consent: Consent(scope: ["aggregate"]))
    assessment.minutes = 17
    let remark = try #require(questionnaire.question("remark"))
    assessment.annotations = [
      Annotation(question: remark, words: "own words", note: "a note", evidence: .verified)
    ]
    _ = try store.add([assessment])
    return (
      try #require(try store.assessments(.all).first), try store.answers(ofAssessment: id)
    )
  }

  private let given: [(String, Answer)] = [
    ("country", .option(1)), ("people", .number(27)), ("employees", .number(23)),
    ("sector", .unknown), ("remark", .written), ("backup", .option(2)), ("tools", .options(0b1011)),
    ("trained", .percent(42)), ("deputy", .notApplicable), ("drill", .skipped),
  ]

  private func row(
    _ rows: AssessmentRows, _ stored: (Assessment, Answers)
  ) throws -> [String: AssessmentRows.Cell] {
    let cells = rows.cells(of: stored.0, stored.1, try Small.required().questionnaire)
    #expect(cells.count == rows.columns.count)
    return Dictionary(uniqueKeysWithValues: zip(rows.columns, cells))
  }

  @Test("have a column for each question that can be counted, and none for words")
  func answers() throws {
    let rows = AssessmentRows(of: [try Small.required().questionnaire])
    let row = try row(rows, stored(given))
    let expected: [String: AssessmentRows.Cell] = [
      "answer.country": .text("MX"), "answer.people": .integer(27),
      "answer.employees": .integer(23), "answer.sector": .text("unknown"), "answer.night": .empty,
      "answer.backup": .text("automatic"), "answer.tools": .text("vpn keys cloud"),
      "answer.trained": .text("42%"), "answer.insured": .empty,
      "answer.deputy": .text("not_applicable"), "answer.drill": .text("skipped"),
    ]
    #expect(row.filter { $0.key.hasPrefix("answer.") } == expected)
    for cell in row.values {
      if case .text(let text) = cell {
        #expect(!["own words", "a note", "verified"].contains(text))
      }
    }
  }

  @Test("tell scores as they are stored, of the form answered or of another one")
  func scores() throws {
    let stored = try stored(given)
    let questionnaire = try Small.required().questionnaire
    for form in [nil, "full", "express"] {
      let row = try row(AssessmentRows(of: [questionnaire], form: form), stored)
      let scores = try #require(stored.0.scores.first { $0.form == form ?? "full" })
      for (name, score) in [("overall", scores.overall), ("domain.safety", scores.domains[0])] {
        #expect(row["\(name).status"] == .text(score.status.name))
        #expect(row["\(name).score"] == (score.status.hasScore ? .tenths(score.tenths) : .empty))
        let level = score.level.map { questionnaire.levels[$0].id }
        #expect(row["\(name).level"] == level.map { .text($0) } ?? .empty)
      }
    }
    #expect(stored.0.scores.contains { $0.overall.status.hasScore }, "else little was tested")
    let unknown = try row(AssessmentRows(of: [questionnaire], form: "other"), stored)
    #expect(unknown["overall.status"] == .empty && unknown["overall.score"] == .empty)
  }

  @Test("have names only where they are asked for")
  func names() throws {
    let stored = try stored(given)
    let questionnaire = try Small.required().questionnaire
    for hasNames in [false, true] {
      let rows = AssessmentRows(of: [questionnaire], hasNames: hasNames)
      let row = try row(rows, stored)
      #expect(row["name"] == (hasNames ? .text("=Taller, \"Ñandú\"") : nil))
      let text = rows.json(of: stored.0, stored.1, questionnaire).canonicalText()
      #expect(text.contains("Ñandú") == hasNames)
      #expect(!text.contains("own words") && !text.contains("a note"))
    }
  }

  @Test("say as JSON what they say as cells, answers as response files have them")
  func json() throws {
    let stored = try stored(given)
    let questionnaire = try Small.required().questionnaire
    let rows = AssessmentRows(of: [questionnaire])
    let row = try row(rows, stored)
    let object = try #require(rows.json(of: stored.0, stored.1, questionnaire).object)
    #expect(object["assessment"]?.string == id)
    #expect(object["enterprise"]?.string == enterprise)
    #expect(object["minutes"]?.integer == 17)
    #expect(object["campaign"]?.isNull == true)
    #expect(object["synthetic"]?.bool == false)
    #expect(object["counted"]?.string == "noCell" && row["counted"] == .text("noCell"))
    let safety = object["domains"]?.object?["safety"]?.object
    #expect(safety?["status"]?.string.map { .text($0) } == row["domain.safety.status"])
    let answers = try #require(object["answers"]?.object)
    #expect(answers["tools"]?.canonicalText() == #"{"v":["vpn","keys","cloud"]}"#)
    #expect(answers["trained"]?.canonicalText() == #"{"v":{"x":42}}"#)
    #expect(answers["drill"]?.canonicalText() == #"{"m":"skipped"}"#)
    #expect(answers["night"] == nil && answers["remark"] == nil)
  }

  @Test("of several versions share their columns, the newest version's first")
  func versions() throws {
    let old = try Small.required().questionnaire
    let json = Small.text
      .replacing("\"version\": \"1.2.0\"", with: "\"version\": \"2.0.0\"")
      .replacing("{\"id\": \"insured\"", with: "{\"id\": \"covered\"")
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "small.json")
    let new = try #require(result.questionnaire, "\(result.findings.map(\.description))")
    let rows = AssessmentRows(of: [new, old])
    #expect(Set(rows.columns).count == rows.columns.count)
    #expect(rows.columns.last == "answer.insured")
    #expect(rows.columns.contains("answer.covered"))
    let row = try row(rows, stored([("insured", .number(3))]))
    #expect(row["answer.insured"] == .integer(3) && row["answer.covered"] == .empty)
  }
}

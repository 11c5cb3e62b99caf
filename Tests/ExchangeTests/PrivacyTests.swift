import JSON
import Questionnaires
import Scoring
import Storage
import Testing

@testable import Exchange

@Suite("What never leaves a store")
struct PrivacyTests {
  static let secrets = ["PANADERIA", "GÓMEZ", "RFC-XAXX010101000", "mi hermano", "verified"]

  private func planted() throws -> (NewAssessment, Questionnaire) {
    let questionnaire = try Small.required().questionnaire
    var answers = Answers(for: questionnaire)
    for (id, answer) in [
      ("country", Answer.option(1)), ("people", .number(37)), ("employees", .number(33)),
      ("remark", .written), ("night", .number(17)), ("trained", .number(19)),
    ] {
      answers[try #require(questionnaire.question(id))] = answer
    }
    var assessment = NewAssessment(
      id: "0a1b2c3d-0000-4000-8000-000000000001", logic: questionnaire.logic, form: "full",
      locale: "es-MX", completed: "2026-11-20", answers: answers,
      enterprise: "PANADERIA GÓMEZ RFC-XAXX010101000")
    let remark = try #require(questionnaire.question("remark"))
    assessment.annotations = [
      Annotation(
        question: remark, words: "PANADERIA GÓMEZ", note: "mi hermano", evidence: .verified)
    ]
    return (assessment, questionnaire)
  }

  @Test(
    "Words, notes, evidence and the enterprise's name are nowhere in the bytes", arguments: secrets)
  func words(_ secret: String) throws {
    let (assessment, questionnaire) = try planted()
    let bytes = ResponseWriter.response(of: assessment, questionnaire).canonical()
    #expect(!String(decoding: bytes, as: UTF8.self).contains(secret))
    #expect("\(assessment)".contains(secret), "the secret was planted")
  }

  @Test("A question for words has no member, not even an empty one")
  func noMember() throws {
    let (assessment, questionnaire) = try planted()
    let root = ResponseWriter.response(of: assessment, questionnaire)
    let answers = try #require(root.object?["answers"]?.object)
    #expect(answers["remark"] == nil)
    #expect(answers.members.count == 5)
  }

  @Test("The file holds the members of the format and no other")
  func members() throws {
    let (assessment, questionnaire) = try planted()
    let root = ResponseWriter.response(of: assessment, questionnaire)
    #expect(
      root.object?.members.map(\.key)
        == ["format", "id", "questionnaire", "form", "locale", "completed", "answers", "seal"])
  }

  @Test("Coarse counts leave as edges and percentages")
  func counts() throws {
    var (assessment, questionnaire) = try planted()
    assessment.answers = Coarsening(questionnaire).coarsened(assessment.answers)
    let root = ResponseWriter.response(of: assessment, questionnaire)
    let answers = try #require(root.object?["answers"])
    #expect(
      answers.canonicalText()
        == #"{"country":{"v":"MX"},"employees":{"v":20},"night":{"v":11},"people":{"v":20},"#
        + #""trained":{"v":{"x":51}}}"#)
  }
}

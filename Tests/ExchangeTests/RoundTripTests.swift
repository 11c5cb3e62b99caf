import JSON
import Questionnaires
import Scoring
import Storage
import TestSupport
import Testing

@testable import Exchange

@Suite("Written responses read again")
struct RoundTripTests {
  private static func reader(_ scorer: Scorer) -> ResponseReader {
    ResponseReader { id, version in
      (id, version) == (scorer.questionnaire.id, scorer.questionnaire.version) ? scorer : nil
    }
  }

  private static func check(_ scorer: Scorer, form: Form, seed: UInt64, count: Int) throws {
    let questionnaire = scorer.questionnaire
    let reader = reader(scorer)
    var simulation = Simulation(scorer, form: form, seed: seed)
    for _ in 0..<count {
      let assessment = simulation.next()
      let written = ResponseWriter.response(of: assessment, questionnaire)
      let response = try reader.read(written.canonical())
      var expected = assessment
      expected.seal = written.object?["seal"]?.string
      #expect(response.assessment == expected)
      #expect(response.warnings.isEmpty)
      for form in questionnaire.allForms {
        let given = scorer.score(assessment.answers, form: form)
        #expect(scorer.score(response.assessment.answers, form: form) == given)
      }
    }
  }

  @Test(
    "A thousand simulated responses of each form come back as they were",
    arguments: ["full", "express"])
  func shipped(_ name: String) throws {
    let scorer = try Shipped.required()
    let form = try #require(scorer.questionnaire.form(name))
    try Self.check(scorer, form: form, seed: 20_261_120, count: 1000)
  }

  @Test(
    "So do those of a questionnaire with every kind of question", arguments: ["full", "express"])
  func small(_ name: String) throws {
    let scorer = try Small.required()
    let form = try #require(scorer.questionnaire.form(name))
    try Self.check(scorer, form: form, seed: 4, count: 500)
  }

  @Test("Every particular and every kind of answer travels")
  func particulars() throws {
    let scorer = try Small.required()
    let questionnaire = scorer.questionnaire
    var answers = Answers(for: questionnaire)
    for (id, answer) in [
      ("country", Answer.option(1)), ("people", .number(30)), ("employees", .number(0)),
      ("sector", .option(1)), ("remark", .skipped), ("night", .number(2)), ("backup", .unknown),
      ("tools", .options(0b10101)), ("trained", .percent(0)), ("insured", .number(9_000_000)),
      ("deputy", .notApplicable), ("drill", .skipped),
    ] {
      answers[try #require(questionnaire.question(id))] = answer
    }
    for mode in CollectionMode.allCases {
      var assessment = NewAssessment(
        id: "0a1b2c3d-0000-4000-8000-00000000000f", logic: questionnaire.logic, form: "express",
        locale: "es-MX", completed: "2024-02-29", answers: answers,
        consent: Consent(
          scope: ["aggregate", "panel"], notice: SHA256.named([1, 2, 3]), date: "2024-02-28"))
      assessment.mode = mode
      assessment.minutes = 0
      assessment.campaign = "bvmw/2024"
      assessment.subject = Subject.of(secret: [7], association: "bvmw")
      assessment.withdrawal = WithdrawalCode.hash("0123456789ABCDEF")
      assessment.supersedes = "0a1b2c3d-0000-4000-8000-00000000000e"
      let written = ResponseWriter.response(of: assessment, questionnaire)
      let response = try Self.reader(scorer).read(written.canonical())
      assessment.seal = written.object?["seal"]?.string
      #expect(response.assessment == assessment)
    }
  }

  @Test("The same seed gives the same bytes, another seed others")
  func deterministic() throws {
    let scorer = try Shipped.required()
    let form = try #require(scorer.questionnaire.form("full"))
    func bytes(_ seed: UInt64) -> [UInt8] {
      var simulation = Simulation(scorer, form: form, seed: seed)
      return (0..<20).flatMap { _ in
        ResponseWriter.response(of: simulation.next(), scorer.questionnaire).canonical()
      }
    }
    #expect(bytes(7) == bytes(7))
    #expect(bytes(7) != bytes(8))
  }
}

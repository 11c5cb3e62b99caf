import SampleFirms
import Questionnaires
import Scoring
import Testing

@Suite("The six sample enterprises, scored on the shipped questionnaire")
struct SampleFirmsTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    let firm: String
    /// Per readiness domain: tenths and the level after gates, 0 to 4.
    let domains: [(tenths: Int, level: Int)]
    let overall: Int
    let overallLevel: String
    let scoredQuestions: Int?
    let gates: [String]?

    var testDescription: String { firm }
  }

  /// The questionnaire's own table of express scores, worked out by hand.
  static let express: [Expected] = [
    Expected(
      firm: "bakery-puebla", domains: [(321, 1), (333, 1), (250, 1), (345, 1), (125, 0)],
      overall: 275, overallLevel: "basic", scoredQuestions: 18, gates: nil),
    Expected(
      firm: "machine-shop-ulm", domains: [(656, 3), (678, 3), (500, 2), (606, 3), (438, 2)],
      overall: 576, overallLevel: "developing", scoredQuestions: 20, gates: nil),
    Expected(
      firm: "barber-merida", domains: [(531, 2), (333, 1), (667, 3), (650, 3), (313, 1)],
      overall: 499, overallLevel: "developing", scoredQuestions: 18, gates: nil),
    Expected(
      firm: "hotel-ruegen", domains: [(500, 2), (604, 3), (850, 4), (544, 2), (625, 3)],
      overall: 625, overallLevel: "established", scoredQuestions: 21, gates: nil),
    Expected(
      firm: "parts-maker-queretaro",
      domains: [(969, 4), (976, 4), (625, 3), (844, 4), (813, 4)],
      overall: 845, overallLevel: "leading", scoredQuestions: 20, gates: nil),
    Expected(
      firm: "carpenter", domains: [(0, 0), (0, 0), (167, 0), (110, 0), (63, 0)],
      overall: 68, overallLevel: "starting", scoredQuestions: 15, gates: nil),
  ]

  /// The questionnaire's own table of full scores.
  static let full: [Expected] = [
    Expected(
      firm: "bakery-puebla", domains: [(271, 1), (406, 2), (321, 1), (368, 1), (125, 0)],
      overall: 298, overallLevel: "basic", scoredQuestions: nil,
      gates: ["g_old_copy", "g_one_head"]),
    Expected(
      firm: "machine-shop-ulm", domains: [(596, 2), (714, 3), (542, 2), (644, 3), (450, 2)],
      overall: 589, overallLevel: "developing", scoredQuestions: nil, gates: []),
    Expected(
      firm: "barber-merida", domains: [(500, 2), (429, 2), (650, 3), (625, 3), (313, 1)],
      overall: 503, overallLevel: "developing", scoredQuestions: nil, gates: []),
    Expected(
      firm: "hotel-ruegen", domains: [(423, 2), (628, 3), (824, 4), (565, 2), (650, 3)],
      overall: 618, overallLevel: "established", scoredQuestions: nil,
      gates: ["g_one_password"]),
    Expected(
      firm: "parts-maker-queretaro",
      domains: [(942, 4), (982, 4), (708, 3), (856, 4), (813, 4)],
      overall: 860, overallLevel: "leading", scoredQuestions: nil, gates: []),
    Expected(
      firm: "carpenter", domains: [(0, 0), (125, 0), (200, 1), (162, 0), (63, 0)],
      overall: 110, overallLevel: "starting", scoredQuestions: nil,
      gates: ["g_no_copy", "g_paper"]),
  ]

  @Test("Express scores equal the published table", arguments: express)
  func expressScores(_ expected: Expected) throws { try check(expected, form: "express") }

  @Test("Full scores equal the published table", arguments: full)
  func fullScores(_ expected: Expected) throws { try check(expected, form: "full") }

  private func check(_ expected: Expected, form: String) throws {
    let questionnaire = try Samples.questionnaire()
    let answers = try Samples.answers(expected.firm, to: questionnaire)
    let form = try #require(questionnaire.form(form))
    let sheet = Scorer(questionnaire).score(answers, form: form)
    let readiness = questionnaire.domains.indices.filter {
      questionnaire.domains[$0].role == .readiness
    }
    #expect(readiness.map { sheet.domains[$0].tenths } == expected.domains.map(\.tenths))
    #expect(readiness.map { sheet.domains[$0].level } == expected.domains.map(\.level))
    #expect(readiness.allSatisfy { sheet.domains[$0].status == .scored })
    #expect(sheet.overall.tenths == expected.overall)
    #expect(
      sheet.overall.level.map { questionnaire.levels[$0].id } == expected.overallLevel)
    if let count = expected.scoredQuestions {
      #expect(sheet.overall.answered + sheet.overall.unknown == count)
    }
    if let gates = expected.gates {
      let holding = questionnaire.gates.indices.filter { sheet.gates[$0] }
      #expect(holding.map { questionnaire.gates[$0].id } == gates)
    }
  }
}

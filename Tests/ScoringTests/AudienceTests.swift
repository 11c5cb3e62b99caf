import Questionnaires
import SampleFirms
import Scoring
import Testing

@Suite("For whom texts are chosen")
struct AudienceTests {
  @Test(
    "tells the country, and one person by the count of all alone",
    arguments: [
      ([:], Audience(country: "DE")),
      (["people": .number(1)], Audience(country: "DE", isSolo: true)),
      (["people": .number(1), "employees": .number(0)], Audience(country: "DE", isSolo: true)),
      (["people": .number(2), "employees": .number(1)], Audience(country: "DE")),
      // Beside the one employee there is the owner.
      (["people": .skipped, "employees": .number(1)], Audience(country: "DE")),
      (["people": .number(1), "country": .skipped], Audience(isSolo: true)),
    ] as [([String: Answer], Audience)])
  func audience(_ answers: [String: Answer], _ expected: Audience) throws {
    let questionnaire = try Samples.questionnaire()
    var all = Answers(for: questionnaire)
    all[try #require(questionnaire.question("country"))] = .option(1)
    for (id, answer) in answers { all[try #require(questionnaire.question(id))] = answer }
    let form = try #require(questionnaire.form("full"))
    let sheet = Scorer(questionnaire).score(all, form: form)
    #expect(questionnaire.audience(of: sheet) == expected)
  }
}

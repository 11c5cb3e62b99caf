import JSON
import Questionnaires
import SampleFirms
import Scoring
import Testing

@Suite("Challenges")
struct ChallengesTests {
  /// The standings by code, of a shipped firm that answered so.
  private func standings(_ answers: [String: Answer], form: String = "full") throws
    -> [String: ChallengeStanding]
  {
    let questionnaire = try Samples.questionnaire()
    let scorer = Scorer(questionnaire)
    var all = try Samples.answers("hotel-ruegen", to: questionnaire)
    for (id, answer) in answers { all[try #require(questionnaire.question(id))] = answer }
    let sheet = scorer.score(all, form: try #require(questionnaire.form(form)))
    let position = try #require(questionnaire.special.challenges)
    let codes = questionnaire.questions[position].options.map(\.code)
    return Dictionary(uniqueKeysWithValues: zip(codes, scorer.challenges(in: sheet)))
  }

  @Test("what was named is named, whatever the other answers say")
  func named() throws {
    let found = try standings(["ctx_top_challenges": .options(0b101), "ctx_rules": .option(0)])
    #expect(found["attacks"] == .named)
    #expect(found["rules"] == .named)
    #expect(found.values.count { $0 == .absent } == 11)
  }

  @Test(
    "from half the points on an answer is a sign, below it is not",
    arguments: [
      ("ctx_rules", Answer.option(1), "rules", ChallengeStanding.absent),
      ("ctx_rules", .option(2), "rules", .shown), ("ctx_rules", .unknown, "rules", .absent),
      ("ctx_supply", .number(2), "supply", .absent), ("ctx_supply", .number(3), "supply", .shown),
      ("ctx_incidents", .options(1), "attacks", .shown),
      ("ctx_channel_gap", .options(1), "expectations", .absent),
      ("ctx_channel_gap", .options(3), "expectations", .shown),
      ("ctx_internet", .option(3), "infrastructure", .absent),
    ])
  func shown(_ question: String, _ answer: Answer, _ code: String, _ expected: ChallengeStanding)
    throws
  {
    #expect(try standings([question: answer])[code] == expected)
  }

  @Test("the short form leaves the signs out, and \"none\" is no challenge")
  func express() throws {
    let answers: [String: Answer] = [
      "ctx_rules": .option(4), "ctx_top_challenges": .options(1 << 12),
    ]
    #expect(try standings(answers)["rules"] == .shown)
    #expect(try standings(answers)["none"] == .absent)
    #expect(try standings(answers, form: "express").values.allSatisfy { $0 == .absent })
  }

  @Test("every challenge of the shipped questionnaire has a sign")
  func complete() throws {
    let questionnaire = try Samples.questionnaire()
    let position = try #require(questionnaire.special.challenges)
    for (option, signs) in zip(
      questionnaire.questions[position].options, questionnaire.special.signs)
    {
      #expect(signs.isEmpty == option.isExclusive, "\(option.code)")
    }
  }
}

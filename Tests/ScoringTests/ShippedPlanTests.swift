import JSON
import Questionnaires
import SampleFirms
import Scoring
import TestSupport
import Testing

@Suite("Plans on the shipped questionnaire")
struct ShippedPlanTests {
  private static let firms = SampleFirmsTests.full.map(\.firm)
  private static let rounds = Soak.count(2, full: 40)

  @Test(
    "What a plan promises is what scoring again gives, and each action is called for at its turn",
    arguments: firms)
  func promise(_ firm: String) throws {
    let questionnaire = try Samples.questionnaire()
    let scorer = Scorer(questionnaire)
    let given = try Samples.answers(firm, to: questionnaire)
    var (plans, ways) = (0, 0)
    for form in questionnaire.allForms {
      let sheet = scorer.score(given, form: form)
      for domain in questionnaire.domains.indices {
        for target in questionnaire.levels.indices {
          let plan: Plan
          switch scorer.plan(for: domain, to: target, in: sheet) {
          case .noLevel, .attained: continue
          case .notDecided:
            Issue.record("\(questionnaire.domains[domain].id) to level \(target) is not decided")
            continue
          case .way(let way):
            plan = way
            ways += 1
            #expect(plan.level >= target)
          case .outOfReach(let best):
            plan = best
            #expect(plan.level < target)
          }
          plans += 1
          var answers = given
          for action in plan.actions {
            let now = scorer.score(answers, form: form)
            #expect(scorer.actions(in: now).contains(action))
            // A question that an action opens is left open: the plan says nothing of it.
            for improvement in questionnaire.actions[action].improves
            where sheet.states[improvement.question] != .notAsked {
              Self.put(improvement, in: &answers, scorer, form)
            }
          }
          let then = scorer.score(answers, form: form).domains[domain]
          #expect(then.tenths == plan.tenths && then.level == plan.level)
        }
      }
    }
    // The parts maker stands at the top, or where no action on offer leads any further.
    #expect(plans > 0 && (ways > 0) == (firm != "parts-maker-queretaro"))
  }

  /// Answers a question as an action leads to, unless that is no better.
  private static func put(
    _ improvement: Action.Improvement, in answers: inout Answers, _ scorer: Scorer, _ form: Form
  ) {
    let question = improvement.question
    let before = scorer.score(answers, form: form)
    var changed = answers
    changed[question] = scorer.answer(after: improvement, in: before)
    let after = scorer.score(changed, form: form)
    switch before.states[question] {
    case .notAsked, .notApplicable: return
    case .answered where after.points[question] <= before.points[question]: return
    case .answered, .unknown, .skipped: answers = changed
    }
  }

  @Test(
    "With any four of the actions for a domain, it agrees with trying everything", arguments: firms)
  func agreement(_ firm: String) throws {
    let file = try Self.file("msme-readiness/questionnaire.json")
    let answers = Dictionary(
      uniqueKeysWithValues: (try Self.file("samples/\(firm).json")["answers"]?.object?.members ?? [])
        .map { ($0.key, $0.value) })
    let actions = (file["actions"]?.array ?? []).compactMap(\.object)
    var random = SplitMix64(seed: 11)
    var ways = 0
    for domain in (file["domains"]?.array ?? []).compactMap(\.object)
    where domain.text("role") == "readiness" {
      let own = actions.indices.filter { actions[$0].text("domain") == domain.text("id") }
      for _ in 0..<Self.rounds {
        let chosen = own.shuffled(using: &random).prefix(4).sorted()
        var smaller = file
        smaller["actions"] = JSONValue(.array(chosen.map { JSONValue(.object(actions[$0])) }))
        let trial = try Trial(JSONValue(.object(smaller)))
        let outcomes = PlanAgreementTests.compare(
          trial, answers, form: trial.full, only: domain.text("id"))
        ways += outcomes.count { if case .way = $0 { true } else { false } }
      }
    }
    #expect((ways > 0) == (firm != "parts-maker-queretaro"))
  }

  private static func file(_ path: String) throws -> JSONObject {
    try #require(JSONDocument.read(try Samples.bytes(path)).root?.object)
  }
}

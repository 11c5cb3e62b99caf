import JSON
import Questionnaires
import Scoring
import TestSupport
import Testing

@Suite("The plan agrees with trying everything")
struct PlanAgreementTests {
  private static let seeds = 0..<Soak.count(400, full: 4000)

  /// A plan in the words that both searches use.
  private static func outcome(_ outcome: PlanOutcome) -> NaivePlanner.Outcome? {
    switch outcome {
    case .noLevel: .noLevel
    case .attained: .attained
    case .way(let plan): .way(way(plan))
    case .outOfReach(let best): .outOfReach(best: way(best))
    case .notDecided: nil
    }
  }

  private static func way(_ plan: Plan) -> NaivePlanner.Way {
    NaivePlanner.Way(
      actions: plan.actions, hours: Int64(plan.hours), tenths: plan.tenths, level: plan.level)
  }

  /// Compares the plans of every domain, or of one, to the next level and to every level.
  ///
  /// - Returns: what trying everything found.
  @discardableResult
  static func compare(
    _ trial: Trial, _ answers: [String: JSONValue], form: Form, only chosen: String? = nil,
    terms: PlanTerms = PlanTerms()
  ) -> [NaivePlanner.Outcome] {
    var outcomes: [NaivePlanner.Outcome] = []
    let compact = Answers(answers, to: trial.questionnaire)
    let sheet = trial.scorer.score(compact, form: form)
    for (index, domain) in trial.questionnaire.domains.enumerated()
    where domain.role == .readiness && domain.id == chosen ?? domain.id {
      var naive = NaivePlanner(
        trial.json, answers, form: trial.questionnaire.name(of: form), domain: domain.id)
      naive.done = terms.done
      naive.dropped = terms.dropped
      for target in [nil] + trial.questionnaire.levels.indices.map(Optional.some) {
        let expected = naive.plan(to: target)
        let found = trial.scorer.plan(for: index, to: target, in: sheet, terms: terms)
        #expect(outcome(found) == expected, "\(domain.id) to \(String(describing: target))")
        outcomes.append(expected)
      }
    }
    return outcomes
  }

  @Test("In small questionnaires full of chains, gates and requirements")
  func smallQuestionnaires() throws {
    for seed in Self.seeds {
      let trial = try Trial(RandomAdvice.json(seed: seed, actions: 5))
      var enterprises = RandomAnswers(to: trial.json, seed: UInt64(seed))
      for _ in 0..<4 { Self.compare(trial, enterprises.next(), form: trial.full) }
    }
  }

  @Test("Whatever is done or dropped, in small questionnaires")
  func terms() throws {
    for seed in Self.seeds.prefix(200) {
      let trial = try Trial(RandomAdvice.json(seed: seed, actions: 5))
      var enterprises = RandomAnswers(to: trial.json, seed: UInt64(seed))
      let actions = trial.questionnaire.actions.indices
      let terms = PlanTerms(
        done: Set(actions.filter { ($0 + seed) % 3 == 0 }),
        dropped: Set(actions.filter { ($0 + seed) % 4 == 1 }))
      for _ in 0..<2 { Self.compare(trial, enterprises.next(), form: trial.full, terms: terms) }
    }
  }

  @Test("In these cases everything that can shape a plan shapes one")
  func featuresOccur() throws {
    var seen: Set<String> = []
    for seed in Self.seeds.prefix(200) {
      let trial = try Trial(RandomAdvice.json(seed: seed, actions: 5))
      var enterprises = RandomAnswers(to: trial.json, seed: UInt64(seed))
      let answers = enterprises.next()
      var planner = NaivePlanner(trial.json, answers, form: "full", domain: "d")
      for target in [nil] + trial.questionnaire.levels.indices.map(Optional.some) {
        let outcome = planner.plan(to: target)
        seen.formUnion(
          PlanFeatures.used(by: outcome, of: &planner, trial.json, to: target))
      }
    }
    #expect(PlanFeatures.all.subtracting(seen).sorted() == [])
  }

  @Test("In questionnaires that use every feature of the format", arguments: AgreementTests.seeds)
  func everyFeature(_ seed: Int) throws {
    let trial = try Trial(seed: seed)
    var enterprises = RandomAnswers(to: trial.json, seed: UInt64(seed) + 500)
    for _ in 0..<Soak.count(4, full: 200) {
      let answers = enterprises.next()
      for form in trial.questionnaire.allForms { Self.compare(trial, answers, form: form) }
    }
  }
}

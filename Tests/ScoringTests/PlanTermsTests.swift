import Questionnaires
import Scoring
import Testing

@Suite("The plan once something is decided about actions")
struct PlanTermsTests {
  /// Two questions worth 0, 50 or 100; the quick action on `b` requires `first`, which helps little.
  private static func trial() throws -> Trial {
    let actions = [
      #"{"id":"slow","domain":"d","when":"true","improves":{"a":"o1"},"hours":8,"requires":[]}"#,
      #"{"id":"first","domain":"d","when":"true","improves":{"b":"o1"},"hours":3,"requires":[]}"#,
      #"{"id":"quick","domain":"d","when":"true","improves":{"b":"o2"},"hours":2,"#
        + #""requires":["first"]}"#,
    ]
    return try Small.trial(
      questions: "[\(Small.single("a", [0, 50, 100])),\(Small.single("b", [0, 50, 100]))]",
      actions: "[\(actions.joined(separator: ","))]")
  }

  private static func way(_ terms: PlanTerms, to target: Int) throws -> String {
    let trial = try trial()
    let sheet = trial.sheet(["a": .option(0), "b": .option(0)])
    func line(_ plan: Plan) -> String {
      plan.actions.map { trial.questionnaire.actions[$0].id }.joined(separator: " ")
        + " · \(plan.hours) h"
    }
    return switch trial.scorer.plan(for: 0, to: target, in: sheet, terms: terms) {
    case .way(let plan): line(plan)
    case .outOfReach(let best): "not beyond \(line(best))"
    default: "other"
    }
  }

  @Test("What is done takes no hours, so a way that needs it is shorter than another")
  func done() throws {
    #expect(try Self.way(PlanTerms(), to: 1) == "first · 3 h")
    #expect(try Self.way(PlanTerms(done: [0]), to: 1) == "slow · 0 h")
    #expect(try Self.way(PlanTerms(done: [1]), to: 2) == "first quick · 2 h")
  }

  @Test("What is dropped is in no way, nor is what requires it")
  func dropped() throws {
    #expect(try Self.way(PlanTerms(dropped: [0]), to: 2) == "first quick · 5 h")
    #expect(try Self.way(PlanTerms(dropped: [1]), to: 1) == "slow · 8 h")
    #expect(try Self.way(PlanTerms(dropped: [1]), to: 2) == "not beyond slow · 8 h")
    #expect(try Self.way(PlanTerms(dropped: [0, 1]), to: 1) == "not beyond  · 0 h")
  }
}

import Questionnaires
import Scoring
import Testing

@Suite("Order of actions")
struct AdviceTests {
  private static func action(
    _ id: String, _ question: String, hours: Int, impact: Int = 1, when: String = "true"
  ) -> String {
    #"{"id":"\#(id)","domain":"d","when":"\#(when)","improves":{"\#(question)":"o1"},"#
      + #""hours":\#(hours),"impact":\#(impact)}"#
  }

  private static func trial(gates: String, actions: [String]) throws -> Trial {
    try Small.trial(
      questions: """
        [\(Small.single("a", [0, 100])),\(Small.single("b", [0, 100], #","weight":3"#)),
         \(Small.single("c", [0, 40]))]
        """, gates: gates, actions: "[\(actions.joined(separator: ","))]")
  }

  private static let none: [String: Answer] = ["a": .option(0), "b": .option(0), "c": .option(0)]

  private static func order(_ trial: Trial, _ answers: [String: Answer]) -> [String] {
    trial.scorer.rankedActions(in: trial.sheet(answers)).map { trial.questionnaire.actions[$0].id }
  }

  @Test("More points for an hour come first; equal ones keep the order of the file")
  func gainPerHour() throws {
    let trial = try Self.trial(
      gates: "[]",
      actions: [
        Self.action("slow_a", "a", hours: 10), Self.action("quick_a", "a", hours: 5),
        Self.action("b", "b", hours: 15), Self.action("strong_c", "c", hours: 4, impact: 3),
      ])
    // 100/10, 100/5, 300/15 and 3·40/4 points an hour.
    #expect(Self.order(trial, Self.none) == ["strong_c", "quick_a", "b", "slow_a"])
  }

  @Test("What helps a question of a gate that holds comes before everything else")
  func gatesFirst() throws {
    let trial = try Self.trial(
      gates: """
        [{"id":"g0","domain":"d","when":"c = o0","atMost":"l0"},
         {"id":"g1","domain":"d","when":"a = o0","atMost":"l0"}]
        """,
      actions: [
        Self.action("b", "b", hours: 1), Self.action("a", "a", hours: 50),
        Self.action("c", "c", hours: 500),
      ])
    #expect(Self.order(trial, Self.none) == ["c", "a", "b"])
    var answers = Self.none
    answers["c"] = .option(1)
    #expect(Self.order(trial, answers) == ["a", "b", "c"])
  }

  @Test("An action whose condition is open or false is not given")
  func conditionHolds() throws {
    let trial = try Self.trial(
      gates: "[]",
      actions: [
        Self.action("yes", "a", hours: 1, when: "a = o0"),
        Self.action("no", "a", hours: 1, when: "a = o1"),
        Self.action("open", "a", hours: 1, when: "b = o0"),
      ])
    #expect(Self.order(trial, ["a": .option(0), "b": .unknown]) == ["yes"])
  }

  @Test("The order follows gains worked out by answering and scoring again", arguments: 0..<20)
  func agreesWithScoringAgain(_ seed: Int) throws {
    let trial = try Trial(seed: seed)
    var enterprises = RandomAnswers(to: trial.json, seed: 31)
    for _ in 0..<50 {
      let answers = Answers(enterprises.next(), to: trial.questionnaire)
      let sheet = trial.scorer.score(answers, form: trial.full)
      let given = trial.scorer.actions(in: sheet)
      let keys = given.map { key(of: $0, trial, sheet, answers) }
      let expected = given.indices.sorted { a, b in
        if keys[a].gate != keys[b].gate { return keys[a].gate < keys[b].gate }
        return keys[a].gain == keys[b].gain ? a < b : keys[a].gain > keys[b].gain
      }
      #expect(trial.scorer.rankedActions(in: sheet) == expected.map { given[$0] })
    }
  }

  private func key(
    of action: Int, _ trial: Trial, _ sheet: ScoreSheet, _ answers: Answers
  ) -> (gate: Int, gain: Fraction) {
    let questionnaire = trial.questionnaire
    let action = questionnaire.actions[action]
    let holding = questionnaire.gates.indices.filter { sheet.gates[$0] }
    let gate = holding.firstIndex { gate in
      action.improves.contains { questionnaire.gates[gate].when.questions.contains($0.question) }
    }
    var gain: Int128 = 0
    for improvement in action.improves {
      let question = improvement.question
      guard let domain = questionnaire.questions[question].domain,
        sheet.states[question] != .notAsked
      else { continue }
      var better = answers
      better[question] = answer(improvement, questionnaire.questions[question], sheet)
      let after = trial.scorer.score(better, form: trial.full).points[question]
      let rise = Fraction(
        Int128(questionnaire.questions[question].weight)
          * Int128(max(0, after - sheet.points[question])),
        Int128(questionnaire.domains[domain].denominator))
      gain += (rise * Fraction(1000)).floor
    }
    let hours = Int128(max(1, action.hours))
    return (gate ?? holding.count, Fraction(gain * Int128(action.impact), hours))
  }

  private func answer(
    _ improvement: Action.Improvement, _ question: Question, _ sheet: ScoreSheet
  ) -> Answer {
    switch improvement.answer {
    case .option(let ordinal): return .option(ordinal)
    case .number(let number): return .number(number)
    case .percent(let percent): return .percent(percent)
    case .adding(let bits):
      guard case .multiple(let multiple) = question.kind else { return .absent }
      let chosen =
        sheet.states[improvement.question] == .answered ? sheet.values[improvement.question] : 0
      return .options(UInt64(bitPattern: chosen) & multiple.countable | bits)
    }
  }
}

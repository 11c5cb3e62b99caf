import Questionnaires
@testable import Scoring
import TestSupport
import Testing

@Suite("Bounds, unknown answers and monotony")
struct BoundsTests {
  @Test("low ≤ score ≤ high, all within 0 to 100, and without open weight all three are one")
  func order() throws {
    try forEachEnterprise { trial, sheet in
      for score in sheet.domains + [sheet.overall] where score.status.hasScore {
        #expect(0 <= score.low && score.low <= score.tenths)
        #expect(score.tenths <= score.high && score.high <= 1000)
      }
      for score in sheet.domains where score.status.hasScore && score.openWeight == 0 {
        #expect(score.low == score.tenths && score.tenths == score.high)
      }
    }
  }

  @Test("unknown earns 0, widens the bounds up to 100, and is counted apart")
  func unknown() throws {
    let trial = try Small.trial(
      questions: "[\(Small.single("a", [0, 100])),\(Small.single("b", [0, 100]))]")
    let score = trial.score(["a": .option(1), "b": .unknown])
    #expect(score.status == .scored)
    #expect(score.tenths == 500)
    #expect(score.low == 500 && score.high == 1000)
    #expect(score.unknown == 1 && score.skipped == 0 && score.coverage == 100)
  }

  @Test("A skipped question leaves the score but not the bounds")
  func skipped() throws {
    let trial = try Small.trial(
      questions: """
        [\(Small.single("a", [0, 60], #","weight":3"#)),\(Small.single("b", [0, 100]))]
        """)
    let score = trial.score(["a": .option(1), "b": .skipped])
    #expect(score.status == .provisional)
    #expect((score.low, score.tenths, score.high) == (450, 600, 700))
    #expect(score.coverage == 75)
  }

  @Test(
    "Coverage is compared exactly with its limits",
    arguments: [(79, "provisional"), (80, "scored")])
  func coverageEdge(_ weight: Int, _ status: String) throws {
    let trial = try Small.trial(
      questions: """
        [\(Small.single("a", [0, 60], #","weight":\#(weight)"#)),
         \(Small.single("b", [0, 100], #","weight":\#(100 - weight)"#))]
        """)
    #expect(trial.score(["a": .option(1)]).status.name == status)
  }

  @Test("A critical question skipped withholds the score; answered unknown it does not")
  func critical() throws {
    let trial = try Small.trial(
      questions: """
        [\(Small.single("a", [0, 60], #","weight":99"#)),
         \(Small.single("b", [0, 100], #","critical":true"#))]
        """)
    #expect(trial.score(["a": .option(1), "b": .skipped]).status == .notScored)
    #expect(trial.score(["a": .option(1)]).status == .notScored)
    #expect(trial.score(["a": .option(1), "b": .unknown]).status == .scored)
  }

  @Test("An answer worth more never lowers the domain's score or bounds", arguments: 0..<20)
  func monotony(_ seed: Int) throws {
    let trial = try Trial(seed: seed)
    var enterprises = RandomAnswers(to: trial.json, seed: 3)
    var compared = 0
    for _ in 0..<60 {
      let answers = Answers(enterprises.next(), to: trial.questionnaire)
      let before = trial.scorer.score(answers, form: trial.full)
      for (position, question) in trial.questionnaire.questions.enumerated() {
        guard let domain = question.domain, case .single(let options) = question.kind else {
          continue
        }
        for option in options.indices {
          var changed = answers
          changed[position] = .option(option)
          let after = trial.scorer.score(changed, form: trial.full)
          // Another answer may open or close other questions; then nothing is to be compared.
          guard after.states == before.states, after.points[position] >= before.points[position]
          else { continue }
          let others = trial.questionnaire.questions.indices.filter { $0 != position }
          guard others.allSatisfy({ after.points[$0] == before.points[$0] }) else { continue }
          let (low, high) = (before.domains[domain], after.domains[domain])
          #expect(low.tenths <= high.tenths && low.low <= high.low && low.high <= high.high)
          compared += 1
        }
      }
    }
    #expect(compared > 0)
  }

  private func forEachEnterprise(_ check: (Trial, ScoreSheet) -> Void) throws {
    for seed in 0..<20 {
      let trial = try Trial(seed: seed)
      var enterprises = RandomAnswers(to: trial.json, seed: 17)
      for _ in 0..<100 {
        let answers = Answers(enterprises.next(), to: trial.questionnaire)
        for form in trial.questionnaire.allForms {
          check(trial, trial.scorer.score(answers, form: form))
        }
      }
    }
  }
}

import Questionnaires
import Scoring
import TestSupport
import Testing

@Suite("Explanation of a score")
struct ExplanationTests {
  @Test("Weights and points of the contributions add up to the score", arguments: 0..<20)
  func addsUp(_ seed: Int) throws {
    try forEachExplanation(seed) { _, _, explanation in
      guard explanation.score.status.hasScore else { return }
      var (sum, weights) = (Fraction(0), Fraction(0))
      for contribution in explanation.contributions {
        guard let points = contribution.points else { continue }
        let weight = Fraction(Int128(contribution.weight))
        sum =
          sum + weight * Fraction(Int128(points.numerator), Int128(points.denominator))
        weights = weights + weight
      }
      #expect((sum / weights).tenths == explanation.score.tenths)
    }
  }

  @Test("Shares are rounded parts of the whole and belong to what counts only", arguments: 0..<20)
  func shares(_ seed: Int) throws {
    try forEachExplanation(seed) { _, _, explanation in
      let counting = explanation.contributions.filter {
        $0.state == .answered || $0.state == .unknown
      }
      let total = counting.reduce(0) { $0 + $1.weight }
      for contribution in explanation.contributions {
        guard let share = contribution.share else {
          #expect(contribution.state != .answered && contribution.state != .unknown)
          continue
        }
        let exact = Fraction(100 * Int128(contribution.weight), Int128(total))
        #expect(share == exact.tenths)
      }
    }
  }

  @Test(
    "The questions of the domain on that form are listed once, in file order", arguments: 0..<20)
  func members(_ seed: Int) throws {
    try forEachExplanation(seed) { trial, form, explanation in
      let expected = trial.questionnaire.questions.indices.filter {
        let question = trial.questionnaire.questions[$0]
        return question.domain == explanation.domain && question.belongs(to: form)
      }
      #expect(explanation.contributions.map(\.question) == expected)
    }
  }

  @Test("Headroom is what scoring again with 100 points for that question adds")
  func headroom() throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<40 {
      let count = Int.random(in: 1...9, using: &random)
      let questions = (0..<count).map { index in
        let weight = Int.random(in: 1...11, using: &random)
        let middle = Int.random(in: 0...100, using: &random)
        return Small.single("q\(index)", [0, middle, 100], #","weight":\#(weight)"#)
      }
      let trial = try Small.trial(
        questions: "[\(questions.joined(separator: ","))]",
        coverage: #"{"scored":0,"provisional":0}"#)
      var answers = Answers(for: trial.questionnaire)
      for index in 0..<count {
        answers[index] =
          [
            .option(0), .option(1), .option(2), .unknown, .skipped,
          ][Int.random(in: 0...4, using: &random)]
      }
      let sheet = trial.scorer.score(answers, form: trial.full)
      guard sheet.domains[0].status.hasScore else { continue }
      for contribution in trial.scorer.explain(0, in: sheet, form: trial.full).contributions {
        var better = answers
        better[contribution.question] = .option(2)
        let after = trial.scorer.score(better, form: trial.full).domains[0].tenths
        #expect(contribution.headroom == after - sheet.domains[0].tenths)
      }
    }
  }

  @Test("Exactly the gates of the domain that hold are named", arguments: 0..<20)
  func gates(_ seed: Int) throws {
    let trial = try Trial(seed: seed)
    var enterprises = RandomAnswers(to: trial.json, seed: 21)
    for _ in 0..<20 {
      let answers = Answers(enterprises.next(), to: trial.questionnaire)
      let sheet = trial.scorer.score(answers, form: trial.full)
      for domain in trial.questionnaire.domains.indices {
        let explanation = trial.scorer.explain(domain, in: sheet, form: trial.full)
        let expected = trial.questionnaire.gates.indices.filter {
          let gate = trial.questionnaire.gates[$0]
          return gate.domain == domain && gate.when.truth(over: sheet) == .yes
        }
        #expect(explanation.gates == expected)
        if let before = explanation.score.levelBeforeGates {
          let most = expected.map { trial.questionnaire.gates[$0].atMost }.min() ?? before
          #expect(explanation.score.level == min(before, most))
        }
      }
    }
  }

  @Test(
    "Exact points read as a pocket calculator shows them, or as a fraction",
    arguments: [
      (75, 1, "75"), (25, 2, "12.5"), (100, 7, "100/7"), (0, 9, "0"), (200, 8, "25"),
      (1, 10, "0.1"), (1, 20, "1/20"),
    ] as [(Int64, Int64, String)])
  func pointsInWords(_ numerator: Int64, _ denominator: Int64, _ words: String) {
    #expect(Points(numerator, over: denominator).description == words)
  }

  private func forEachExplanation(
    _ seed: Int, _ check: (Trial, Form, Explanation) -> Void
  ) throws {
    let trial = try Trial(seed: seed)
    var enterprises = RandomAnswers(to: trial.json, seed: 13)
    for _ in 0..<25 {
      let answers = Answers(enterprises.next(), to: trial.questionnaire)
      for form in trial.questionnaire.allForms {
        let sheet = trial.scorer.score(answers, form: form)
        for domain in trial.questionnaire.domains.indices {
          check(trial, form, trial.scorer.explain(domain, in: sheet, form: form))
        }
      }
    }
  }
}

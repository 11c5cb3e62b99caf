import JSON
import Questionnaires
import Scoring
import TestSupport
import Testing

@Suite("Two scorers written apart agree")
struct AgreementTests {
  static let seeds = 0..<20

  @Test(
    "Every state, point, score, bound, level, gate and action of random enterprises is the same",
    arguments: seeds)
  func agreement(_ seed: Int) throws {
    let trial = try Trial(seed: seed)
    var enterprises = RandomAnswers(to: trial.json, seed: UInt64(seed))
    var sheet = ScoreSheet(for: trial.questionnaire)
    for _ in 0..<Soak.count(500, full: 5000) {
      let answers = enterprises.next()
      let compact = Answers(answers, to: trial.questionnaire)
      for form in trial.questionnaire.allForms {
        trial.scorer.score(compact, form: form, into: &sheet)
        let naive = trial.naive.score(answers, form: trial.questionnaire.name(of: form))
        let (lines, expected) = (trial.lines(sheet), trial.lines(naive))
        if lines != expected {
          let differences = zip(lines, expected).filter(!=).map { "\($0), naively \($1)" }
          Issue.record("\(trial.questionnaire.name(of: form)): \(differences)")
          return
        }
      }
    }
  }

  @Test("A sheet used before and a fresh one become equal", arguments: seeds)
  func reuse(_ seed: Int) throws {
    let trial = try Trial(seed: seed)
    var enterprises = RandomAnswers(to: trial.json, seed: 99)
    var sheet = ScoreSheet(for: trial.questionnaire)
    for _ in 0..<20 {
      let answers = Answers(enterprises.next(), to: trial.questionnaire)
      for form in trial.questionnaire.allForms {
        trial.scorer.score(answers, form: form, into: &sheet)
        #expect(sheet == trial.scorer.score(answers, form: form))
      }
    }
  }

  @Test("The random questionnaires and enterprises use every feature of the format")
  func everyFeatureOccurs() throws {
    var seen: Set<String> = []
    for seed in Self.seeds {
      let trial = try Trial(seed: seed)
      seen.formUnion(Features.used(by: trial.questionnaire))
      var enterprises = RandomAnswers(to: trial.json, seed: UInt64(seed))
      for _ in 0..<100 {
        let answers = Answers(enterprises.next(), to: trial.questionnaire)
        for form in trial.questionnaire.allForms {
          let sheet = trial.scorer.score(answers, form: form)
          seen.formUnion(Features.used(by: sheet, of: answers, trial.questionnaire, form))
        }
      }
    }
    #expect(Features.all.subtracting(seen).sorted() == [])
  }
}

import SampleFirms
import CAllocationCounter
import Questionnaires
import Scoring
import Testing

@Suite("Memory")
struct AllocationTests {
  @Test("Scoring 10,000 enterprises into one sheet asks the heap for nothing", arguments: 0..<20)
  func noAllocations(_ seed: Int) throws {
    let trial = try Trial(seed: seed)
    var random = RandomAnswers(to: trial.json, seed: 1)
    let enterprises = (0..<50).map { _ in Answers(random.next(), to: trial.questionnaire) }
    try check(trial.scorer, trial.questionnaire, enterprises, rounds: 200)
  }

  @Test("The shipped questionnaire is scored without the heap too")
  func shipped() throws {
    let questionnaire = try Samples.questionnaire()
    let enterprises = try ["bakery-puebla", "carpenter", "hotel-ruegen"].map {
      try Samples.answers($0, to: questionnaire)
    }
    try check(Scorer(questionnaire), questionnaire, enterprises, rounds: 1000)
  }

  @Test("The counter sees what is allocated, so that a count of 0 means something")
  func counterCounts() {
    let before = allocations_of_this_thread()
    var arrays: [[Int]] = []
    for index in 0..<100 { arrays.append(Array(repeating: index, count: 10 + index)) }
    #expect(allocations_of_this_thread() - before >= 100)
    #expect(arrays.count == 100)
  }

  private func check(
    _ scorer: Scorer, _ questionnaire: Questionnaire, _ enterprises: [Answers], rounds: Int
  ) throws {
    let forms = questionnaire.allForms
    var sheet = ScoreSheet(for: questionnaire)
    // The first call may resolve symbols and set up the runtime.
    scorer.score(enterprises[0], form: forms[0], into: &sheet)
    let before = allocations_of_this_thread()
    for _ in 0..<rounds {
      for enterprise in enterprises {
        for form in forms { scorer.score(enterprise, form: form, into: &sheet) }
      }
    }
    #expect(allocations_of_this_thread() - before == 0)
  }
}

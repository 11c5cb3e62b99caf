import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Storage

@Suite("Assessments prepared for a store")
struct PreparationTests {
  /// Random assessments, some of which will be refused, come twice or correct one another.
  private func rows(
    _ questionnaire: Questionnaire, using random: inout SplitMix64
  ) -> [NewAssessment] {
    (1...60).map { number in
      var row = Samples.assessment(
        Int.random(in: 0..<8, using: &random) == 0 ? max(1, number - 3) : number, questionnaire,
        answers: Samples.answers(using: &random),
        form: Bool.random(using: &random) ? "full" : "express")
      row.seal = Samples.hash(Int.random(in: 0..<3, using: &random))
      row.subject = ["a", "b", nil, nil, nil, nil].randomElement(using: &random) ?? nil
      row.locale = ["es-MX", "de-DE", "ES"].randomElement(using: &random) ?? "en"
      row.mode = CollectionMode.allCases.randomElement(using: &random)
      switch Int.random(in: 0..<24, using: &random) {
      case 0: row.consent = nil
      case 1: row.supersedes = Samples.id(Int.random(in: 1...70, using: &random))
      case 2: row.form = "short"
      case 3: row.completed = "2026-02-30"
      case 4: row.answers = Answers(count: 3)
      case 5: row.supersedes = row.id
      case 6: row.logic = Samples.hash(77)
      default: break
      }
      return row
    }
  }

  @Test(
    "are stored and counted as the same assessments stored one by one",
    arguments: 0..<16 as Range<UInt64>)
  func sameAsOneByOne(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (prepared, single) = (try Bench(), try Bench())
    let rows = rows(prepared.questionnaire, using: &random)
    let expected = try rows.map { try single.store.add([$0]) }
    var batches: [PreparedAssessments] = []
    let preparation = AssessmentPreparation()
    preparation.begin(prepared.questionnaire)
    for row in rows {
      preparation.add(row)
      if Int.random(in: 0..<9, using: &random) == 0 { batches.append(preparation.take()) }
    }
    batches.append(preparation.take())
    #expect(batches.reduce(0) { $0 + $1.count } == rows.count)
    let report = try prepared.store.add(batches)
    #expect(report.outcomes == expected.flatMap(\.outcomes))
    #expect(report.expelled == expected.flatMap(\.expelled))
    #expect(try prepared.contents() == single.contents())
    #expect(try prepared.store.verify().findings == [])
  }

  @Test("of a questionnaire that the store lacks are refused, and nothing of them is counted")
  func unknownQuestionnaire() throws {
    let bench = try Bench()
    let other = try TrialQuestionnaire.compile(TrialQuestionnaire.json(points: 60))
    let preparation = AssessmentPreparation()
    preparation.begin(other)
    preparation.add(Samples.assessment(1, other))
    preparation.begin(bench.questionnaire)
    preparation.add(Samples.assessment(2, bench.questionnaire))
    let report = try bench.store.add([preparation.take()])
    #expect(report.outcomes == [.rejected(.unknownQuestionnaire(other.logic)), .stored])
    #expect(try bench.store.verify() == Verification(assessments: 1, cells: 2, findings: []))
  }

  @Test("that were erased do not come back, nor are they counted")
  func erased() throws {
    let bench = try Bench()
    _ = try bench.store.add([Samples.assessment(1, bench.questionnaire)])
    _ = try bench.store.forget(.assessment(Samples.id(1)), on: "2026-12-01")
    let preparation = AssessmentPreparation()
    preparation.begin(bench.questionnaire)
    preparation.add(Samples.assessment(1, bench.questionnaire))
    #expect(try bench.store.add([preparation.take()]).outcomes == [.rejected(.erased)])
    #expect(try bench.store.verify() == Verification(assessments: 0, cells: 0, findings: []))
  }

  @Test("the number of a cell is that of the cell by the questionnaire's own rule")
  func places() throws {
    let questionnaire = try TrialQuestionnaire.compile(TrialQuestionnaire.json())
    let plan = CountingPlan(questionnaire)
    let scorer = Scorer(questionnaire)
    var random = SplitMix64(seed: 4)
    var seen: Set<String> = []
    for _ in 0..<2000 {
      var answers = Samples.answers(using: &random)
      if Int.random(in: 0..<9, using: &random) == 0 {
        answers[TrialQuestionnaire.sector] = .skipped
      }
      let sheet = scorer.score(answers, form: Form(index: 0))
      let place =
        switch plan.place(of: sheet) {
        case .cell(let cell): Placement.cell(plan.cells[cell])
        case .leftOut(let reason): Placement.leftOut(reason)
        }
      #expect(place == questionnaire.cell(of: sheet))
      if case .cell(let cell) = plan.place(of: sheet) {
        #expect(plan.countries[plan.country(ofCell: cell)] == plan.cells[cell].country)
      }
      seen.insert("\(place)")
    }
    // All eight cells, and both reasons to be in none.
    #expect(seen.count == 10)
  }

  @Test("counts at hand are forgotten when another connection writes, or a transaction is undone")
  func latestCounts() throws {
    struct Trouble: Error {}
    let bench = try Bench()
    let (store, questionnaire) = (bench.store, bench.questionnaire)
    let other = try bench.second()
    _ = try store.add([Samples.assessment(1, questionnaire)])
    _ = try other.add([Samples.assessment(2, questionnaire)])
    _ = try store.add([Samples.assessment(3, questionnaire)])
    #expect(throws: Trouble.self) {
      try store.connection.transaction {
        _ = try store.add([Samples.assessment(4, questionnaire)])
        throw Trouble()
      }
    }
    _ = try store.add([Samples.assessment(5, questionnaire)])
    _ = try other.add([Samples.assessment(6, questionnaire)])
    #expect(try store.verify() == Verification(assessments: 5, cells: 2, findings: []))
  }
}

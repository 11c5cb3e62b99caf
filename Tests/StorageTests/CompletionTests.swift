import Questionnaires
import Scoring
import Summaries
import Testing

@testable import Storage

@Suite("Completing a draft")
struct CompletionTests {
  private let bench: Bench
  private let enterprise: String
  private var store: SQLiteStore { bench.store }

  init() throws {
    bench = try Bench()
    enterprise = try bench.addEnterprise()
  }

  private func fill(_ number: Int, form: String = "full", basis: NewDraft.Basis = .blank) throws
    -> String
  {
    let draft = try store.begin(
      bench.newDraft(number, enterprise: enterprise, form: form, basis: basis))
    for (question, answer) in Samples.answers().values.enumerated() where answer != .absent {
      try store.save(DraftAnswer(question: question, answer: answer), inDraft: draft.id)
    }
    return draft.id
  }

  private let completion = Completion(
    completed: "2026-11-20", minutes: 14, mode: .assisted, consent: Consent(scope: ["aggregate"]))

  @Test("the draft becomes an assessment with the same id, scores and all it held")
  func completes() throws {
    let id = try fill(10)
    try store.save(
      DraftAnswer(
        question: TrialQuestionnaire.remark, answer: .written, words: "¡más IA!", note: "n",
        evidence: .verified), inDraft: id)
    let assessment = try store.complete(draft: id, completion)
    #expect(assessment.id == id && assessment.enterprise == enterprise)
    #expect(assessment.label == "Panadería Sol" && assessment.period == "2026")
    #expect(assessment.minutes == 14 && assessment.mode == .assisted)
    #expect(assessment.consent == Consent(scope: ["aggregate"]))
    #expect(assessment.standing == .counted)
    var answers = Samples.answers()
    answers[TrialQuestionnaire.remark] = .written
    #expect(try store.answers(ofAssessment: id) == answers)
    #expect(
      try store.annotations(ofAssessment: id) == [
        Annotation(
          question: TrialQuestionnaire.remark, words: "¡más IA!", note: "n", evidence: .verified)
      ])
    #expect(try store.drafts().isEmpty)
    let scorer = Scorer(bench.questionnaire)
    let expected = bench.questionnaire.allForms.map { form -> FormScores in
      let sheet = scorer.score(answers, form: form)
      return FormScores(
        form: bench.questionnaire.name(of: form), overall: StoredScore(sheet.overall),
        domains: sheet.domains.map(StoredScore.init))
    }
    #expect(assessment.scores == expected)
  }

  @Test("a full assessment counts on both forms, an express one only on its own")
  func forms() throws {
    _ = try store.complete(draft: try fill(10), completion)
    #expect(try bench.counted(form: "full") == 1)
    #expect(try bench.counted(form: "express") == 1)
    let other = try Bench()
    _ = try other.store.add([Samples.assessment(1, other.questionnaire, form: "express")])
    #expect(try other.counted(form: "full") == 0)
    #expect(try other.counted(form: "express") == 1)
  }

  @Test("without consent it is kept and left out")
  func noConsent() throws {
    let id = try fill(10)
    let assessment = try store.complete(draft: id, Completion(completed: "2026-11-20"))
    #expect(assessment.standing == .leftOut(.noConsent))
    #expect(try bench.counted() == 0)
    try store.setConsent(Consent(scope: ["aggregate"], date: "2026-11-21"), ofAssessment: id)
    #expect(try bench.counted() == 1)
    try store.setConsent(nil, ofAssessment: id)
    #expect(try bench.counted() == 0)
    #expect(try store.verify().findings == [])
  }

  @Test("going on from express to full replaces the express assessment")
  func goingOn() throws {
    let express = try store.complete(draft: try fill(10, form: "express"), completion)
    #expect(express.scores.map(\.form) == ["express"])
    let draft = try store.begin(
      bench.newDraft(11, enterprise: enterprise, basis: .assessment(express.id)))
    #expect(draft.supersedes == express.id)
    #expect(
      try store.answers(ofDraft: draft.id).map(\.answer)
        == Samples.answers().values.filter { $0 != .absent })
    let full = try store.complete(draft: draft.id, completion)
    #expect(full.supersedes == express.id)
    #expect(try bench.standings() == [express.id: "superseded", full.id: "counted"])
    #expect(try bench.counted(form: "express") == 1)
    #expect(try bench.counted(form: "full") == 1)
    #expect(try store.verify().findings == [])
  }

  @Test("a correction brings notes and words along")
  func correcting() throws {
    let id = try fill(10)
    try store.save(
      DraftAnswer(question: TrialQuestionnaire.remark, answer: .written, words: "w", note: "n"),
      inDraft: id)
    let first = try store.complete(draft: id, completion)
    let draft = try store.begin(
      bench.newDraft(11, enterprise: enterprise, basis: .assessment(first.id)))
    let second = try store.complete(draft: draft.id, completion)
    #expect(try store.annotations(ofAssessment: second.id).map(\.words) == ["w"])
    #expect(try bench.counted() == 1)
  }

  @Test("next year's assessment counts beside this year's, a second one this year instead of it")
  func periods() throws {
    for (number, day) in [(10, "2026-03-01"), (11, "2026-09-01"), (12, "2027-01-01")] {
      _ = try store.complete(
        draft: try fill(number),
        Completion(completed: day, consent: Consent(scope: ["aggregate"])))
    }
    #expect(
      try bench.standings() == [
        Samples.id(10): "superseded", Samples.id(11): "counted", Samples.id(12): "counted",
      ])
    #expect(try bench.counted(period: "2026") == 1)
    #expect(try bench.counted(period: "2027") == 1)
  }

  @Test(
    "a day that does not exist is refused and the draft stays",
    arguments: ["2026-02-29", "20261120", ""])
  func refusesDays(day: String) throws {
    let id = try fill(10)
    let problem = #expect(throws: StorageProblem.self) {
      try store.complete(draft: id, Completion(completed: day))
    }
    #expect(problem?.kind == .malformed("completed"))
    #expect(try store.drafts().map(\.id) == [id])
    #expect(try store.assessments(.all, limit: nil).isEmpty)
  }
}

import Questionnaires
import Testing

@testable import Storage

@Suite("How far answers were checked")
struct EvidenceTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }
  private let question = TrialQuestionnaire.backups

  init() throws { bench = try Bench() }

  private func begin() throws -> String {
    try store.begin(bench.newDraft(10, enterprise: bench.addEnterprise())).id
  }

  @Test(
    "a mark goes from the draft into the assessment and into the draft that corrects it",
    arguments: EvidenceMark.allCases)
  func travels(mark: EvidenceMark) throws {
    let id = try begin()
    let answer = DraftAnswer(question: question, answer: .option(2), evidence: mark)
    try store.save(answer, inDraft: id)
    #expect(try store.answers(ofDraft: id) == [answer])
    _ = try store.complete(draft: id, Completion(completed: "2026-11-20"))
    #expect(
      try store.annotations(ofAssessment: id) == [Annotation(question: question, evidence: mark)])
    let stored = try store.connection.first("SELECT evidence FROM annotation") { $0.text(0) }
    #expect(stored == mark.rawValue)
    let next = try store.begin(
      bench.newDraft(11, enterprise: Samples.id(1), basis: .assessment(id)))
    #expect(try store.answers(ofDraft: next.id) == [answer])
  }

  @Test(
    "words that are no mark read as none, and the answer stays",
    arguments: ["screenshot", "", "Verified", "declared "])
  func unreadable(text: String) throws {
    let id = try begin()
    try store.save(
      DraftAnswer(question: question, answer: .option(2), note: "n", evidence: .shown), inDraft: id)
    try store.connection.run("UPDATE draft_answer SET evidence = \(text)")
    let expected = DraftAnswer(question: question, answer: .option(2), note: "n")
    #expect(try store.answers(ofDraft: id) == [expected])
    _ = try store.complete(draft: id, Completion(completed: "2026-11-20"))
    try store.connection.run("UPDATE annotation SET evidence = \(text)")
    #expect(
      try store.annotations(ofAssessment: id) == [Annotation(question: question, note: "n")])
  }
}

import Questionnaires
import Testing

@testable import Storage

@Suite("Drafts")
struct DraftTests {
  private let bench: Bench
  private let enterprise: String
  private var store: SQLiteStore { bench.store }

  init() throws {
    bench = try Bench()
    enterprise = try bench.addEnterprise()
  }

  @Test("every answer is there for the next program as soon as it is saved")
  func savesEachAnswer() throws {
    let draft = try store.begin(bench.newDraft(10, enterprise: enterprise))
    let full = DraftAnswer(
      question: TrialQuestionnaire.backups, answer: .option(2), isAside: true, seconds: 12,
      note: "auf NAS", evidence: .shown)
    try store.save(full, inDraft: draft.id)
    try store.save(
      DraftAnswer(question: TrialQuestionnaire.remark, answer: .written, words: "¡más IA!"),
      inDraft: draft.id)
    let other = try bench.second()
    #expect(
      try other.answers(ofDraft: draft.id) == [
        full,
        DraftAnswer(question: TrialQuestionnaire.remark, answer: .written, words: "¡más IA!"),
      ])
    #expect(try other.drafts().map(\.answered) == [2])
  }

  @Test("a later answer replaces the earlier one wholly; a removed one is gone")
  func replacesAnswers() throws {
    let draft = try store.begin(bench.newDraft(10, enterprise: enterprise))
    try store.save(
      DraftAnswer(question: 3, answer: .option(0), isAside: true, seconds: 4, note: "n"),
      inDraft: draft.id)
    try store.save(DraftAnswer(question: 3, answer: .unknown), inDraft: draft.id)
    #expect(
      try store.answers(ofDraft: draft.id) == [DraftAnswer(question: 3, answer: .unknown)])
    try store.removeAnswer(question: 3, fromDraft: draft.id)
    #expect(try store.answers(ofDraft: draft.id).isEmpty)
  }

  @Test("a note without an answer does not count as answered")
  func notes() throws {
    let draft = try store.begin(bench.newDraft(10, enterprise: enterprise))
    try store.save(
      DraftAnswer(question: 3, answer: .absent, isAside: true, note: "ask Ana"),
      inDraft: draft.id)
    #expect(try store.drafts().map(\.answered) == [0])
  }

  @Test("the place and the language are remembered")
  func remembers() throws {
    let draft = try store.begin(bench.newDraft(10, enterprise: enterprise))
    #expect(draft.cursor == nil && draft.locale == "es-MX")
    try store.setCursor(4, ofDraft: draft.id)
    try store.setLocale("de-DE", ofDraft: draft.id)
    let read = try #require(try bench.second().drafts().first)
    #expect(read.cursor == 4 && read.locale == "de-DE" && read.started == draft.started)
  }

  @Test("drafts are listed with the newest first, and a discarded one is gone")
  func lists() throws {
    for number in 10...12 {
      _ = try store.begin(bench.newDraft(number, enterprise: enterprise))
    }
    #expect(try store.drafts().map(\.id) == [12, 11, 10].map(Samples.id))
    try store.discard(draft: Samples.id(11))
    #expect(try store.drafts().map(\.id) == [12, 10].map(Samples.id))
  }

  @Test("what a draft begins with must be there")
  func missing() throws {
    var draft = bench.newDraft(10, enterprise: Samples.id(77))
    #expect(problem(draft) == .notFound(.enterprise, Samples.id(77)))
    draft = bench.newDraft(10, enterprise: enterprise)
    draft.logic = "sha256:x"
    #expect(problem(draft) == .notFound(.questionnaire, "sha256:x"))
    draft = bench.newDraft(10, enterprise: enterprise, form: "short")
    #expect(problem(draft) == .notFound(.form, "short"))
    draft = bench.newDraft(10, enterprise: enterprise, basis: .assessment(Samples.id(5)))
    #expect(problem(draft) == .notFound(.assessment, Samples.id(5)))
    draft = bench.newDraft(10, enterprise: enterprise)
    draft.id = "10"
    #expect(problem(draft) == .malformed("id"))
    #expect(try store.drafts().isEmpty)
  }

  private func problem(_ draft: NewDraft) -> StorageProblem.Kind? {
    #expect(throws: StorageProblem.self) { try store.begin(draft) }?.kind
  }

  // MARK: Claims

  @Test("one program holds a draft; others are told so and change nothing")
  func claims() throws {
    let draft = try store.begin(bench.newDraft(10, enterprise: enterprise))
    let other = try bench.second()
    for attempt in 0..<4 {
      let problem = #expect(throws: StorageProblem.self) {
        switch attempt {
        case 0: _ = try other.claim(draft: draft.id)
        case 1: try other.save(DraftAnswer(question: 0, answer: .option(0)), inDraft: draft.id)
        case 2: try other.discard(draft: draft.id)
        default: _ = try other.complete(draft: draft.id, Completion(completed: "2026-11-20"))
        }
      }
      #expect(problem?.kind == .draftHeld(draft.id))
      #expect(problem?.family == .busy)
    }
    #expect(try other.drafts().map(\.id) == [draft.id], "reading needs no claim")
    store.release(draft: draft.id)
    try other.save(DraftAnswer(question: 0, answer: .option(0)), inDraft: draft.id)
    #expect(throws: StorageProblem.self) { try store.claim(draft: draft.id) }
  }

  @Test("the claim ends with the store that made it")
  func claimsEnd() throws {
    do {
      let other = try bench.second()
      _ = try other.begin(bench.newDraft(10, enterprise: enterprise))
      #expect(throws: StorageProblem.self) { try store.claim(draft: Samples.id(10)) }
    }
    #expect(try store.claim(draft: Samples.id(10)).id == Samples.id(10))
  }

  @Test("two drafts are held apart")
  func claimsAreApart() throws {
    _ = try store.begin(bench.newDraft(10, enterprise: enterprise))
    let other = try bench.second()
    _ = try other.begin(bench.newDraft(11, enterprise: enterprise))
    try other.save(DraftAnswer(question: 0, answer: .option(0)), inDraft: Samples.id(11))
    try store.save(DraftAnswer(question: 0, answer: .option(0)), inDraft: Samples.id(10))
  }
}

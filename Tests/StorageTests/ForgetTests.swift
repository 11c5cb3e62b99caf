import Questionnaires
import Testing

@testable import Storage

@Suite("Erasing")
struct ForgetTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  /// A number of people that stands nowhere else.
  private let mark: Int64 = 918_273_645

  private func sample(_ number: Int) -> NewAssessment {
    Samples.assessment(number, bench.questionnaire)
  }

  /// Fills the store with others, so that pages are shared, split and merged.
  private func crowd() throws {
    _ = try store.add((1000...1400).map(sample))
  }

  private func bytesOfAllFiles() throws -> [UInt8] {
    try TemporaryFolder.names(in: bench.folder.path).flatMap {
      try Bytes.read(bench.folder.file($0))
    }
  }

  @Test("no byte of the answers, words, notes or the label remains in any file")
  func leavesNoTrace() throws {
    try crowd()
    let enterprise = try bench.addEnterprise(9, label: "Distinctive & Sons")
    var new = bench.newDraft(10, enterprise: enterprise)
    new.id = "9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"
    let draft = try store.begin(new)
    for (question, answer) in Samples.answers().values.enumerated() where answer != .absent {
      let answer = question == TrialQuestionnaire.people ? Answer.number(mark) : answer
      try store.save(
        DraftAnswer(
          question: question, answer: answer, note: "distinctive note",
          evidence: .verified), inDraft: draft.id)
    }
    try store.save(
      DraftAnswer(
        question: TrialQuestionnaire.remark, answer: .written, words: "distinctive words"),
      inDraft: draft.id)
    let first = try store.complete(
      draft: draft.id,
      Completion(completed: "2026-11-20", consent: Consent(scope: ["aggregate"])))
    // A draft that began with these answers, and much writing around it.
    _ = try store.begin(bench.newDraft(11, enterprise: enterprise, basis: .assessment(first.id)))
    _ = try store.add((2000...2400).map(sample))
    let traces = [
      "918273645", "distinctive note", EvidenceMark.verified.rawValue, "distinctive words",
      "Distinctive & Sons",
    ]
    let before = try bytesOfAllFiles()
    for trace in traces { #expect(Bytes.contain(before, trace), "\(trace) can be found at all") }
    let id = try #require(UUIDCoding.bytes(draft.id))
    #expect(Bytes.contain(before, id))

    let erasure = try store.forget(.enterprise(enterprise), on: "2026-11-24", .small)
    #expect(erasure == Erasure(assessments: 1, drafts: 1, enterprises: 1, isCompacted: true))
    let after = try bytesOfAllFiles()
    for trace in traces { #expect(!Bytes.contain(after, trace), "\(trace)") }
    #expect(!Bytes.contain(after, id))
    #expect(try store.drafts().isEmpty)
    #expect(try store.enterprises().isEmpty)
    #expect(try store.verify().findings == [])
  }

  @Test("the counts are those of a store that never knew the enterprise")
  func counts() throws {
    let others = (1...5).map(sample)
    var gone = sample(6)
    gone.answers[TrialQuestionnaire.backups] = .unknown
    gone.withdrawal = Samples.hash(77)
    _ = try store.add(others + [gone])
    _ = try store.forget(.receipt(Samples.hash(77)), on: "2026-11-24", .small)
    let pristine = try Bench()
    _ = try pristine.store.add(others)
    #expect(try bench.contents() == (try pristine.contents()))
  }

  @Test("with an assessment go all its corrections, and no older one of them returns")
  func chain() throws {
    var rows = (1...4).map(sample)
    for index in rows.indices { rows[index].subject = "s" }
    rows[1].supersedes = rows[0].id
    rows[2].supersedes = rows[1].id
    rows[3].completed = "2025-01-01"
    _ = try store.add(rows)
    let erasure = try store.forget(.assessment(rows[1].id), on: "2026-11-24", .small)
    #expect(erasure.assessments == 3)
    #expect(try bench.standings() == [rows[3].id: "counted"])
  }

  @Test("an erased file cannot come back, by its id or its receipt")
  func tombstones() throws {
    var row = sample(1)
    row.withdrawal = Samples.hash(77)
    _ = try store.add([row])
    _ = try store.forget(.assessment(row.id), on: "2026-11-24", .small)
    #expect(try store.add([row]).outcomes == [.rejected(.erased)])
    var renamed = row
    renamed.id = Samples.id(2)
    #expect(try store.add([renamed]).outcomes == [.rejected(.erased)])
    #expect(try store.add([sample(3)]).outcomes == [.stored])
    let again = #expect(throws: StorageProblem.self) {
      try store.forget(.assessment(row.id), on: "2026-11-24", .small)
    }
    #expect(again?.family == .notFound)
  }

  @Test("an enterprise that is known by its pseudonym takes its response files along")
  func subject() throws {
    try store.add(Enterprise(id: Samples.id(9), label: "Ulmer Werk", subject: "s"))
    var row = sample(1)
    row.subject = "s"
    var foreign = sample(2)
    foreign.subject = "t"
    _ = try store.add([row, foreign])
    let erasure = try store.forget(.enterprise(Samples.id(9)), on: "2026-11-24", .small)
    #expect(erasure.assessments == 1)
    #expect(try bench.standings() == [foreign.id: "counted"])
  }

  @Test("a refused file's pseudonym goes when nothing else bears it, and its id stays refused")
  func refusal() throws {
    var owned = sample(1)
    owned.subject = "s"
    var rows = (2...3).map(sample)
    for index in rows.indices { rows[index].subject = "t" }
    var stranger = sample(4)
    (stranger.subject, stranger.supersedes) = ("t", owned.id)
    _ = try store.add([owned] + rows)
    #expect(
      try store.add([stranger]).outcomes == [.rejected(.supersedesOtherSubject(owned.id))])
    #expect(try store.refusals(ofSubject: "t").map(\.id) == [stranger.id])
    _ = try store.forget(.assessment(rows[0].id), on: "2026-11-24", .small)
    #expect(try store.refusals(ofSubject: "t").map(\.supersedes) == [owned.id])
    _ = try store.forget(.assessment(rows[1].id), on: "2026-11-24", .small)
    #expect(try store.refusals(ofSubject: "t").isEmpty)
    stranger.supersedes = nil
    #expect(try store.add([stranger]).outcomes == [.rejected(.erased)])
  }

  @Test("while a reader keeps old bytes it is not called erased, and the same call ends it later")
  func reader() throws {
    _ = try store.add([sample(1), sample(2)])
    let other = try bench.second()
    try other.connection.snapshot {
      _ = try other.connection.first("SELECT count(*) FROM assessment") { $0.integer(0) }
      let problem = #expect(throws: StorageProblem.self) {
        try store.forget(.assessment(Samples.id(1)), on: "2026-11-24", .small)
      }
      #expect(problem?.kind == .erasurePending)
      #expect(problem?.family == .busy)
      #expect(try store.isErasurePending())
    }
    #expect(try bench.standings() == [Samples.id(2): "counted"], "the row is gone all the same")
    let erasure = try store.forget(.assessment(Samples.id(1)), on: "2026-11-24", .small)
    #expect(erasure == Erasure(assessments: 0, drafts: 0, enterprises: 0, isCompacted: true))
    #expect(try !store.isErasurePending())
  }

  @Test("a draft that another program holds stops the erasure before it begins")
  func heldDraft() throws {
    let enterprise = try bench.addEnterprise(9)
    let other = try bench.second()
    _ = try other.begin(bench.newDraft(10, enterprise: enterprise))
    let problem = #expect(throws: StorageProblem.self) {
      try store.forget(.enterprise(enterprise), on: "2026-11-24", .small)
    }
    #expect(problem?.kind == .draftHeld(Samples.id(10)))
    #expect(try store.enterprises().count == 1)
    #expect(try store.drafts().count == 1)
  }
}

import Questionnaires
import Scoring
import Summaries
import Testing

@testable import Storage

@Suite("Scores under another version")
struct RescoreTests {
  private let bench: Bench
  private let second: TrialVersion
  private var store: SQLiteStore { bench.store }
  private var logic: String { second.questionnaire.logic }

  init() throws {
    bench = try Bench()
    second = try .second()
    try store.register(second.questionnaire, json: second.json)
  }

  private func sample(_ number: Int, form: String = "full") -> NewAssessment {
    Samples.assessment(number, bench.questionnaire, form: form)
  }

  private func expectSound(_ rescored: [String]) throws {
    #expect(try store.verify().findings == [])
    #expect(
      try bench.cells(of: second) == bench.expectedCells(of: second, rescored: Set(rescored)))
  }

  @Test("stand beside an assessment's own, which stay as they were")
  func beside() throws {
    _ = try store.add([sample(1), sample(2, form: "express")])
    let before = try bench.contents()
    let report = try store.rescore(under: logic)
    #expect(report.added == 2 && report.counted == 2 && report.withoutForm == 0)
    #expect(try Array(bench.contents().prefix(2)) == Array(before.prefix(2)))
    func rescore(_ number: Int) throws -> Rescore {
      try #require(try store.rescores(ofAssessment: Samples.id(number)).first)
    }
    let (full, express) = try (rescore(1), rescore(2))
    #expect(full.version == Version(2, 0, 0) && full.logic == logic && full.standing == .counted)
    #expect(full.scores.map(\.form) == ["full", "express"])
    #expect(express.scores.map(\.form) == ["express"])
    let mapped = second.answers(of: Samples.answers(), to: bench.questionnaire)
    let scorer = Scorer(second.questionnaire)
    let form = try #require(second.questionnaire.form("full"))
    #expect(
      full.scores[0].overall == StoredScore(scorer.score(mapped, form: form).overall))
    #expect(
      try store.assessments(.all, limit: nil).first?.scores[0].overall != full.scores[0].overall)
    try expectSound([Samples.id(1), Samples.id(2)])
  }

  @Test("are added once; what comes later is added when asked again")
  func idempotent() throws {
    _ = try store.add((1...7).map { sample($0) })
    #expect(try store.rescore(under: logic, batch: 3).added == 7)
    let contents = try bench.rescoredContents()
    #expect(try store.rescore(under: logic) == RescoreReport())
    #expect(try bench.rescoredContents() == contents)
    _ = try store.add([sample(8)])
    #expect(try store.rescore(under: logic).added == 1)
    try expectSound((1...8).map(Samples.id))
  }

  @Test("are not made for what answered the version itself, nor without the form answered")
  func passedOver() throws {
    let third = try TrialVersion.third()
    try store.register(third.questionnaire, json: third.json)
    _ = try store.add([sample(1), sample(2, form: "express"), sample(3)])
    _ = try store.add([Samples.assessment(4, third.questionnaire, answers: Answers(count: 9))])
    let report = try store.rescore(under: third.questionnaire.logic, batch: 1)
    #expect(report.added == 2 && report.withoutForm == 1)
    #expect(try store.rescores(ofAssessment: Samples.id(2)) == [])
    #expect(try store.rescores(ofAssessment: Samples.id(4)) == [])
    #expect(try store.verify().findings == [])
  }

  @Test("of an unknown version there are none")
  func unknown() throws {
    let problem = #expect(throws: StorageProblem.self) {
      try store.rescore(under: Samples.hash(3))
    }
    #expect(problem?.family == .notFound)
  }

  @Test("one of a person's assessments counts in a period, whichever version it answered")
  func heads() throws {
    var first = sample(1)
    var later = Samples.assessment(2, second.questionnaire, answers: Answers(count: 10))
    (first.subject, later.subject) = ("s", "s")
    later.completed = "2026-12-01"
    later.answers = second.answers(of: Samples.answers(), to: bench.questionnaire)
    _ = try store.add([first])
    _ = try store.rescore(under: logic)
    #expect(try bench.cells(of: second).values.map(\.headline.n) == [1, 1])
    _ = try store.add([later])
    #expect(try bench.cells(of: second).values.map(\.headline.n) == [1, 1])
    #expect(
      try store.rescores(ofAssessment: first.id).map(\.standing) == [.leftOut(.superseded)])
    try expectSound([first.id])
    // When the later one goes, the earlier one speaks again, under both versions.
    _ = try store.forget(.assessment(later.id), on: "2026-12-02", .small)
    #expect(try bench.standings() == [first.id: "counted"])
    #expect(try store.rescores(ofAssessment: first.id).map(\.standing) == [.counted])
    try expectSound([first.id])
  }

  @Test("follow consent, blocking, correction and erasure")
  func rights() throws {
    _ = try store.add((1...4).map { sample($0) })
    _ = try store.rescore(under: logic)
    let ids = (1...4).map(Samples.id)
    func counted() throws -> Int {
      try bench.cells(of: second).filter { $0.key.form == "full" }.values
        .reduce(0) { $0 + $1.headline.n }
    }
    try store.setConsent(nil, ofAssessment: ids[0])
    #expect(try counted() == 3)
    _ = try store.block(.assessment(ids[1]), Blocking(on: "2026-11-24"))
    #expect(try counted() == 2)
    try expectSound(ids)
    try store.setConsent(Consent(scope: ["aggregate"]), ofAssessment: ids[0])
    _ = try store.unblock(.assessment(ids[1]))
    #expect(try counted() == 4)
    var correction = sample(5)
    correction.supersedes = ids[2]
    _ = try store.add([correction])
    #expect(try counted() == 3, "the correction has no scores there yet")
    _ = try store.rescore(under: logic)
    #expect(try counted() == 4)
    _ = try store.forget(.assessment(ids[3]), on: "2026-11-24", .small)
    #expect(try counted() == 3)
    try expectSound(ids + [Samples.id(5)])
  }

  @Test("of an erased assessment leave no byte")
  func erased() throws {
    let wide = try TrialVersion(
      "4.0.0",
      [
        (
          #"{"id":"people","section":"about","kind":"number","min":0,"max":5000"#,
          #"{"id":"people","section":"about","kind":"number","min":0,"max":999999999"#
        )
      ])
    try store.register(wide.questionnaire, json: wide.json)
    var marked = sample(1)
    marked.answers[TrialQuestionnaire.people] = .number(918_273_645)
    _ = try store.add([marked] + (2...300).map { sample($0) })
    _ = try store.rescore(under: wide.questionnaire.logic)
    let kept = try store.connection.first(
      "SELECT count(*) FROM rescore WHERE answers LIKE '%918273645%'"
    ) { $0.integer(0) }
    #expect(kept == 1)
    _ = try store.forget(.assessment(marked.id), on: "2026-11-24", .small)
    for name in TemporaryFolder.names(in: bench.folder.path) {
      #expect(!Bytes.contain(try Bytes.read(bench.folder.file(name)), "918273645"), "\(name)")
    }
    #expect(
      try store.connection.first("SELECT count(*) FROM rescore") { $0.integer(0) } == 299)
    #expect(try store.verify().findings == [])
  }

  @Test("are counted among what is left out, and no longer among what waits")
  func leftOut() throws {
    var silent = sample(2)
    silent.consent = nil
    // Out of scope under the second version only, by its narrower classes.
    var large = sample(3)
    large.answers[TrialQuestionnaire.people] = .number(70)
    _ = try store.add([sample(1), silent, large, sample(4, form: "express")])
    let query = CellQuery(questionnaire: "trial", form: "full")
    let express = CellQuery(questionnaire: "trial", form: "express")
    func reasons(_ logic: String) throws -> [String] {
      try store.leftOut(query).filter { $0.logic == logic }.map { "\($0.reason) \($0.count)" }
    }
    #expect(try reasons(bench.questionnaire.logic) == ["noConsent 1", "outOfScope 1"])
    #expect(try reasons(logic) == [])
    #expect(
      try store.unscored(query, under: logic)
        == [VersionCount(version: Version(1, 0, 0), count: 1)])
    #expect(try store.unscored(express, under: logic).map(\.count) == [2])
    #expect(try store.unscored(express, under: bench.questionnaire.logic) == [])
    _ = try store.rescore(under: logic)
    #expect(try reasons(bench.questionnaire.logic) == ["noConsent 1", "outOfScope 1"])
    #expect(try reasons(logic) == ["noCell 1", "noConsent 1"])
    #expect(try store.unscored(express, under: logic) == [])
  }

  @Test("are waited for by those of other versions alone")
  func selection() throws {
    _ = try store.add([sample(1), sample(2)])
    _ = try store.add([Samples.assessment(3, second.questionnaire, answers: Answers(count: 10))])
    func waiting(_ logic: String) throws -> [String] {
      try store.assessments(.unscored(questionnaire: "trial", under: logic)).map(\.id).sorted()
    }
    #expect(try waiting(logic) == [Samples.id(1), Samples.id(2)])
    // A version that the store does not know yet.
    #expect(try waiting(Samples.hash(9)) == [Samples.id(1), Samples.id(2), Samples.id(3)])
    _ = try store.rescore(under: logic)
    #expect(try waiting(logic) == [])
    #expect(try waiting(bench.questionnaire.logic) == [Samples.id(3)])
  }

  @Test(
    "that somebody changed behind the program's back are found",
    arguments: [
      "UPDATE rescore SET state = 'noCell' WHERE assessment = 1",
      "UPDATE rescore SET scores = '[[1,1,1,1],[1,1,1,1]]' WHERE assessment = 1",
      "UPDATE rescore SET answers = '[1]' WHERE assessment = 1",
      "UPDATE rescore SET form = 1 WHERE assessment = 1",
      "DELETE FROM rescore WHERE assessment = 1",
    ])
  func damage(script: String) throws {
    _ = try store.add([sample(1), sample(2)])
    _ = try store.rescore(under: logic)
    #expect(try store.verify().findings == [])
    let other = try bench.second()
    try other.connection.script(script)
    #expect(other.connection.changes > 0)
    #expect(try !store.verify().findings.isEmpty)
  }

  @Test("can be added to a store of the first release")
  func oldStore() throws {
    let folder = try TemporaryFolder()
    _ = try store.add([sample(1)])
    try OldStore.make(of: bench, at: folder.store, migrations: 1)
    let store = try SQLiteStore(path: folder.store)
    try store.register(second.questionnaire, json: second.json)
    #expect(try store.rescore(under: logic).counted == 1)
    #expect(try store.verify().findings == [])
  }
}

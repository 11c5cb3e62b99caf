import Testing

@testable import Storage

@Suite("Handing over is remembered")
struct HandoverTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }
  private let id = Samples.id(1)

  init() throws {
    bench = try Bench()
    _ = try bench.store.add((1...2).map { Samples.assessment($0, bench.questionnaire) })
  }

  private func record(
    _ date: String, _ campaign: String? = "ccmx/2026", receipt: String? = "7K3M9QXW"
  ) -> HandoverRecord {
    HandoverRecord(campaign: campaign, date: date, receipt: receipt)
  }

  @Test("in the order of the days, for the assessment meant alone")
  func order() throws {
    let first = record("2026-11-20")
    let second = record("2026-11-21", nil, receipt: nil)
    try store.recordHandover(second, ofAssessment: id)
    try store.recordHandover(first, ofAssessment: id)
    #expect(try store.handovers(ofAssessment: id) == [first, second])
    #expect(try store.handovers(ofAssessment: Samples.id(2)) == [])
    #expect(try bench.second().handovers(ofAssessment: id) == [first, second])
  }

  @Test("twice on one day to one campaign, or to none, is once", arguments: ["ccmx/2026", nil])
  func twice(campaign: String?) throws {
    let day = record("2026-11-20", campaign)
    try store.recordHandover(day, ofAssessment: id)
    try store.recordHandover(day, ofAssessment: id)
    #expect(try store.handovers(ofAssessment: id) == [day])
    let others = [record("2026-11-21", campaign), record("2026-11-22", "bvmw/2026")]
    for other in others { try store.recordHandover(other, ofAssessment: id) }
    #expect(try store.handovers(ofAssessment: id) == [day] + others)
  }

  @Test(
    "what is no day, campaign or receipt is not taken",
    arguments: [
      (HandoverRecord(campaign: nil, date: "20.11.2026", receipt: nil), "date"),
      (HandoverRecord(campaign: nil, date: "2026-11-2", receipt: nil), "date"),
      (HandoverRecord(campaign: "ccmx", date: "2026-11-20", receipt: nil), "campaign"),
      (HandoverRecord(campaign: "/2026", date: "2026-11-20", receipt: nil), "campaign"),
      (HandoverRecord(campaign: "ccmx/", date: "2026-11-20", receipt: nil), "campaign"),
      (HandoverRecord(campaign: nil, date: "2026-11-20", receipt: "7K3M"), "receipt"),
      (HandoverRecord(campaign: nil, date: "2026-11-20", receipt: "7K3M-9QXW"), "receipt"),
    ])
  func malformed(record: HandoverRecord, field: String) throws {
    let problem = #expect(throws: StorageProblem.self) {
      try store.recordHandover(record, ofAssessment: id)
    }
    #expect(problem?.kind == .malformed(field))
    #expect(try store.handovers(ofAssessment: id) == [])
  }

  @Test("of an assessment that is not there, nothing")
  func unknown() throws {
    let other = Samples.id(9)
    let writing = #expect(throws: StorageProblem.self) {
      try store.recordHandover(record("2026-11-20"), ofAssessment: other)
    }
    #expect(writing?.kind == .notFound(.assessment, other))
    let reading = #expect(throws: StorageProblem.self) {
      try store.handovers(ofAssessment: other)
    }
    #expect(reading?.kind == .notFound(.assessment, other))
  }

  @Test("erasing an assessment erases where it went, to the last byte")
  func erased() throws {
    let mark = "distinctive-association/2026"
    try store.recordHandover(record("2026-11-20", mark, receipt: "QXZW7731"), ofAssessment: id)
    try store.recordHandover(record("2026-11-20"), ofAssessment: Samples.id(2))
    let before = try bytesOfAllFiles()
    #expect(Bytes.contain(before, mark) && Bytes.contain(before, "QXZW7731"))
    _ = try store.forget(.assessment(id), on: "2026-11-24", .small)
    let after = try bytesOfAllFiles()
    #expect(!Bytes.contain(after, mark) && !Bytes.contain(after, "QXZW7731"))
    #expect(try store.handovers(ofAssessment: Samples.id(2)) == [record("2026-11-20")])
    #expect(try store.connection.first("SELECT count(*) FROM handover") { $0.integer(0) } == 1)
    #expect(try store.verify().findings == [])
  }

  @Test("a store that was made before keeps its assessments and learns to remember")
  func migrates() throws {
    let folder = try TemporaryFolder()
    let first = try Bench()
    _ = try first.store.add([Samples.assessment(1, first.questionnaire)])
    let earlier = try OldStore.make(of: first, at: folder.store, migrations: 2)
    let store = try SQLiteStore(path: folder.store)
    #expect(try store.handovers(ofAssessment: id) == [])
    try store.recordHandover(record("2026-11-20"), ofAssessment: id)
    #expect(try store.handovers(ofAssessment: id) == [record("2026-11-20")])
    #expect(try store.verify() == Verification(assessments: 1, cells: 2, findings: []))
    let problem = #expect(throws: StorageProblem.self) {
      _ = try SQLiteStore(path: folder.store, busyMilliseconds: 0, migrator: earlier)
    }
    #expect(
      problem?.kind == .newer(version: Migrator.standard.migrations.count),
      "an older program leaves it alone")
  }

  private func bytesOfAllFiles() throws -> [UInt8] {
    try TemporaryFolder.names(in: bench.folder.path).flatMap {
      try Bytes.read(bench.folder.file($0))
    }
  }
}

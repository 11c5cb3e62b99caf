import System
import Testing

@testable import Storage

@Suite("Backups")
struct BackupTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }
  private var backup: String { bench.folder.file("copy.sqlite") }

  init() throws {
    bench = try Bench()
    _ = try bench.store.add((1...5).map { Samples.assessment($0, bench.questionnaire) })
  }

  @Test("one file for the owner alone, without a log, that holds everything")
  func wholeAndSingle() throws {
    let enterprise = try bench.addEnterprise(9)
    _ = try store.begin(bench.newDraft(10, enterprise: enterprise))
    let before = TemporaryFolder.names(in: bench.folder.path)
    try store.backUp(to: backup, existing: .refuse)
    #expect(
      TemporaryFolder.names(in: bench.folder.path) == (before + ["copy.sqlite"]).sorted())
    #expect(Bytes.permissions(backup) == 0o600)
    let bytes = try Bytes.read(backup)
    #expect(bytes[18] == 1 && bytes[19] == 1, "the file format of a database without a log")
    let copy = try SQLiteStore(path: backup)
    #expect(
      try copy.contents() == StoreContents(enterprises: 1, drafts: 1, assessments: 5))
    #expect(try copy.contents() == store.contents())
    #expect(try copy.verify() == store.verify())
    let secret = try store.ownerSecret { [UInt8](repeating: 7, count: $0) }
    #expect(secret.count == 32)
  }

  @Test("the same store gives the same bytes")
  func sameBytes() throws {
    try store.backUp(to: backup, existing: .refuse)
    let other = bench.folder.file("other.sqlite")
    try bench.second().backUp(to: other, existing: .refuse)
    #expect(try Bytes.read(backup) == Bytes.read(other))
  }

  @Test("what was erased is in no byte of it, even where the store was not rewritten")
  func erased() throws {
    var row = Samples.assessment(6, bench.questionnaire)
    row.annotations = [Annotation(question: TrialQuestionnaire.remark, words: "distinctive words")]
    _ = try store.add([row])
    try store.backUp(to: backup, existing: .refuse)
    #expect(Bytes.contain(try Bytes.read(backup), "distinctive words"))
    try store.connection.run("PRAGMA secure_delete = OFF")
    try store.connection.run("DELETE FROM annotation")
    try store.backUp(to: backup, existing: .replace)
    #expect(!Bytes.contain(try Bytes.read(backup), "distinctive words"))
  }

  @Test("a file that is there stays unless it may be replaced")
  func refuses() throws {
    try Bytes.write("mine", backup)
    let problem = #expect(throws: FileProblem.self) {
      try store.backUp(to: backup, existing: .refuse)
    }
    #expect(problem?.reason == .alreadyExists)
    #expect(try Bytes.read(backup) == Array("mine".utf8))
    try store.backUp(to: backup, existing: .replace)
    #expect(try SQLiteStore(path: backup).contents().assessments == 5)
  }

  @Test("a folder that is missing is named, and nothing is left behind")
  func noFolder() throws {
    let path = bench.folder.file("a/copy.sqlite")
    let before = TemporaryFolder.names(in: bench.folder.path)
    let problem = #expect(throws: FileProblem.self) {
      try store.backUp(to: path, existing: .refuse)
    }
    #expect(problem?.path == path && problem?.reason == .notFound)
    #expect(TemporaryFolder.names(in: bench.folder.path) == before)
  }

  @Test("while another program writes, the backup has the state before")
  func whileWriting() throws {
    let other = try bench.second()
    try other.connection.transaction {
      let change = CountedChange(other)
      _ = try change.insert(Samples.assessment(6, bench.questionnaire))
      try change.finish()
      try store.backUp(to: backup, existing: .refuse)
    }
    let copy = try SQLiteStore(path: backup)
    #expect(try copy.verify() == Verification(assessments: 5, cells: 2, findings: []))
    #expect(try store.contents().assessments == 6)
  }
}

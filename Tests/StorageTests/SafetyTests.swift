import Glibc
import Questionnaires
import Testing

@testable import Storage

@Suite("Crashes, other programs and full disks")
struct SafetyTests {
  @Test("a log cut at any length holds either the draft or its assessment, never half of it")
  func cutLog() throws {
    let bench = try Bench()
    let enterprise = try bench.addEnterprise()
    let draft = try bench.store.begin(bench.newDraft(10, enterprise: enterprise))
    for (question, answer) in Samples.answers().values.enumerated() where answer != .absent {
      try bench.store.save(DraftAnswer(question: question, answer: answer), inDraft: draft.id)
    }
    let before = try Bytes.read(bench.folder.store + "-wal").count
    _ = try bench.store.complete(
      draft: draft.id,
      Completion(completed: "2026-11-20", consent: Consent(scope: ["aggregate"])))
    let log = try Bytes.read(bench.folder.store + "-wal")
    let database = try Bytes.read(bench.folder.store)
    #expect(log.count > before)
    var outcomes: Set<Int> = []
    for length in Array(stride(from: before, to: log.count, by: 1037)) + [log.count] {
      let copy = try TemporaryFolder()
      try Bytes.write(database, copy.store)
      try Bytes.write(Array(log.prefix(length)), copy.store + "-wal")
      let store = try SQLiteStore(path: copy.store)
      let (drafts, assessments) = try (store.drafts(), store.assessments(.all, limit: nil))
      #expect(drafts.count + assessments.count == 1)
      if let draft = drafts.first { #expect(draft.answered == 8) }
      #expect(try store.verify().findings == [])
      outcomes.insert(assessments.count)
    }
    #expect(outcomes == [0, 1], "both were seen")
  }

  @Test("a program that dies while writing leaves what was committed")
  func diesWhileWriting() throws {
    let bench = try Bench()
    _ = try bench.store.add([Samples.assessment(1, bench.questionnaire)])
    let copy = try TemporaryFolder()
    #expect(throws: SystemError.self) {
      try bench.store.connection.transaction {
        let change = CountedChange(bench.store)
        _ = try change.insert(Samples.assessment(2, bench.questionnaire))
        try change.finish()
        // What lies on disk now is what a power failure would leave.
        try bench.folder.copyStore(to: copy.store)
        throw SystemError(code: 0)
      }
    }
    let store = try SQLiteStore(path: copy.store)
    #expect(try store.assessments(.all, limit: nil).map(\.id) == [Samples.id(1)])
    #expect(try store.verify().findings == [])
    #expect(try bench.store.verify() == Verification(assessments: 1, cells: 2, findings: []))
  }

  @Test("two programs that write at once both get everything in")
  func twoWriters() async throws {
    let bench = try Bench()
    let (path, questionnaire) = (bench.folder.store, bench.questionnaire)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          let store = try SQLiteStore(path: path, busyMilliseconds: 20_000)
          for number in 1...40 {
            let row = Samples.assessment(writer * 100 + number, questionnaire)
            guard try store.add([row]).outcomes == [.stored] else { throw SystemError(code: 0) }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try bench.counted() == 80)
    #expect(try bench.store.verify().findings == [])
  }

  @Test("programs that make the same store at once get one store", arguments: 0..<20)
  func manyMakers(round: Int) async throws {
    let folder = try TemporaryFolder()
    let path = folder.store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for maker in 0..<4 {
        group.addTask {
          let store = try SQLiteStore(path: path, busyMilliseconds: 20_000)
          try store.set("maker\(maker)", to: "x")
        }
      }
      try await group.waitForAll()
    }
    let store = try SQLiteStore(path: path)
    for maker in 0..<4 { #expect(try store.setting("maker\(maker)") == "x") }
  }

  @Test("whoever waits too long for another writer is told so and has changed nothing")
  func busy() throws {
    let bench = try Bench()
    let other = try bench.second(busyMilliseconds: 30)
    try bench.store.connection.transaction {
      let problem = #expect(throws: StorageProblem.self) {
        try other.add([Samples.assessment(1, bench.questionnaire)])
      }
      #expect(problem?.kind == .busy(waitedMilliseconds: 30))
      #expect(problem?.family == .busy)
      let rows = try other.assessments(.all, limit: nil)
      #expect(rows.isEmpty, "reading goes on")
    }
    #expect(try other.add([Samples.assessment(1, bench.questionnaire)]).outcomes == [.stored])
  }

  @Test("a store that may not grow refuses in one sentence and keeps what it had")
  func noMorePages() throws {
    let bench = try Bench()
    _ = try bench.store.add([Samples.assessment(1, bench.questionnaire)])
    let pages = try #require(
      try bench.store.connection.first("PRAGMA page_count") { $0.integer(0) })
    try bench.store.connection.script("PRAGMA max_page_count = \(pages + 2)")
    let problem = #expect(throws: StorageProblem.self) {
      try bench.store.add((2...500).map { Samples.assessment($0, bench.questionnaire) })
    }
    #expect(problem?.kind == .diskFull)
    #expect(try bench.store.verify() == Verification(assessments: 1, cells: 2, findings: []))
    try bench.store.connection.script("PRAGMA max_page_count = 1000000")
    #expect(try bench.store.add([Samples.assessment(2, bench.questionnaire)]).outcomes == [.stored])
  }

  @Test(
    "a disk that is really full refuses in one sentence and loses nothing",
    .enabled(if: SmallDisk.isAvailable))
  func fullDisk() throws {
    let disk = try SmallDisk(kilobytes: 1024)
    let path = disk.folder.path + "/store.sqlite"
    let store = try SQLiteStore(path: path)
    let json = TrialQuestionnaire.json()
    let questionnaire = try TrialQuestionnaire.compile(json)
    try store.register(questionnaire, json: json)
    var stored = 0
    let problem = #expect(throws: StorageProblem.self) {
      for number in 1...100_000 {
        _ = try store.add([Samples.assessment(number, questionnaire)])
        stored = number
      }
    }
    #expect(problem?.kind == .diskFull)
    #expect(stored > 0)
    #expect(try store.assessments(.all, limit: nil).count == stored)
    #expect(try store.verify().findings == [])
  }

  @Test("a full disk refuses a new store as such", .enabled(if: SmallDisk.isAvailable))
  func fullDiskAtStart() throws {
    let disk = try SmallDisk(kilobytes: 16)
    let problem = #expect(throws: StorageProblem.self) {
      _ = try SQLiteStore(path: disk.folder.path + "/store.sqlite")
    }
    #expect(problem?.kind == .diskFull)
  }

  @Test("a read-only volume is named as such", .enabled(if: SmallDisk.isAvailable))
  func readOnlyVolume() throws {
    let disk = try SmallDisk(kilobytes: 1024)
    let path = disk.folder.path + "/store.sqlite"
    try SQLiteStore(path: path).set("language", to: "es-MX")
    try disk.makeReadOnly()
    let before = try Bytes.read(path)
    for name in ["/store.sqlite", "/new.sqlite", "/a/new.sqlite"] {
      let problem = #expect(throws: StorageProblem.self) {
        _ = try SQLiteStore(path: disk.folder.path + name)
      }
      #expect(problem?.kind == .readOnly, "\(name)")
    }
    #expect(try Bytes.read(path) == before)
  }
}

/// A volume of a few kilobytes in memory; only root can make one.
private final class SmallDisk {
  let folder: TemporaryFolder

  init(kilobytes: Int) throws {
    folder = try TemporaryFolder()
    let options = "size=\(kilobytes)k"
    let code = unsafe options.withCString { text in
      unsafe mount("none", folder.path, "tmpfs", 0, UnsafeRawPointer(text))
    }
    guard code == 0 else { throw SystemError(code: errno) }
  }

  deinit { unsafe umount(folder.path) }

  func makeReadOnly() throws {
    let flags = UInt(MS_REMOUNT) | UInt(MS_RDONLY)
    guard unsafe mount("none", folder.path, "tmpfs", flags, nil) == 0 else {
      throw SystemError(code: errno)
    }
  }

  static var isAvailable: Bool { (try? SmallDisk(kilobytes: 16)) != nil }
}

import System
import Testing

@testable import Storage

@Suite("Names in a store")
struct StoreNamesTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    _ = try bench.addEnterprise(1, label: "Taller Ulm")
    _ = try bench.addEnterprise(2, label: "Bäckerei")
    _ = try bench.addEnterprise(3, label: nil)
    var second = Samples.assessment(2, bench.questionnaire, completed: "2026-11-21")
    second.campaign = "ccmx/2026-q4"
    _ = try bench.store.add([Samples.assessment(1, bench.questionnaire), second])
  }

  /// Every file of the folder with its bytes.
  private static func bytes(in folder: String) throws -> [String: [UInt8]] {
    try Dictionary(
      uniqueKeysWithValues: TemporaryFolder.names(in: folder).map {
        ($0, try Bytes.read(folder + "/" + $0))
      })
  }

  private func expectNames(at path: String) throws {
    let names = try #require(StoreNames(at: path))
    #expect(names.labels == ["Bäckerei", "Taller Ulm"])
    #expect(names.campaigns == ["ccmx/2026-q4"])
    #expect(names.releases == [])
    #expect(names.questionnaires == ["trial@1.0.0"])
    let stored = names.assessments(beginning: "")
    #expect(stored.map(\.id) == [Samples.id(2), Samples.id(1)])
    #expect(stored.map(\.completed) == ["2026-11-21", "2026-11-20"])
    #expect(stored.map(\.label) == [nil, nil])
    #expect(names.assessments(beginning: Samples.id(1)).map(\.id) == [Samples.id(1)])
    #expect(names.assessments(beginning: "ffffffff") == [])
  }

  @Test("are read from a store at rest without changing a byte or adding a file")
  func atRest() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a %?#ñ&=.sqlite")
    try bench.store.backUp(to: path, existing: .refuse)
    let before = try Self.bytes(in: folder.path)
    try expectNames(at: path)
    #expect(try Self.bytes(in: folder.path) == before)
    #expect(before.count == 1)
  }

  @Test("are read from a store in use, what was added last too")
  func inUse() throws {
    let before = TemporaryFolder.names(in: bench.folder.path)
    #expect(before.contains("store.sqlite-wal"))
    let bytes = try Bytes.read(bench.folder.store)
    try bench.store.atOnce {
      // Not yet written for good, so not to be seen, and nobody waits.
      _ = try bench.addEnterprise(4, label: "Zuletzt")
      try expectNames(at: bench.folder.store)
    }
    #expect(try Bytes.read(bench.folder.store) == bytes)
    #expect(TemporaryFolder.names(in: bench.folder.path) == before)
    #expect(StoreNames(at: bench.folder.store)?.labels.last == "Zuletzt")
  }

  @Test("are none where there is no store, an unfinished change, or somebody else's file")
  func nothing() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("store.sqlite")
    #expect(StoreNames(at: path)?.labels == nil)
    #expect(StoreNames(at: folder.path)?.labels == nil)
    #expect(StoreNames(at: "")?.labels == nil)
    for text in ["", "no store", String(repeating: "x", count: 200)] {
      try Bytes.write(text, path)
      #expect(StoreNames(at: path)?.labels == nil)
      #expect(TemporaryFolder.names(in: folder.path) == ["store.sqlite"])
    }
    try bench.store.backUp(to: path, existing: .replace)
    try Bytes.write("x", path + "-journal")
    #expect(StoreNames(at: path)?.labels == nil)
    TemporaryFolder.remove(path + "-journal")
    try Bytes.write("x", path + "-wal")
    #expect(StoreNames(at: path)?.labels == nil)
    #expect(TemporaryFolder.names(in: folder.path) == ["store.sqlite", "store.sqlite-wal"])
  }
}

import System
import Testing

@testable import Storage

@Suite("Copies of a store")
struct StoreCopyTests {
  private let bench: Bench
  private let copy: StoreCopy

  init() throws {
    bench = try Bench()
    copy = StoreCopy(at: bench.folder.file("copy.sqlite"), busyMilliseconds: 0)
    var doomed = Samples.assessment(1, bench.questionnaire)
    doomed.subject = "distinctive"
    _ = try bench.store.add([doomed, Samples.assessment(2, bench.questionnaire)])
    try bench.store.backUp(to: copy.path, existing: .refuse)
  }

  private var names: [String] { TemporaryFolder.names(in: bench.folder.path) }

  @Test("looking into one leaves it byte for byte as it is, and nothing beside it")
  func unchanged() throws {
    let (bytes, before) = (try Bytes.read(copy.path), names)
    let verdict = try copy.open { store in
      #expect(try store.assessments(.all).count == 2)
      _ = try store.forget(.assessment(Samples.id(1)), on: "2026-11-24")
      return .unchanged
    }
    #expect(verdict == .unchanged)
    #expect(try Bytes.read(copy.path) == bytes)
    #expect(names == before)
  }

  @Test("what is erased in one leaves no trace in it, and it still is one whole store")
  func changed() throws {
    let before = names
    #expect(Bytes.contain(try Bytes.read(copy.path), "distinctive"))
    let verdict = try copy.open { store in
      _ = try store.forget(.assessment(Samples.id(1)), on: "2026-11-24")
      return .changed
    }
    #expect(verdict == .changed)
    #expect(names == before)
    #expect(!Bytes.contain(try Bytes.read(copy.path), "distinctive"))
    #expect(Bytes.permissions(copy.path) == 0o600)
    let restored = try TemporaryFolder()
    _ = try Restoration(from: copy.path, to: restored.store).run(aside: nil)
    let store = try SQLiteStore(path: restored.store)
    #expect(try store.assessments(.all).map(\.id) == [Samples.id(2)])
    #expect(try store.verify().findings == [])
    #expect(
      try store.add([Samples.assessment(1, bench.questionnaire)]).outcomes == [.rejected(.erased)])
  }

  @Test("a failure within leaves it as it is")
  func failing() throws {
    struct Failure: Error {}
    let (bytes, before) = (try Bytes.read(copy.path), names)
    #expect(throws: Failure.self) {
      _ = try copy.open { store in
        _ = try store.forget(.assessment(Samples.id(1)), on: "2026-11-24")
        throw Failure()
      }
    }
    #expect(try Bytes.read(copy.path) == bytes)
    #expect(names == before)
  }

  @Test(
    "what is no whole store is refused by its own path", arguments: ["", "no database", "a log"])
  func refused(contents: String) throws {
    if contents == "a log" {
      try Bytes.write("x", copy.path + "-wal")
    } else {
      try Bytes.write(contents, copy.path)
    }
    let before = names
    let problem = #expect(throws: StorageProblem.self) {
      _ = try copy.open { _ in .changed }
    }
    #expect(problem?.path == copy.path)
    #expect(names == before)
  }
}

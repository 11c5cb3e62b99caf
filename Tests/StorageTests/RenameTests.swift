import Testing

@testable import Storage

@Suite("Another name for an enterprise")
struct RenameTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  @Test("It is found by the new name only, under the id it had")
  func renamed() throws {
    let id = try bench.addEnterprise(1, label: "Old")
    try store.rename(enterprise: id, to: "New")
    #expect(try store.enterprises(named: "New").map(\.id) == [id])
    #expect(try store.enterprises(named: "Old") == [])
    // The same name again changes nothing.
    try store.rename(enterprise: id, to: "New")
    #expect(try store.verify().findings == [])
  }

  @Test("A name that another one has, or none, is refused and changes nothing")
  func refused() throws {
    let id = try bench.addEnterprise(1, label: "Old")
    _ = try bench.addEnterprise(2, label: "Taken")
    for name in ["Taken", ""] {
      #expect(throws: StorageProblem.self) { try store.rename(enterprise: id, to: name) }
    }
    #expect(throws: StorageProblem.self) {
      try store.rename(enterprise: Samples.id(9), to: "Nobody")
    }
    #expect(try store.enterprises().map(\.label) == ["Old", "Taken"])
  }
}

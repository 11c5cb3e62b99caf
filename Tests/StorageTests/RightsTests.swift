import Testing

@testable import Storage

@Suite("Blocking")
struct BlockingTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  private func sample(_ number: Int, subject: String? = nil) -> NewAssessment {
    var row = Samples.assessment(number, bench.questionnaire)
    row.subject = subject
    return row
  }

  @Test("a blocked enterprise leaves every aggregate, what it answers later included")
  func enterprise() throws {
    let enterprise = try bench.addEnterprise(9)
    var first = sample(1)
    var second = sample(2)
    (first.enterprise, second.enterprise) = (enterprise, enterprise)
    second.completed = "2027-01-01"
    _ = try store.add([first])
    #expect(try store.block(.enterprise(enterprise), on: "2026-11-24") == 1)
    #expect(try store.enterprises().map(\.blockedOn) == ["2026-11-24"])
    _ = try store.add([second])
    #expect(try bench.standings() == [first.id: "blocked", second.id: "blocked"])
    #expect(try bench.counted() == 0)
    #expect(try store.unblock(.enterprise(enterprise)) == 2)
    #expect(try bench.counted() == 2)
    #expect(try store.verify().findings == [])
  }

  @Test(
    "blocking an answer blocks its corrections, past and to come, and lets no older one step in")
  func chain() throws {
    var corrected = sample(2, subject: "s")
    corrected.supersedes = Samples.id(1)
    var older = sample(3, subject: "s")
    older.completed = "2026-01-01"
    corrected.withdrawal = Samples.hash(77)
    _ = try store.add([sample(1, subject: "s"), corrected, older])
    #expect(try store.block(.receipt(Samples.hash(77)), on: "2026-11-24") == 2)
    #expect(try bench.counted() == 0)
    var again = sample(4, subject: "s")
    again.supersedes = corrected.id
    _ = try store.add([again])
    #expect(try bench.standings()[again.id] == "blocked")
    #expect(try bench.counted() == 0)
    #expect(try store.verify().findings == [])
  }

  @Test("who is not there cannot be blocked")
  func missing() throws {
    for person in [
      PersonSelection.enterprise(Samples.id(1)), .assessment(Samples.id(1)),
      .receipt(Samples.hash(1)),
    ] {
      let problem = #expect(throws: StorageProblem.self) {
        try store.block(person, on: "2026-11-24")
      }
      #expect(problem?.family == .notFound)
    }
  }
}

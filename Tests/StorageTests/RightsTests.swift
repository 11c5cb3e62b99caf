import Summaries
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
    #expect(try store.block(.enterprise(enterprise), Blocking(on: "2026-11-24")) == 1)
    #expect(try store.enterprises().map(\.blocking) == [Blocking(on: "2026-11-24")])
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
    #expect(try store.block(.receipt(Samples.hash(77)), Blocking(on: "2026-11-24")) == 2)
    #expect(try bench.counted() == 0)
    var again = sample(4, subject: "s")
    again.supersedes = corrected.id
    _ = try store.add([again])
    #expect(try bench.standings()[again.id] == "blocked")
    #expect(try bench.counted() == 0)
    #expect(try store.verify().findings == [])
  }

  @Test("why and until when is remembered, handed on to corrections, and gone when it is lifted")
  func particulars() throws {
    let blocking = Blocking(on: "2026-11-24", for: .accuracy, until: "2027-02-22")
    var correction = sample(2)
    correction.supersedes = Samples.id(1)
    _ = try store.add([sample(1)])
    _ = try store.block(.assessment(Samples.id(1)), blocking)
    _ = try store.add([correction])
    #expect(try store.assessments(.all).map(\.blocking) == [blocking, blocking])
    _ = try store.unblock(.assessment(Samples.id(1)))
    #expect(try store.assessments(.all).map(\.blocking) == [nil, nil])
    let enterprise = try bench.addEnterprise(9)
    var own = sample(3)
    own.enterprise = enterprise
    _ = try store.block(.enterprise(enterprise), blocking)
    _ = try store.add([own])
    #expect(try store.assessments(.enterprise(enterprise)).map(\.blocking) == [blocking])
  }

  @Test(
    "what joins a blocked answer with a correction blocks both, in whatever order they come",
    arguments: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]])
  func order(_ order: [Int]) throws {
    let rows = (1...3).map { number in
      var row = sample(number, subject: "s")
      row.supersedes = number == 1 ? nil : Samples.id(number - 1)
      row.withdrawal = Samples.hash(70 + number)
      return row
    }
    for (position, number) in order.enumerated() {
      _ = try store.add([rows[number - 1]])
      if position == 0 {
        _ = try store.block(
          .receipt(Samples.hash(70 + number)), Blocking(on: "2026-11-24"))
      }
    }
    #expect(try bench.counted() == 0)
    #expect(try store.assessments(.all).allSatisfy { $0.blocking != nil })
    #expect(try store.verify().findings == [])
  }

  @Test("a block is one transaction: cells and rows agree at every moment another program looks")
  func transaction() throws {
    _ = try store.add((1...5).map { sample($0) })
    let other = try bench.second()
    for number in 1...5 {
      _ = try store.block(.assessment(Samples.id(number)), Blocking(on: "2026-11-24"))
      let cells = try other.headlines(CellQuery(questionnaire: "trial", form: "full"))
      #expect(cells.reduce(0) { $0 + $1.headline.n } == 5 - number)
      #expect(try other.verify().findings == [])
    }
  }

  @Test("who is not there cannot be blocked")
  func missing() throws {
    for person in [
      PersonSelection.enterprise(Samples.id(1)), .assessment(Samples.id(1)),
      .receipt(Samples.hash(1)),
    ] {
      let problem = #expect(throws: StorageProblem.self) {
        try store.block(person, Blocking(on: "2026-11-24"))
      }
      #expect(problem?.family == .notFound)
    }
  }
}

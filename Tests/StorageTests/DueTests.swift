import Questionnaires
import TestSupport
import Testing

@testable import Storage

@Suite("Keeping until a day, and what is due")
struct DueTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }
  private let today = "2027-06-15"

  init() throws { bench = try Bench() }

  private func sample(_ number: Int, campaign: String? = "ccmx/2026-q4") -> NewAssessment {
    var row = Samples.assessment(number, bench.questionnaire)
    row.campaign = campaign
    return row
  }

  private func add(_ rows: [NewAssessment], keptUntil: String?) throws {
    let preparation = AssessmentPreparation()
    for row in rows {
      try preparation.add(row, store.key(ofLogic: row.logic).map(store.knownQuestionnaire))
    }
    _ = try store.add([preparation.take()], refused: IntakeTally(), keptUntil: keptUntil)
  }

  @Test("the last day itself is still kept", arguments: ["2027-06-14", "2027-06-15", "2027-06-16"])
  func lastDay(day: String) throws {
    try add([sample(1)], keptUntil: day)
    let expected =
      day < today
      ? [
        DueErasure(
          person: .assessment(Samples.id(1)), name: "ccmx/2026-q4", assessments: 1, lastDay: day,
          cause: .kept)
      ] : []
    #expect(try store.due(on: today) == expected)
    let erasure = try store.forgetDue(on: today, .small)
    #expect(erasure.assessments == expected.count)
    #expect(try bench.counted() == 1 - expected.count)
    #expect(try store.verify().findings == [])
    #expect(
      try store.add([sample(1)]).outcomes == [expected.isEmpty ? .duplicate : .rejected(.erased)])
  }

  @Test("an enterprise goes with everything of it, unfinished interviews included")
  func enterprise() throws {
    let enterprise = try bench.addEnterprise(9)
    var own = sample(1, campaign: nil)
    own.enterprise = enterprise
    _ = try store.add([own, sample(2)])
    let draft = try store.begin(bench.newDraft(10, enterprise: enterprise))
    store.release(draft: draft.id)
    #expect(try store.keep(.person(.enterprise(enterprise)), until: "2027-01-31") == 1)
    #expect(try store.enterprises().map(\.keptUntil) == ["2027-01-31"])
    #expect(try store.due(on: "2027-01-31") == [])
    #expect(
      try store.due(on: today) == [
        DueErasure(
          person: .enterprise(enterprise), name: "Panadería Sol", assessments: 1,
          lastDay: "2027-01-31", cause: .kept)
      ])
    let erasure = try store.forgetDue(on: today, .small)
    #expect(erasure == Erasure(assessments: 1, drafts: 1, enterprises: 1, isCompacted: true))
    #expect(try store.enterprises().isEmpty && store.drafts().isEmpty)
    #expect(try bench.standings() == [Samples.id(2): "counted"])
  }

  @Test("a campaign's date concerns what came from outside for it, and can be taken back")
  func campaign() throws {
    let enterprise = try bench.addEnterprise(9)
    var own = sample(1)
    own.enterprise = enterprise
    _ = try store.add([own, sample(2), sample(3), sample(4, campaign: "bvmw/2026-q4")])
    #expect(try store.keep(.campaign("ccmx/2026-q4"), until: "2027-01-31") == 2)
    #expect(
      try store.due(on: today).map(\.person) == [
        .assessment(Samples.id(2)), .assessment(Samples.id(3)),
      ])
    #expect(try store.keep(.campaign("ccmx/2026-q4"), until: nil) == 2)
    #expect(try store.due(on: today) == [])
    #expect(try store.forgetDue(on: today, .small).assessments == 0)
  }

  @Test("a correction is kept as long as what it corrects, unless something else is said of it")
  func inherits() throws {
    var correction = sample(2)
    correction.supersedes = Samples.id(1)
    var last = sample(3)
    last.supersedes = Samples.id(2)
    try add([sample(1)], keptUntil: "2027-01-31")
    try add([correction], keptUntil: nil)
    try add([last], keptUntil: "2028-01-31")
    let dates = try store.assessments(.all).map(\.keptUntil)
    #expect(dates == ["2028-01-31", "2027-01-31", "2027-01-31"])
    _ = try store.forgetDue(on: today, .small)
    #expect(try bench.standings() == [last.id: "counted"])
    #expect(try store.verify().findings == [])
  }

  @Test("what is blocked is due when its period is over, and the earlier of two dates decides")
  func blocked() throws {
    try add([sample(1)], keptUntil: "2027-06-01")
    try add([sample(2)], keptUntil: "2027-03-01")
    try add([sample(3), sample(4)], keptUntil: nil)
    let blocking = Blocking(on: "2027-02-01", for: .objection, until: "2027-05-01")
    for number in 1...3 { _ = try store.block(.assessment(Samples.id(number)), blocking) }
    _ = try store.block(.assessment(Samples.id(4)), Blocking(on: "2027-02-01", for: .claim))
    #expect(try store.due(on: "2027-03-01") == [])
    let due = try store.due(on: today)
    #expect(
      due.map(\.person)
        == [2, 1, 3].map { PersonSelection.assessment(Samples.id($0)) })
    #expect(due.map(\.lastDay) == ["2027-03-01", "2027-05-01", "2027-05-01"])
    #expect(due.map(\.cause) == [.kept, .blocked(.objection), .blocked(.objection)])
    _ = try store.unblock(.assessment(Samples.id(3)))
    #expect(try store.due(on: today).count == 2)
  }

  @Test("a day that is none is refused", arguments: ["2027-02-30", "2027-1-1", "", "tomorrow"])
  func badDays(day: String) throws {
    _ = try store.add([sample(1)])
    let blocking = Blocking(on: "2027-01-01", until: day)
    #expect(throws: StorageProblem.self) { try add([sample(2)], keptUntil: day) }
    #expect(throws: StorageProblem.self) { try store.keep(.campaign("ccmx/2026-q4"), until: day) }
    #expect(throws: StorageProblem.self) {
      try store.block(.assessment(Samples.id(1)), blocking)
    }
    #expect(throws: StorageProblem.self) { try store.due(on: day) }
    #expect(try bench.standings() == [Samples.id(1): "counted"])
  }

  @Test(
    "what stays is what a store holds that got nothing else",
    arguments: 1...25)
  func random(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var rows: [NewAssessment] = []
    var dates: [String: String] = [:]
    for number in 1...40 {
      var row = Samples.assessment(
        number, bench.questionnaire, answers: Samples.answers(using: &random))
      row.completed = "2026-11-\(10 + Int.random(in: 0...9, using: &random))"
      row.subject = "subject\(Int.random(in: 1...8, using: &random))"
      if Bool.random(using: &random) {
        row.supersedes =
          rows.filter { $0.subject == row.subject }
          .randomElement(using: &random)?.id
      }
      rows.append(row)
    }
    _ = try store.add(rows.shuffled(using: &random))
    for row in rows where Int.random(in: 0...3, using: &random) == 0 {
      let day = ["2027-01-01", "2028-01-01"].randomElement(using: &random) ?? ""
      dates[row.id] = day
      try store.connection.run(
        "UPDATE assessment SET kept_until = \(day) WHERE uuid = \(UUIDCoding.bytes(row.id) ?? [])")
    }
    // The plain way: what is over, and again and again what that corrects.
    var gone = Set(rows.map(\.id).filter { (dates[$0] ?? "9999") < today })
    for _ in rows {
      gone.formUnion(rows.filter { gone.contains($0.id) }.compactMap(\.supersedes))
    }
    #expect(Set(try store.due(on: today).map(\.person)) == Set(gone.map { .assessment($0) }))
    let erasure = try store.forgetDue(on: today, .small)
    #expect(erasure.assessments == gone.count)
    let pristine = try Bench()
    _ = try pristine.store.add(rows.filter { !gone.contains($0.id) })
    #expect(try bench.contents() == (try pristine.contents()))
    #expect(try store.verify().findings == [])
  }
}

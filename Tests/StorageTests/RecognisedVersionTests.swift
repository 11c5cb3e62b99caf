import Questionnaires
import Summaries
import Testing

@testable import Storage

@Suite("Whom a store recognises under another version of the questionnaire")
struct RecognisedVersionTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  private static func random(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: 5 * $0 + 1) }
  }

  private func members(under logic: String, form: String) throws -> [ReleasedMember] {
    try store.members(
      CellQuery(questionnaire: "trial", form: form), under: logic, random: Self.random
    ).map(\.member)
  }

  /// A version that asks one more, first, so that every other question stands elsewhere.
  private static func larger() throws -> TrialVersion {
    try TrialVersion(
      "2.0.0",
      [
        (
          #""questions":["#,
          #""questions":[{"id":"cloud","section":"about","kind":"single","domain":"sales","options":[{"code":"no","score":0}]},"#
        )
      ])
  }

  enum Later: CaseIterable { case larger, other }

  private func version(_ later: Later) throws -> TrialVersion {
    let version = later == .larger ? try Self.larger() : try .second()
    try store.register(version.questionnaire, json: version.json)
    return version
  }

  @Test(
    "The same answers are the same, whichever version counts them", arguments: Later.allCases,
    ["full", "express"])
  func rescored(later: Later, form: String) throws {
    for number in 1...3 {
      var row = Samples.assessment(number, bench.questionnaire)
      row.subject = "s\(number)"
      if number == 2 { row.answers[TrialQuestionnaire.backups] = .option(2) }
      if number == 3 { row.answers[TrialQuestionnaire.tools] = .options(0b11) }
      _ = try store.add([row])
    }
    let logic = try version(later).questionnaire.logic
    let before = try members(under: bench.questionnaire.logic, form: form)
    _ = try store.rescore(under: logic)
    let after = try members(under: logic, form: form)
    #expect(before.count == 3)
    for identity in MemberIdentity.allCases {
      #expect(
        before.map { $0.token(by: identity) } == after.map { $0.token(by: identity) }, "\(identity)"
      )
    }
  }

  @Test("Who answers the later version as before is found by the answers that are scored")
  func answeredAnew() throws {
    let version = try version(.larger)
    var row = Samples.assessment(1, bench.questionnaire)
    row.subject = "a"
    _ = try store.add([row])
    _ = try store.rescore(under: version.questionnaire.logic)
    let before = try #require(members(under: version.questionnaire.logic, form: "full").first)
    var again = Samples.assessment(2, version.questionnaire)
    again.answers = version.answers(of: Samples.answers(), to: bench.questionnaire)
    again.subject = "a"
    again.completed = "2026-12-30"
    _ = try store.add([again])
    let after = try #require(members(under: version.questionnaire.logic, form: "full").first)
    let kept = MemberIdentity.allCases.filter { before.token(by: $0) == after.token(by: $0) }
    // The same codes need not give the same figures, which `content` must.
    #expect(Set(kept) == [.scores, .common, .enterprise])
  }

  @Test("Whether anybody is not recognised yet is asked of an index, not of everybody")
  func index() throws {
    let plan = try store.connection.rows(
      "EXPLAIN QUERY PLAN SELECT 1 FROM released_member WHERE enterprise IS NULL LIMIT 1"
    ) { $0.text(3) }
    #expect(plan.contains { $0.contains("released_member_unrecognised") }, "\(plan)")
  }
}

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

  @Test("What an older program remembered is forgotten, and filled in again where answers are left")
  func migration() throws {
    for number in 1...2 {
      var row = Samples.assessment(number, bench.questionnaire)
      row.subject = "s\(number)"
      _ = try store.add([row])
    }
    let counted = try members(under: bench.questionnaire.logic, form: "full")
    let cell = ReleasedCell(definition: "{}", n: 2, figures: "{}", members: counted)
    _ = try store.record(
      NewRelease(
        kind: .exchange, date: "2026-11-24", logic: bench.questionnaire.logic, form: "full",
        isSynthetic: false, periods: ["2026"], file: Samples.hash(1),
        cells: [cell], withheld: 0))
    _ = try store.forget(.assessment(Samples.id(1)), on: "2026-11-25")
    // As another rule would have made them.
    try store.connection.script(
      """
      UPDATE released_member SET content = zeroblob(16), scores = zeroblob(16),
        common = zeroblob(16), enterprise = zeroblob(16);
      DROP INDEX released_member_unrecognised;
      """)
    try store.connection.script(recognitionSchema)
    let left = try #require(members(under: bench.questionnaire.logic, form: "full").first)
    let kept = try #require(store.releases(ofQuestionnaire: "trial", isSynthetic: false).first)
      .cells[0].members
    #expect(kept.count == 2)
    for member in kept {
      for identity in MemberIdentity.allCases {
        let token = member.digest == left.digest ? left.token(by: identity) : member.digest
        #expect(member.token(by: identity) == token)
      }
    }
  }
}

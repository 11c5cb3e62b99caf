import JSON
import Questionnaires
import Summaries
import TestSupport
import Testing

@testable import Storage

@Suite("By what a store recognises whom it has released")
struct RecognitionTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  private static func random(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: 5 * $0 + 1) }
  }

  private func members(
    form: String = "full", of store: SQLiteStore? = nil
  ) throws -> [ReleasedMember] {
    try (store ?? self.store).members(
      CellQuery(questionnaire: "trial", form: form), under: bench.questionnaire.logic,
      random: Self.random
    ).map(\.member)
  }

  /// What is the same of one enterprise before and after something.
  private func kept(
    form: String = "full", after change: () throws -> Void
  ) throws -> Set<MemberIdentity> {
    let before = try #require(members(form: form).first)
    try change()
    let after = try members(form: form)
    #expect(after.count == 1)
    return Set(
      MemberIdentity.allCases.filter { before.token(by: $0) == after.first?.token(by: $0) })
  }

  private func add(_ number: Int, _ change: (inout NewAssessment) -> Void = { _ in }) throws {
    var row = Samples.assessment(number, bench.questionnaire)
    row.subject = "a"
    row.completed = "2026-11-\(10 + number)"
    change(&row)
    let stored = try store.assessments(.all, limit: nil).count
    _ = try store.add([row])
    #expect(try store.assessments(.all, limit: nil).count == stored + 1)
  }

  /// How somebody hands in once more, and what is the same then.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout NewAssessment) -> Void
    let kept: Set<MemberIdentity>

    init(
      _ name: String, _ kept: Set<MemberIdentity>,
      _ change: @escaping @Sendable (inout NewAssessment) -> Void
    ) {
      (testDescription, self.kept, self.change) = (name, kept, change)
    }
  }

  private static let cases = [
    Case("the same answers", [.content, .scores, .common, .enterprise]) { _ in },
    Case("other words", [.content, .scores, .common, .enterprise]) {
      $0.answers[TrialQuestionnaire.remark] = .written
    },
    Case("an answer that only one form asks for", [.common, .enterprise]) {
      $0.answers[TrialQuestionnaire.shop] = .option(0)
    },
    Case("an answer that every form asks for", [.enterprise]) {
      $0.answers[TrialQuestionnaire.backups] = .option(2)
    },
    Case("an answer left open", [.enterprise]) {
      $0.answers[TrialQuestionnaire.backups] = .unknown
    },
    Case("another size", [.enterprise]) {
      $0.answers[TrialQuestionnaire.people] = .number(20)
    },
    Case("another language", [.scores, .common, .enterprise]) { $0.locale = "de-DE" },
    Case("another mode", [.scores, .common, .enterprise]) { $0.mode = .paper },
    Case("another campaign of another year", [.content, .scores, .common]) {
      $0.campaign = "a/2027"
    },
    Case("another campaign of the year", [.content, .scores, .common, .enterprise]) {
      $0.campaign = "a/2026"
    },
  ]

  @Test("is the id, the answers, those of every form, and the enterprise", arguments: cases)
  func again(each: Case) throws {
    try add(1)
    let before = try #require(members().first)
    try add(2, each.change)
    let after = try #require(members().first { $0.digest != before.digest })
    let kept = MemberIdentity.allCases.filter { before.token(by: $0) == after.token(by: $0) }
    #expect(Set(kept) == each.kept)
    // No two kinds are ever alike.
    let tokens = MemberIdentity.allCases.map { after.token(by: $0) }
    #expect(Set(tokens).count == tokens.count)
  }

  @Test("On the shorter form the longer one handed in later is the same")
  func fuller() throws {
    try add(1) { $0.form = "express" }
    #expect(
      try kept(form: "express") { try add(2) } == [.content, .scores, .common, .enterprise])
    let full = try #require(members().first)
    #expect(try full.common == members(form: "express").first?.common)
    #expect(try full.content != members(form: "express").first?.content)
  }

  @Test("Another enterprise is another, whatever it answers")
  func others() throws {
    try add(1)
    try add(2) { $0.subject = "b" }
    try add(3) { $0.subject = nil }
    try add(4) { $0.subject = nil }
    let found = try members()
    for identity in MemberIdentity.allCases {
      #expect(Set(found.map { $0.token(by: identity) }).count == 4)
    }
  }

  @Test("An enterprise of this store is the same under its pseudonym")
  func pseudonym() throws {
    let id = try bench.addEnterprise(7)
    try add(1) { ($0.subject, $0.enterprise) = (nil, id) }
    try add(2) { ($0.subject, $0.enterprise) = ("z", id) }
    let found = try members()
    #expect(Set(found.map(\.digest)).count == 2)
    for identity in MemberIdentity.allCases where identity != .answers {
      #expect(Set(found.map { $0.token(by: identity) }).count == 1)
    }
  }

  @Test("Of answers of nobody known a correction is of the same enterprise")
  func corrections() throws {
    try add(1) { $0.subject = nil }
    for number in 2...3 {
      let kept = try kept {
        try add(number) { ($0.subject, $0.supersedes) = (nil, Samples.id(number - 1)) }
      }
      #expect(kept == [.content, .scores, .common, .enterprise])
    }
  }

  // MARK: Releases of older programs

  private func record(_ members: [ReleasedMember], form: String = "full") throws {
    _ = try store.record(
      NewRelease(
        kind: .public, date: "2026-11-24", logic: bench.questionnaire.logic, form: form,
        periods: ["2026"], file: Samples.hash(1),
        cells: [
          ReleasedCell(definition: "{}", n: members.count, figures: "{}", members: members)
        ]))
  }

  private func forgetTokens() throws {
    try store.connection.script(
      "UPDATE released_member SET content = NULL, scores = NULL, common = NULL, enterprise = NULL")
  }

  @Test("What an older program did not remember is filled in, as far as the answers are there")
  func filledIn() throws {
    let shared = try (members: members(), express: members(form: "express"))
    #expect(shared.members.isEmpty && shared.express.isEmpty)
    for number in 1...6 {
      try add(number) { $0.subject = "s\(number)" }
    }
    let (full, express) = try (members(), members(form: "express"))
    try record(full)
    try record(express, form: "express")
    // One hands in again, one is erased.
    try add(7) { $0.subject = "s1" }
    let erased = try #require(UUIDCoding.bytes(Samples.id(2)))
    let gone = MemberDigest(
      beginning: HMACSHA256.code(key: Self.random(32), message: erased))
    _ = try store.forget(.assessment(Samples.id(2)), on: "2026-11-24")
    try forgetTokens()
    // Before that, each is like nobody else.
    #expect(try store.release(1).cells[0].members.allSatisfy { $0.enterprise == $0.digest })
    _ = try members()
    for (release, expected) in [(1, full), (2, express)] {
      let filled = try store.release(release).cells[0].members
      #expect(filled.filter { $0.digest != gone } == expected.filter { $0.digest != gone })
      let unknown = try #require(filled.first { $0.digest == gone })
      #expect(unknown.content == gone && unknown.common == gone && unknown.enterprise == gone)
    }
    let open = try store.connection.first(
      "SELECT count(*) FROM released_member WHERE enterprise IS NULL"
    ) { $0.integer(0) }
    #expect(open == 0)
  }

  @Test("A store of an older program has its releases filled in when the next one is judged")
  func migration() throws {
    try add(1)
    let expected = try members()
    let path = bench.folder.file("old.sqlite")
    let migrator = try OldStore.make(of: bench, at: path, migrations: 8)
    do {
      let old = try SQLiteStore(path: path, busyMilliseconds: 0, migrator: migrator)
      let digest = expected[0].digest.bytes
      try old.connection.script(
        """
        INSERT INTO release (kind, written_on, questionnaire, form, synthetic, periods, file,
          contents, withheld)
        VALUES ('public', '2026-11-24', 1, 0, 0, '[]', zeroblob(32), zeroblob(32), 0);
        INSERT INTO released_cell (release, definition, n, figures) VALUES (1, '{}', 1, '{}')
        """)
      try old.connection.run(
        "INSERT INTO released_member (cell, digest, scored) VALUES (1, \(digest), \(Int64(7)))")
      _ = try old.releaseKey(random: Self.random)
    }
    let store = try SQLiteStore(path: path)
    #expect(try members(of: store) == expected)
    let filled = try store.release(1).cells[0].members
    #expect(filled.map(\.content) == expected.map(\.content))
    #expect(filled.map(\.scored) == [7])
  }

  @Test("Erasing leaves nothing that tells who it was without the key")
  func erasure() throws {
    let id = try bench.addEnterprise(9)
    try add(1) { ($0.subject, $0.enterprise) = (nil, id) }
    let released = try members()
    try record(released)
    _ = try store.forget(.enterprise(id), on: "2026-11-24")
    // With the key, which lies in the same file, answers could be tried until a hash fits.
    #expect(
      try store.release(1).cells[0].members
        == released.map { ReleasedMember($0.digest, scored: $0.scored) })
    let texts = try store.connection.rows(
      "SELECT hex(digest) || hex(content) || hex(scores) || hex(common) || hex(enterprise) FROM released_member"
    ) { $0.text(0) }
    for name in [id, Samples.id(1)] {
      let hex = name.replacing("-", with: "").uppercased()
      #expect(texts.allSatisfy { !$0.contains(hex) })
    }
    // Neither answers nor enterprise are there to try the key on.
    #expect(try store.assessments(.all, limit: nil).isEmpty && store.enterprises().isEmpty)
    #expect(try members().isEmpty)
  }
}

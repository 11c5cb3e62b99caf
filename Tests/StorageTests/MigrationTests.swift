import TestSupport
import Testing

@testable import Storage

@Suite("Migrations")
struct MigrationTests {
  private let second = Migration(name: "9999 trial") { connection in
    try connection.script("CREATE TABLE trial (a INTEGER NOT NULL) STRICT")
  }

  @Test("a store of an older program gets only what it lacks, and keeps its contents")
  func upgrades() throws {
    let folder = try TemporaryFolder()
    try SQLiteStore(path: folder.store).set("language", to: "es-MX")
    let migrator = Migrator(migrations: Migrator.standard.migrations + [second])
    let store = try SQLiteStore(path: folder.store, busyMilliseconds: 0, migrator: migrator)
    #expect(try store.setting("language") == "es-MX")
    let names = try store.connection.rows("SELECT name FROM migration ORDER BY position") {
      $0.text(0)
    }
    #expect(names.first == "0001 first schema" && names.last == "9999 trial")
    #expect(names == migrator.migrations.map(\.name))
    #expect(
      try store.connection.first("PRAGMA user_version") { $0.integer(0) } == Int64(names.count))
  }

  @Test("a migration that fails leaves the store as it was")
  func failure() throws {
    let folder = try TemporaryFolder()
    try SQLiteStore(path: folder.store).set("language", to: "es-MX")
    let broken = Migration(name: "9999 broken") { connection in
      try connection.script("CREATE TABLE trial (a INTEGER NOT NULL) STRICT")
      try connection.script("INSERT INTO nowhere VALUES (1)")
    }
    #expect(throws: StorageProblem.self) {
      _ = try SQLiteStore(
        path: folder.store, busyMilliseconds: 0,
        migrator: Migrator(migrations: Migrator.standard.migrations + [broken]))
    }
    let store = try SQLiteStore(path: folder.store)
    #expect(try store.setting("language") == "es-MX")
    let tables = try store.connection.rows(
      "SELECT name FROM sqlite_schema WHERE name = 'trial'"
    ) { $0.text(0) }
    #expect(tables == [])
  }

  @Test("a migration that leaves a dangling reference is undone")
  func danglingReference() throws {
    let folder = try TemporaryFolder()
    _ = try SQLiteStore(path: folder.store)
    let broken = Migration(name: "9999 broken") { connection in
      try connection.script(
        """
        PRAGMA defer_foreign_keys = ON;
        INSERT INTO question (questionnaire, position, id, kind) VALUES (99, 0, 'q', 'text')
        """)
    }
    let problem = #expect(throws: StorageProblem.self) {
      _ = try SQLiteStore(
        path: folder.store, busyMilliseconds: 0,
        migrator: Migrator(migrations: Migrator.standard.migrations + [broken]))
    }
    #expect(problem?.kind == .corrupt("dangling references after 9999 broken"))
    let store = try SQLiteStore(path: folder.store)
    #expect(try store.connection.first("SELECT count(*) FROM question") { $0.integer(0) } == 0)
  }

  /// The whole of a store's parts, in a fixed order.
  private func parts(of store: SQLiteStore) throws -> [String] {
    try store.connection.rows(
      """
      SELECT form, period, campaign, synthetic, country, sort, code, counts FROM part
      ORDER BY form, period, campaign, synthetic, country, sort, code
      """
    ) { row in (0..<8).map { row.text(Int32($0)) }.joined(separator: " ") }
  }

  @Test("a store whose cells alone are counted has the parts counted when it is opened")
  func countsParts() throws {
    let bench = try Bench()
    var random = SplitMix64(seed: 11)
    var rows = (1...30).map {
      Samples.assessment($0, bench.questionnaire, answers: Samples.answers(using: &random))
    }
    for position in rows.indices {
      rows[position].campaign = ["ccmx/q1", nil][position % 2]
      rows[position].mode = [.assisted, .paper, nil][position % 3]
      rows[position].completed = "2026-11-\(10 + position % 5)"
      if position % 7 == 0 { rows[position].consent = nil }
    }
    _ = try bench.store.add(rows)
    let expected = try parts(of: bench.store)
    #expect(expected.count > 20)
    // What the older program would have left: the same rows and cells, and none of the rest.
    let old = try TemporaryFolder()
    try OldStore.make(of: bench, at: old.store, migrations: 3)
    let store = try SQLiteStore(path: old.store)
    #expect(try parts(of: store) == expected)
    #expect(try store.verify().findings == [])
    let query = CellQuery(questionnaire: "trial", form: "express")
    #expect(try store.summaries(query) == bench.store.summaries(query))
    // A second opening has nothing left to count.
    try store.connection.script("DELETE FROM part")
    #expect(try parts(of: SQLiteStore(path: old.store)) == [])
  }

  @Test("a damaged older store opens, but tells no summaries")
  func damagedParts() throws {
    let bench = try Bench()
    _ = try bench.store.add([Samples.assessment(1, bench.questionnaire)])
    let old = try TemporaryFolder()
    let migrator = try OldStore.make(of: bench, at: old.store, migrations: 3)
    do {
      let other = try SQLiteStore(path: old.store, busyMilliseconds: 0, migrator: migrator)
      try other.connection.script("UPDATE questionnaire SET json = '{}'")
    }
    let store = try SQLiteStore(path: old.store)
    let problem = #expect(throws: StorageProblem.self) {
      try store.summaries(CellQuery(questionnaire: "trial", form: "full"))
    }
    #expect(problem?.kind == .unreadable("part"))
    #expect(try !store.verify().findings.isEmpty)
  }

  @Test("what an older program had blocked is blocked still, to be erased on nobody's day")
  func oldBlocks() throws {
    let bench = try Bench()
    _ = try bench.store.add([Samples.assessment(1, bench.questionnaire)])
    _ = try bench.store.block(.assessment(Samples.id(1)), Blocking(on: "2026-11-24"))
    let old = try TemporaryFolder()
    let migrator = Migrator(migrations: Array(Migrator.standard.migrations.prefix(5)))
    do {
      let store = try SQLiteStore(path: old.store, busyMilliseconds: 0, migrator: migrator)
      try store.connection.script("ATTACH DATABASE '\(bench.folder.store)' AS new")
      for table in ["questionnaire", "question", "option", "form", "consent"] {
        try store.connection.script("INSERT INTO \(table) SELECT * FROM new.\(table)")
      }
      let columns = """
        key, uuid, questionnaire, form, locale, completed, consent, synthetic, seal, blocked_on,
        state, answers, scores
        """
      try store.connection.script(
        "INSERT INTO assessment (\(columns)) SELECT \(columns) FROM new.assessment")
      try store.connection.script(
        "INSERT INTO enterprise (uuid, blocked_on) VALUES (zeroblob(16), '2026-11-25')")
    }
    let store = try SQLiteStore(path: old.store)
    #expect(try store.assessments(.all).map(\.blocking) == [Blocking(on: "2026-11-24")])
    #expect(try store.enterprises().map(\.blocking) == [Blocking(on: "2026-11-25")])
    #expect(try store.due(on: "9999-12-31") == [])
    #expect(try store.verify().findings == [])
  }

  @Test("the released schema never changes")
  func frozen() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.store)
    let tables = try store.connection.rows(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name"
    ) { $0.text(0) }
    #expect(
      tables == [
        "annotation", "answer", "assessment", "cell", "consent", "draft", "draft_answer",
        "enterprise", "follow_up", "form", "handover", "intake", "migration", "option", "part",
        "question",
        "questionnaire", "refusal", "release", "released_cell", "released_member", "rescore",
        "setting", "tombstone",
      ])
  }
}

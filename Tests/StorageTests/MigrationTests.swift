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
        "enterprise", "form", "handover", "migration", "option", "question", "questionnaire",
        "refusal",
        "rescore", "setting", "tombstone",
      ])
  }
}

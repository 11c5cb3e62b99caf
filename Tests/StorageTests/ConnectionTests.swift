import Testing

@testable import Storage

@Suite("A connection")
struct ConnectionTests {
  private let bench: Bench
  private var connection: Connection { bench.store.connection }

  init() throws {
    bench = try Bench()
    try bench.store.connection.script(
      "CREATE TABLE trial (a INTEGER NOT NULL UNIQUE, b TEXT, c BLOB) STRICT")
  }

  @Test(
    "values come back as they were bound",
    arguments: ["", "a\u{0}b", "ñandú 🐦", "it's \"quoted\""])
  func roundTrip(text: String) throws {
    let bytes = Array(text.utf8)
    try connection.run("INSERT INTO trial VALUES (\(Int64.min), \(text), \(bytes))")
    let row = try connection.first("SELECT a, b, c, typeof(b), typeof(c) FROM trial") {
      ($0.integer(0), $0.text(1), $0.bytes(2), $0.text(3), $0.text(4))
    }
    #expect(row?.0 == .min)
    #expect(row?.1 == text)
    #expect(row?.2 == bytes)
    #expect(row?.3 == "text")
    #expect(row?.4 == "blob")
  }

  @Test("a failed transaction leaves nothing behind")
  func rollback() throws {
    #expect(throws: StorageProblem.self) {
      try connection.transaction {
        try connection.run("INSERT INTO trial VALUES (1, NULL, NULL)")
        try connection.run("INSERT INTO trial VALUES (1, NULL, NULL)")
      }
    }
    #expect(try connection.first("SELECT count(*) FROM trial") { $0.integer(0) } == 0)
    // The next transaction is not disturbed by the one before.
    try connection.transaction { try connection.run("INSERT INTO trial VALUES (1, NULL, NULL)") }
    #expect(try connection.first("SELECT count(*) FROM trial") { $0.integer(0) } == 1)
  }

  @Test("an error says neither the statement nor the values")
  func errorsHideValues() throws {
    let secret = "cuenta-4711"
    try connection.run("INSERT INTO trial VALUES (7, \(secret), NULL)")
    let problem = try #require(throws: StorageProblem.self) {
      try connection.run("INSERT INTO trial VALUES (7, \(secret), NULL)")
    }
    #expect(!problem.sentence.contains(secret))
    #expect(!String(reflecting: problem).contains(secret))
    guard case .refused(let code, _) = problem.kind else {
      Issue.record("\(problem)")
      return
    }
    #expect(code == 2067, "SQLITE_CONSTRAINT_UNIQUE")
  }

  @Test("a statement works again after it has failed")
  func failedStatementIsReplaced() throws {
    func insert(_ value: Int) throws {
      try connection.run("INSERT INTO trial VALUES (\(value), NULL, NULL)")
    }
    try insert(1)
    #expect(throws: StorageProblem.self) { try insert(1) }
    try insert(2)
    #expect(try connection.rows("SELECT a FROM trial ORDER BY a") { $0.integer(0) } == [1, 2])
  }

  @Test("a statement may be used while it is being read")
  func reentrance() throws {
    for value in 1...3 { try connection.run("INSERT INTO trial VALUES (\(value), NULL, NULL)") }
    let query: SQL = "SELECT a FROM trial ORDER BY a"
    let pairs = try connection.rows(query) { outer in
      let a = outer.integer(0)
      return try connection.rows(query) { a * 10 + $0.integer(0) }
    }
    #expect(pairs == [[11, 12, 13], [21, 22, 23], [31, 32, 33]])
  }

  @Test(
    "the settings that the store relies on are on",
    arguments: [
      ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"),
      ("secure_delete", "1"), ("trusted_schema", "0"), ("temp_store", "2"),
      ("busy_timeout", "200"), ("application_id", "1297245305"),
      ("user_version", "\(Migrator.standard.migrations.count)"),
    ])
  func settings(name: String, value: String) throws {
    let answer = try connection.first(SQL(stringLiteral: "PRAGMA \(name)")) { $0.text(0) }
    #expect(answer == value)
  }

  @Test("the schema cannot be rewritten from outside, and a misspelt column is no text")
  func defences() throws {
    #expect(throws: StorageProblem.self) {
      try connection.script(
        "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'trial'")
    }
    #expect(throws: StorageProblem.self) {
      try connection.first("SELECT \"nonsense\" FROM trial") { $0.text(0) }
    }
  }

  @Test("every table is strict")
  func strict() throws {
    let loose = try connection.rows(
      """
      SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'
      """
    ) { $0.text(0) }
    #expect(loose == [])
  }
}

internal import CSQLite

/// One connection to a database file.
@safe final class Connection {
  /// How a connection may use the file.
  enum Access: Hashable {
    /// Reading and writing an existing file.
    case readWrite
    /// Looking at a file that may be anybody's. At rest, nobody writes to it and all of it stands in
    /// the file itself, so that neither locks nor side files are needed.
    case looking(atRest: Bool = false)
  }

  /// The path as it was given, for problems.
  let path: String
  let busyMilliseconds: Int
  private let handle: OpaquePointer
  private var cache = StatementCache()
  private var isInTransaction = false
  /// How many transactions were undone.
  private(set) var undone = 0

  private static let withoutAccounts = readiness_sqlite3_forget_memory()

  /// Opens an existing file; its settings are those of SQLite.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - access: how it may be used.
  ///   - busyMilliseconds: how long to wait for another writer.
  /// - Throws: `notPermitted`, `readOnly` and others, by the code of SQLite.
  init(
    _ path: String, _ access: Access, busyMilliseconds: Int
  ) throws(StorageProblem) {
    self.path = path
    self.busyMilliseconds = busyMilliseconds
    // Once; in a process that has used SQLite before, nothing changes.
    _ = Self.withoutAccounts
    let (name, flags) =
      switch access {
      case .readWrite: (absolute(path), SQLITE_OPEN_READWRITE)
      case .looking(atRest: false): (absolute(path), SQLITE_OPEN_READONLY)
      case .looking(atRest: true): (immutable(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
      }
    var handle: OpaquePointer?
    // One connection is used by one thread at a time, so SQLite's own mutexes are not needed.
    let code = unsafe sqlite3_open_v2(
      name, &handle,
      flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let opened = unsafe handle, code == SQLITE_OK else {
      let problem = unsafe StorageProblem(
        code: code, handle: handle, path: path, waited: busyMilliseconds)
      unsafe sqlite3_close_v2(handle)
      throw problem
    }
    unsafe self.handle = unsafe opened
    unsafe sqlite3_busy_timeout(opened, Int32(clamping: busyMilliseconds))
  }

  deinit {
    cache.removeAll()
    // The second version waits for statements that are still held somewhere.
    unsafe sqlite3_close_v2(handle)
  }

  /// The problem behind a result code.
  func problem(_ code: Int32) -> StorageProblem {
    unsafe StorageProblem(code: code, handle: handle, path: path, waited: busyMilliseconds)
  }

  /// Another problem of this file.
  func problem(_ kind: StorageProblem.Kind) -> StorageProblem {
    StorageProblem(path: path, kind: kind)
  }

  /// Whether SQLite could open the file only for reading.
  var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }

  /// The first bytes of the file as they lie there, fewer if there are no more.
  ///
  /// Neither a lock is taken nor a side file made. A descriptor of our own would not do: closing it
  /// would drop the locks that other connections of this process hold on the file.
  func firstBytes(_ count: Int) -> [UInt8] {
    var file: UnsafeMutablePointer<sqlite3_file>?
    let code = unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard code == SQLITE_OK, let file = unsafe file,
      let read = unsafe file.pointee.pMethods?.pointee.xRead
    else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    let result = unsafe bytes.withUnsafeMutableBytes { storage in
      unsafe read(file, storage.baseAddress, Int32(storage.count), 0)
    }
    return result == SQLITE_OK ? bytes : []
  }

  /// How many rows the last statement changed.
  var changes: Int { Int(unsafe sqlite3_changes64(handle)) }

  /// The key of the row inserted last.
  var lastInsertedKey: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

  /// A number that changes when another connection has changed the file.
  func dataVersion() throws -> Int64 {
    try first("PRAGMA data_version") { $0.integer(0) } ?? 0
  }

  /// Switches a property of the connection and checks the answer.
  func turn(_ property: Int32, named name: String, on: Bool) throws(StorageProblem) {
    var answer: Int32 = -1
    let code = unsafe readiness_sqlite3_db_switch(handle, property, on ? 1 : 0, &answer)
    if code != SQLITE_OK { throw problem(code) }
    if answer != (on ? 1 : 0) {
      throw problem(.settingRefused(name: name, answer: String(answer)))
    }
  }

  // MARK: Statements

  /// Prepares a statement.
  private func prepare(_ text: String) throws(StorageProblem) -> Statement {
    var statement: OpaquePointer?
    var text = text
    let code = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe sqlite3_prepare_v3(
          handle, characters.baseAddress, Int32(characters.count),
          UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
      }
    }
    guard code == SQLITE_OK, let prepared = unsafe statement else { throw problem(code) }
    return unsafe Statement(owning: prepared) { [unowned self] code in problem(code) }
  }

  /// Lends the statement of a text for as long as the body runs.
  func withStatement<Result>(
    _ text: String, _ body: (Statement) throws -> Result
  ) throws -> Result {
    let statement = try lend(text)
    let result = try body(statement)
    takeBack(statement, text)
    return result
  }

  /// Lends the statement of a text until it is given back, for work that runs it many times.
  func lend(_ text: String) throws(StorageProblem) -> Statement {
    if let statement = cache.take(text) { return statement }
    return try prepare(text)
  }

  /// Takes a statement back that has done its work.
  func takeBack(_ statement: Statement, _ text: String) {
    statement.reset()
    statement.clear()
    cache.giveBack(statement, text)
  }

  /// Runs a statement whose rows, if any, do not matter.
  func run(_ sql: SQL) throws {
    try withStatement(sql.text) { statement in
      try bind(sql, to: statement)
      try statement.run()
    }
  }

  /// Visits the rows that a statement yields.
  func visit(_ sql: SQL, _ body: (Statement) throws -> Void) throws {
    try withStatement(sql.text) { statement in
      try bind(sql, to: statement)
      while try statement.step() { try body(statement) }
    }
  }

  /// The rows that a statement yields.
  func rows<Row>(_ sql: SQL, _ read: (Statement) throws -> Row) throws -> [Row] {
    var rows: [Row] = []
    try visit(sql) { rows.append(try read($0)) }
    return rows
  }

  /// The first row that a statement yields.
  func first<Row>(_ sql: SQL, _ read: (Statement) throws -> Row) throws -> Row? {
    try withStatement(sql.text) { statement in
      try bind(sql, to: statement)
      return try statement.step() ? try read(statement) : nil
    }
  }

  /// Runs several statements without values, for definitions.
  func script(_ text: String) throws(StorageProblem) {
    let code = unsafe sqlite3_exec(handle, text, nil, nil, nil)
    if code != SQLITE_OK { throw problem(code) }
  }

  private func bind(_ sql: SQL, to statement: Statement) throws(StorageProblem) {
    for (index, value) in sql.values.enumerated() {
      try statement.bind(Int32(index + 1), value)
    }
  }

  // MARK: Transactions

  /// Runs the body in one transaction that may write; if it throws, nothing of it remains.
  ///
  /// Within another transaction the body becomes part of that one.
  func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    // Asking for the write lock at once: a reader that turns writer halfway can only fail.
    try within("BEGIN IMMEDIATE", body)
  }

  /// Runs the body so that all its reads see one state of the file.
  func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
    try within("BEGIN", body)
  }

  /// All reads from now on see the present state of the file, until the connection is closed.
  func beginSnapshot() throws {
    try run("BEGIN")
    isInTransaction = true
    // The state is that of the first reading.
    _ = try first("SELECT 1 FROM sqlite_schema LIMIT 1") { _ in true }
  }

  private func within<Result>(_ begin: SQL, _ body: () throws -> Result) throws -> Result {
    if isInTransaction { return try body() }
    try run(begin)
    isInTransaction = true
    defer { isInTransaction = false }
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // A full disk may have undone the transaction already; then there is nothing to undo.
      try? run("ROLLBACK")
      undone += 1
      throw error
    }
  }
}

/// A path that SQLite cannot mistake for a name with a meaning, such as `:memory:`.
func absolute(_ path: String) -> String {
  path.utf8.first == UInt8(ascii: "/") ? path : "./" + path
}

/// The URI by which SQLite opens a file that nobody changes.
///
/// Source: sqlite.org/uri.html, section 3.1 and the parameter "immutable".
private func immutable(_ path: String) -> String {
  var uri = "file:"
  for byte in absolute(path).utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "-"):
      uri.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      uri += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return uri + "?immutable=1"
}

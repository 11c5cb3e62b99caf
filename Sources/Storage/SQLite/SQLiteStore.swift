internal import CSQLite
internal import Glibc

/// A store in one SQLite file.
///
/// ```swift
/// let store = try SQLiteStore(path: "/home/ana/.local/share/readiness/store.sqlite")
/// try store.register(questionnaire, json: text)
/// ```
///
/// A store is used by one thread at a time; several processes may have the same file open.
public final class SQLiteStore: Store {
  let connection: Connection
  let claims: ClaimFile
  /// Questionnaires read so far, by key.
  var known: [Int64: KnownQuestionnaire] = [:]
  /// Keys of questionnaires, by logic hash.
  var questionnaireKeys: [String: Int64] = [:]
  /// What this store has written last of its counts.
  var latest = LatestCounts()
  /// Keys of the drafts that this process holds, by id.
  var heldDrafts: [String: Int64] = [:]

  /// Opens the store at a path, making the file and its folders if there are none.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - busyMilliseconds: how long to wait for another writer before giving up.
  /// - Throws: ``StorageProblem``. A file that is refused is left byte for byte as it was.
  public convenience init(path: String, busyMilliseconds: Int = 5000) throws {
    try self.init(path: path, busyMilliseconds: busyMilliseconds, migrator: .standard)
  }

  /// Opens with other migrations, as an older or newer program would.
  init(path: String, busyMilliseconds: Int, migrator: Migrator) throws {
    let file = StoreFile(path: path)
    let claims = ClaimFile(ofStore: path)
    let newest = migrator.migrations.count
    let contents = try file.inspect(newest: newest)
    if contents == .ours {
      connection = try Self.open(path, busyMilliseconds, migrator)
    } else {
      if contents != .unfinished { try file.create() }
      try Self.waitForMaking(claims, path, busyMilliseconds)
      defer { claims.release(ClaimFile.making) }
      // Another process may have gone on with the file while this one waited.
      let isEmpty = try file.inspect(newest: newest) == .empty
      connection = try Self.open(path, busyMilliseconds, migrator, marking: isEmpty)
    }
    self.claims = claims
    try countPartsOnce()
  }

  /// Another connection to the file of a store, for a thread of its own.
  init(besides other: SQLiteStore) throws {
    let connection = other.connection
    self.connection = try Connection(
      connection.path, .readWrite, busyMilliseconds: connection.busyMilliseconds)
    try self.connection.setUp()
    claims = other.claims
  }

  private static func open(
    _ path: String, _ busyMilliseconds: Int, _ migrator: Migrator, marking: Bool = false
  ) throws -> Connection {
    let connection = try Connection(path, .readWrite, busyMilliseconds: busyMilliseconds)
    if connection.isReadOnly { throw connection.problem(.readOnly) }
    // Until the file is known to be ours and not newer, closing it must not move its log into it.
    try connection.turn(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, named: "no_ckpt_on_close", on: true)
    if marking {
      // A pragma takes no bound values; this one is a constant of ours.
      try connection.script("PRAGMA application_id = \(Migrator.applicationID)")
    }
    try connection.setUp()
    try migrator.migrate(connection)
    try connection.turn(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, named: "no_ckpt_on_close", on: false)
    return connection
  }

  /// Two processes that make the same store do so one after the other.
  private static func waitForMaking(
    _ claims: ClaimFile, _ path: String, _ busyMilliseconds: Int
  ) throws {
    let step = 20
    for _ in 0...busyMilliseconds / step {
      if try claims.claim(ClaimFile.making) { return }
      usleep(useconds_t(step * 1000))
    }
    throw StorageProblem(path: path, kind: .busy(waitedMilliseconds: busyMilliseconds))
  }

  // MARK: Words that several parts use

  /// A problem of this store.
  func problem(_ kind: StorageProblem.Kind) -> StorageProblem { connection.problem(kind) }

  /// The bytes of an id handed over.
  ///
  /// - Throws: `malformed` if it is not a lower-case UUID.
  func uuid(_ text: String) throws -> [UInt8] {
    guard let bytes = UUIDCoding.bytes(text) else { throw problem(.malformed("id")) }
    return bytes
  }
}

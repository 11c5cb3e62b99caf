/// One step in the life of the schema.
///
/// Steps are only ever appended: what a released program has applied is never edited.
struct Migration: Sendable {
  /// The name recorded in the store.
  let name: String
  /// Makes the change.
  let apply: @Sendable (Connection) throws -> Void
}

/// Brings a store to the schema of this program.
struct Migrator: Sendable {
  /// Written into the header of every store: ASCII `MRdy`. Tells our files from others'.
  static let applicationID: Int32 = 0x4D52_6479

  let migrations: [Migration]

  /// Applies what is missing, each step in its own transaction.
  ///
  /// - Throws: `newer` if the store holds steps that this program does not know.
  func migrate(_ connection: Connection) throws {
    let applied = try appliedNames(connection)
    guard applied.count <= migrations.count,
      zip(applied, migrations).allSatisfy({ $0 == $1.name })
    else { throw connection.problem(.newer(version: applied.count)) }
    for migration in migrations.dropFirst(applied.count) {
      try apply(migration, to: connection)
    }
  }

  private func apply(_ migration: Migration, to connection: Connection) throws {
    try connection.transaction {
      // Another process may have applied the step while this one waited for the lock.
      guard try !appliedNames(connection).contains(migration.name) else { return }
      try migration.apply(connection)
      try connection.run("INSERT INTO migration (name) VALUES (\(migration.name))")
      if try connection.first("PRAGMA foreign_key_check", { _ in true }) != nil {
        throw connection.problem(.corrupt("dangling references after \(migration.name)"))
      }
      let count = try appliedNames(connection).count
      // A pragma takes no bound values; this one is a number of ours.
      try connection.script("PRAGMA user_version = \(count)")
    }
  }

  private func appliedNames(_ connection: Connection) throws -> [String] {
    let hasTable = try connection.first(
      "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'"
    ) { _ in true }
    guard hasTable == true else { return [] }
    return try connection.rows("SELECT name FROM migration ORDER BY position") { $0.text(0) }
  }
}

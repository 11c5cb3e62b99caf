internal import CSQLite

extension Connection {
  /// Makes a freshly opened connection one that the store can rely on; every answer is checked.
  func setUp() throws {
    try doubtTheSchema()
    try eraseWhatIsDeleted()
    try keepIntermediateResultsInMemory()
    try enforceReferences()
    try logAhead()
    try synchronizeFully()
    try run("PRAGMA cache_size = -32768")
  }

  /// A schema from a crafted file must not run code or change itself, and a misspelt column must
  /// not pass for a text.
  func doubtTheSchema() throws {
    try turn(SQLITE_DBCONFIG_DEFENSIVE, named: "defensive", on: true)
    try turn(SQLITE_DBCONFIG_TRUSTED_SCHEMA, named: "trusted_schema", on: false)
    try turn(SQLITE_DBCONFIG_DQS_DDL, named: "dqs_ddl", on: false)
    try turn(SQLITE_DBCONFIG_DQS_DML, named: "dqs_dml", on: false)
  }

  /// Deleted rows are overwritten with zeros.
  private func eraseWhatIsDeleted() throws {
    try set("PRAGMA secure_delete = ON", "PRAGMA secure_delete", expecting: "1")
  }

  /// Sorting and compacting must not leave answers in temporary files.
  private func keepIntermediateResultsInMemory() throws {
    try set("PRAGMA temp_store = MEMORY", "PRAGMA temp_store", expecting: "2")
  }

  private func enforceReferences() throws {
    try set("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", expecting: "1")
  }

  /// Readers do not wait for the writer, nor the writer for them.
  private func logAhead() throws {
    try set("PRAGMA journal_mode = WAL", "PRAGMA journal_mode", expecting: "wal")
  }

  /// What is committed survives a loss of power.
  private func synchronizeFully() throws {
    try set("PRAGMA synchronous = FULL", "PRAGMA synchronous", expecting: "2")
  }

  private func set(_ change: SQL, _ question: SQL, expecting expected: String) throws {
    try run(change)
    let answer = try first(question) { $0.text(0) } ?? ""
    if answer != expected {
      throw problem(.settingRefused(name: question.text, answer: answer))
    }
  }
}

@testable import Storage

/// Stores as older programs left them.
enum OldStore {
  /// Makes one that has seen only so many migrations, with the rows and cells of a store of today.
  ///
  /// - Returns: the migrations of the older program.
  @discardableResult
  static func make(of bench: Bench, at path: String, migrations: Int) throws -> Migrator {
    let migrator = Migrator(migrations: Array(Migrator.standard.migrations.prefix(migrations)))
    let old = try SQLiteStore(path: path, busyMilliseconds: 0, migrator: migrator)
    try old.connection.script("ATTACH DATABASE '\(bench.folder.store)' AS new")
    for table in ["questionnaire", "question", "option", "form", "consent", "cell"] {
      try old.connection.script("INSERT INTO \(table) SELECT * FROM new.\(table)")
    }
    let particulars = "key, uuid, label, subject, blocked_on"
    try old.connection.script(
      "INSERT INTO enterprise (\(particulars)) SELECT \(particulars) FROM new.enterprise")
    let columns = """
      key, uuid, enterprise, questionnaire, form, locale, completed, minutes, mode, campaign, subject,
      withdrawal, consent, supersedes, synthetic, seal, blocked_on, state, answers, scores
      """
    try old.connection.script(
      "INSERT INTO assessment (\(columns)) SELECT \(columns) FROM new.assessment")
    try old.connection.script("DETACH DATABASE new")
    return migrator
  }
}

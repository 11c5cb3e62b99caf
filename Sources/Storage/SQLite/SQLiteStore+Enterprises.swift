extension SQLiteStore {
  /// Adds an enterprise.
  ///
  /// - Throws: `labelTaken` if another one has the label.
  public func add(_ enterprise: Enterprise) throws {
    let id = try uuid(enterprise.id)
    try connection.transaction {
      try requireFree(enterprise.label, exceptFor: id)
      let isKnown = try connection.first("SELECT 1 FROM enterprise WHERE uuid = \(id)") { _ in true
      }
      if isKnown == true { throw problem(.malformed("id")) }
      try connection.run(
        """
        INSERT INTO enterprise (uuid, label, subject, blocked_on, blocked_for, blocked_until,
          kept_until)
        VALUES (\(id), \(enterprise.label), \(enterprise.subject), \(enterprise.blocking?.on),
          \(enterprise.blocking?.reason.rawValue), \(enterprise.blocking?.until),
          \(enterprise.keptUntil))
        """)
    }
  }

  /// Gives an enterprise another label.
  ///
  /// - Throws: `notFound`; `labelTaken` if another one has the label; `malformed` if it is empty.
  public func rename(enterprise id: String, to label: String) throws {
    try connection.transaction {
      let key = try key(ofEnterprise: id)
      try requireFree(label, exceptFor: try uuid(id))
      try connection.run("UPDATE enterprise SET label = \(label) WHERE key = \(key)")
    }
  }

  private func requireFree(_ label: String?, exceptFor id: [UInt8]) throws {
    guard let label else { return }
    if label.isEmpty { throw problem(.malformed("label")) }
    let other = try connection.first(
      "SELECT 1 FROM enterprise WHERE label = \(label) AND uuid <> \(id)"
    ) { _ in true }
    if other == true { throw problem(.labelTaken) }
  }

  /// All enterprises, by label, those without one last.
  public func enterprises() throws -> [Enterprise] {
    try enterprises(where: "true")
  }

  /// The enterprise with exactly this label, else those whose id begins so (from four digits on).
  public func enterprises(named name: String) throws -> [Enterprise] {
    let labelled = try enterprises(where: "label = \(name)")
    guard labelled.isEmpty, let range = UUIDCoding.range(prefix: name) else { return labelled }
    return try enterprises(where: "uuid BETWEEN \(range.first) AND \(range.last)")
  }

  private func enterprises(where condition: SQL) throws -> [Enterprise] {
    try connection.rows(
      """
      SELECT uuid, label, subject, blocked_on, blocked_for, blocked_until, kept_until
      FROM enterprise WHERE \(condition) ORDER BY label IS NULL, label, uuid
      """
    ) { row in
      Enterprise(
        id: UUIDCoding.text(row.bytes(0)), label: row.optionalText(1),
        subject: row.optionalText(2), blocking: try blocking(row, from: 3),
        keptUntil: row.optionalText(6))
    }
  }

  /// The key of an enterprise.
  ///
  /// - Throws: `notFound`.
  func key(ofEnterprise id: String) throws -> Int64 {
    let bytes = try uuid(id)
    guard
      let key = try connection.first(
        "SELECT key FROM enterprise WHERE uuid = \(bytes)", { $0.integer(0) })
    else { throw problem(.notFound(.enterprise, id)) }
    return key
  }
}

extension SQLiteStore {
  /// Takes a person's rows out of every aggregate at once; the rows stay. Returns how many.
  public func block(_ person: PersonSelection, on date: String) throws -> Int {
    try setBlocked(person, date)
  }

  /// Undoes ``block(_:on:)``. Returns how many rows it concerns.
  public func unblock(_ person: PersonSelection) throws -> Int {
    try setBlocked(person, nil)
  }

  private func setBlocked(_ person: PersonSelection, _ date: String?) throws -> Int {
    try connection.transaction {
      let rows = try rows(of: person)
      if case .enterprise(let id) = person {
        let key = try key(ofEnterprise: id)
        try connection.run("UPDATE enterprise SET blocked_on = \(date) WHERE key = \(key)")
      } else if rows.isEmpty {
        throw notFound(person)
      }
      let change = CountedChange(self)
      for row in rows {
        try connection.run(
          "UPDATE assessment SET blocked_on = \(date) WHERE key = \(row.key)")
        change.touch(row.person)
      }
      try change.finish()
      return rows.count
    }
  }

  /// The rows meant, with everything they correct and are corrected by.
  func rows(of person: PersonSelection) throws -> [StoredRow] {
    let seeds: SQL
    switch person {
    case .enterprise(let id):
      let key = try key(ofEnterprise: id)
      seeds = """
        SELECT uuid FROM assessment WHERE enterprise = \(key)
        UNION
        SELECT uuid FROM assessment
        WHERE subject = (SELECT subject FROM enterprise WHERE key = \(key))
        """
    case .assessment(let id): seeds = "SELECT \(try uuid(id))"
    case .receipt(let hash):
      guard let bytes = HashCoding.bytes(hash) else { throw problem(.malformed("withdrawal")) }
      seeds = "SELECT uuid FROM assessment WHERE withdrawal = \(bytes)"
    }
    return try storedRows(
      where: """
        a.uuid IN (
          WITH RECURSIVE chain (uuid) AS (
            \(seeds)
            UNION
            SELECT b.supersedes FROM chain AS c JOIN assessment AS b ON b.uuid = c.uuid
            WHERE b.supersedes IS NOT NULL
            UNION
            SELECT b.uuid FROM chain AS c JOIN assessment AS b ON b.supersedes = c.uuid)
          SELECT uuid FROM chain)
        """)
  }

  /// The problem that nothing is stored of a person.
  func notFound(_ person: PersonSelection) -> StorageProblem {
    switch person {
    case .enterprise(let id): problem(.notFound(.enterprise, id))
    case .assessment(let id): problem(.notFound(.assessment, id))
    case .receipt(let hash): problem(.notFound(.receipt, hash))
    }
  }
}

extension SQLiteStore {
  /// Takes a person's rows out of every aggregate at once; the rows stay. Returns how many.
  public func block(_ person: PersonSelection, _ blocking: Blocking) throws -> Int {
    guard NewRow.isDate(blocking.on) else { throw problem(.malformed("blockedOn")) }
    if let day = blocking.until, !NewRow.isDate(day) { throw problem(.malformed("blockedUntil")) }
    return try setBlocked(person, blocking)
  }

  /// Undoes ``block(_:_:)``. Returns how many rows it concerns.
  public func unblock(_ person: PersonSelection) throws -> Int {
    try setBlocked(person, nil)
  }

  private func setBlocked(_ person: PersonSelection, _ blocking: Blocking?) throws -> Int {
    try connection.transaction {
      let rows = try rows(of: person)
      if case .enterprise(let id) = person {
        try connection.run(
          """
          UPDATE enterprise SET blocked_on = \(blocking?.on),
            blocked_for = \(blocking?.reason.rawValue), blocked_until = \(blocking?.until)
          WHERE key = \(try key(ofEnterprise: id))
          """)
      } else if rows.isEmpty {
        throw notFound(person)
      }
      let change = CountedChange(self)
      for row in rows {
        try write(blocking, ofRow: row.key)
        change.touch(row.person)
      }
      try change.finish()
      return rows.count
    }
  }

  /// Writes that a row is blocked, or that it no longer is.
  func write(_ blocking: Blocking?, ofRow key: Int64) throws {
    try connection.run(
      """
      UPDATE assessment SET blocked_on = \(blocking?.on),
        blocked_for = \(blocking?.reason.rawValue), blocked_until = \(blocking?.until)
      WHERE key = \(key)
      """)
  }

  /// Reads a block from three columns of a row: since when, why, until when.
  func blocking(_ row: Statement, from column: Int32) throws -> Blocking? {
    guard let on = row.optionalText(column) else { return nil }
    // Before there were reasons, whatever was blocked was to be erased.
    let word = row.optionalText(column + 1) ?? Blocking.Reason.cancellation.rawValue
    guard let reason = Blocking.Reason(rawValue: word) else {
      throw problem(.unreadable("assessment.blocked_for"))
    }
    return Blocking(on: on, for: reason, until: row.optionalText(column + 2))
  }

  // MARK: Keeping

  /// Says until when something is kept; `nil` takes it back. Returns how many assessments it
  /// concerns.
  public func keep(_ kept: KeptSelection, until day: String?) throws -> Int {
    if let day, !NewRow.isDate(day) { throw problem(.malformed("keptUntil")) }
    return try connection.transaction {
      switch kept {
      case .campaign(let id):
        // What was answered here belongs to its enterprise, which has a date of its own.
        try connection.run(
          """
          UPDATE assessment SET kept_until = \(day) WHERE campaign = \(id) AND enterprise IS NULL
          """)
        return Int(connection.changes)
      case .person(let person):
        let rows = try rows(of: person)
        if case .enterprise(let id) = person {
          let key = try key(ofEnterprise: id)
          try connection.run("UPDATE enterprise SET kept_until = \(day) WHERE key = \(key)")
        } else if rows.isEmpty {
          throw notFound(person)
        }
        for row in rows {
          try connection.run("UPDATE assessment SET kept_until = \(day) WHERE key = \(row.key)")
        }
        return rows.count
      }
    }
  }

  /// The rows meant, with everything they correct and are corrected by.
  func rows(of person: PersonSelection) throws -> [StoredRow] {
    try storedRows(where: condition(person))
  }

  /// What holds for the rows `a` of a person.
  func condition(_ person: PersonSelection) throws -> SQL {
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
    return """
      a.uuid IN (
        WITH RECURSIVE chain (uuid) AS (
          \(seeds)
          UNION
          SELECT b.supersedes FROM chain AS c JOIN assessment AS b ON b.uuid = c.uuid
          WHERE b.supersedes IS NOT NULL
          UNION
          SELECT b.uuid FROM chain AS c JOIN assessment AS b ON b.supersedes = c.uuid)
        SELECT uuid FROM chain)
      """
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

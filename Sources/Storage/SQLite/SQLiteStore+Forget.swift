extension SQLiteStore {
  /// Stores below this size are rewritten after an erasure.
  private static let compactedBytes: Int64 = 100_000_000

  /// Erases a person's rows and contributions; only hashes of ids stay, so that they cannot return.
  ///
  /// - Throws: `notFound`; `erasurePending` if a reader keeps the old bytes in the file: the rows
  ///   are gone, and the same call finishes the work later.
  public func forget(
    _ person: PersonSelection, on date: String, _ compaction: Compaction
  ) throws -> Erasure {
    let isRetry = try isErasurePending() && hasTombstone(person)
    let removed = isRetry ? nil : try remove(person, on: date)
    let isCompacted = try finishErasure(compaction)
    return Erasure(
      assessments: removed?.assessments ?? 0, drafts: removed?.drafts ?? 0,
      enterprises: removed?.enterprises ?? 0, isCompacted: isCompacted)
  }

  /// Erases what is due, as ``forget(_:on:_:)`` does.
  ///
  /// - Throws: `erasurePending` if a reader keeps the old bytes in the file, `draftHeld`.
  public func forgetDue(on date: String, _ compaction: Compaction) throws -> Erasure {
    let removed = try removeDue(on: date)
    let isCompacted = try isErasurePending() ? finishErasure(compaction) : false
    return Erasure(
      assessments: removed.assessments, drafts: removed.drafts, enterprises: removed.enterprises,
      isCompacted: isCompacted)
  }

  /// Finishes an erasure that a reader of the file held up; `false` = there was none.
  ///
  /// - Throws: `erasurePending` while the reader is still there.
  public func resumeErasure(_ compaction: Compaction) throws -> Bool {
    guard try isErasurePending() else { return false }
    _ = try finishErasure(compaction)
    return true
  }

  /// Whether erased rows may still have bytes in the file.
  func isErasurePending() throws -> Bool {
    try connection.first("SELECT 1 FROM setting WHERE name = \(Self.erasureName)") { _ in true }
      ?? false
  }

  // MARK: Removing rows

  private struct Removed {
    var assessments = 0
    var drafts = 0
    var enterprises = 0
  }

  private func remove(_ person: PersonSelection, on date: String) throws -> Removed {
    try connection.transaction {
      let rows = try rows(of: person)
      if case .enterprise(let id) = person {
        return try remove(rows, enterprises: [id], on: date)
      }
      if rows.isEmpty { throw notFound(person) }
      return try remove(rows, enterprises: [], on: date)
    }
  }

  private func removeDue(on date: String) throws -> Removed {
    try connection.transaction {
      var enterprises: [String] = []
      var rows: [Int64: StoredRow] = [:]
      for due in try due(on: date) {
        let gone: [StoredRow]
        switch due.person {
        case .enterprise(let id):
          enterprises.append(id)
          gone = try self.rows(of: due.person)
        case .assessment(let id): gone = try storedRows(where: "a.uuid = \(try uuid(id))")
        case .receipt: gone = try self.rows(of: due.person)
        }
        for row in gone { rows[row.key] = row }
      }
      if rows.isEmpty, enterprises.isEmpty { return Removed() }
      return try remove(
        rows.values.sorted { $0.key < $1.key }, enterprises: enterprises, on: date)
    }
  }

  /// Removes rows and enterprises of this store with all that hangs on them.
  private func remove(
    _ rows: [StoredRow], enterprises: [String], on date: String
  ) throws -> Removed {
    var removed = Removed()
    removed.drafts = try removeDrafts(of: enterprises, rows)
    let change = CountedChange(self)
    for row in rows { try erase(row, change, date) }
    try forgetRecognition(of: rows)
    removed.assessments = rows.count
    for id in enterprises { try erase(enterprise: id, date) }
    removed.enterprises = enterprises.count
    try change.finish()
    try buryRefusals(ofSubjects: Set(rows.compactMap(\.owner.subject)), date)
    try removeUnusedConsents()
    try write(Self.erasureName, .text(date))
    return removed
  }

  private func erase(_ row: StoredRow, _ change: CountedChange, _ date: String) throws {
    let withdrawal = try connection.first(
      "SELECT withdrawal FROM assessment WHERE key = \(row.key)"
    ) { $0.optionalBytes(0) }
    if let hash = withdrawal ?? nil { try bury(Tombstone.digest(receipt: hash), date) }
    try bury(Tombstone.digest(assessment: row.uuid), date)
    try change.remove(row)
  }

  private func erase(enterprise id: String, _ date: String) throws {
    let key = try key(ofEnterprise: id)
    let subject = try connection.first("SELECT subject FROM enterprise WHERE key = \(key)") {
      $0.optionalText(0)
    }
    try bury(Tombstone.digest(enterprise: try uuid(id)), date)
    try connection.run("DELETE FROM enterprise WHERE key = \(key)")
    if let subject = subject ?? nil { try buryRefusals(ofSubjects: [subject], date) }
  }

  /// A refused file's row holds its enterprise's pseudonym: it goes when nothing else of the
  /// enterprise is left. Its id stays refused.
  private func buryRefusals(ofSubjects subjects: Set<String>, _ date: String) throws {
    for subject in subjects.sorted() {
      let isThere = try connection.first(
        """
        SELECT 1 FROM assessment WHERE subject = \(subject) UNION ALL
        SELECT 1 FROM enterprise WHERE subject = \(subject)
        """
      ) { _ in true }
      if isThere == true { continue }
      for refusal in try refusals(ofSubject: subject) {
        try bury(Tombstone.digest(assessment: try uuid(refusal.id)), date)
      }
      try connection.run("DELETE FROM refusal WHERE subject = \(subject)")
    }
  }

  /// Response files that were not taken because they claim to correct another enterprise's.
  public func refusals(ofSubject subject: String) throws -> [(id: String, supersedes: String)] {
    try connection.rows(
      "SELECT uuid, supersedes FROM refusal WHERE subject = \(subject) ORDER BY uuid"
    ) { (UUIDCoding.text($0.bytes(0)), UUIDCoding.text($0.bytes(1))) }
  }

  /// An agreement that no assessment refers to any more could still tell its day.
  private func removeUnusedConsents() throws {
    try connection.run(
      """
      DELETE FROM consent
      WHERE key NOT IN (SELECT consent FROM assessment WHERE consent IS NOT NULL)
      """)
  }

  /// Removes drafts of the enterprises and drafts that began with the answers of an erased row.
  private func removeDrafts(of enterprises: [String], _ rows: [StoredRow]) throws -> Int {
    let enterprises = Set(enterprises)
    let erased = Set(rows.map { UUIDCoding.text($0.uuid) })
    let doomed = try drafts().filter { draft in
      enterprises.contains(draft.enterprise) || draft.supersedes.map(erased.contains) ?? false
    }
    for draft in doomed { try discard(draft: draft.id) }
    return doomed.count
  }

  private func bury(_ digest: [UInt8], _ date: String) throws {
    try connection.run(
      "INSERT INTO tombstone (digest, date) VALUES (\(digest), \(date)) ON CONFLICT DO NOTHING")
  }

  private func hasTombstone(_ person: PersonSelection) throws -> Bool {
    let digest: [UInt8]
    switch person {
    case .enterprise(let id): digest = Tombstone.digest(enterprise: try uuid(id))
    case .assessment(let id): digest = Tombstone.digest(assessment: try uuid(id))
    case .receipt(let hash):
      guard let bytes = HashCoding.bytes(hash) else { throw problem(.malformed("withdrawal")) }
      digest = Tombstone.digest(receipt: bytes)
    }
    return try connection.first("SELECT 1 FROM tombstone WHERE digest = \(digest)") { _ in true }
      ?? false
  }

  // MARK: Removing bytes

  /// Moves the log into the file, and rewrites the file where that is quick or asked for.
  private func finishErasure(_ compaction: Compaction) throws -> Bool {
    try emptyLog()
    let bytes = try number("PRAGMA page_count") * number("PRAGMA page_size")
    let isCompacted = compaction == .always || bytes < Self.compactedBytes
    if isCompacted {
      try connection.run("VACUUM")
      try emptyLog()
    }
    try write(Self.erasureName, nil)
    return isCompacted
  }

  private func emptyLog() throws {
    let isBlocked =
      try connection.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) != 0 } ?? true
    if isBlocked { throw problem(.erasurePending) }
  }

  private func number(_ question: SQL) throws -> Int64 {
    try connection.first(question) { $0.integer(0) } ?? 0
  }
}

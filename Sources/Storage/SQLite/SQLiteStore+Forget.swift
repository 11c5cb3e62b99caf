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
      var removed = Removed()
      removed.drafts = try removeDrafts(of: person, rows)
      let change = CountedChange(self)
      for row in rows { try erase(row, change, date) }
      removed.assessments = rows.count
      if case .enterprise(let id) = person {
        try erase(enterprise: id, date)
        removed.enterprises = 1
      } else if rows.isEmpty, removed.drafts == 0 {
        throw notFound(person)
      }
      try change.finish()
      try removeUnusedConsents()
      try write(Self.erasureName, .text(date))
      return removed
    }
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
    // A refused file holds the pseudonym; its id stays refused.
    let refused = try connection.rows(
      """
      SELECT uuid FROM refusal
      WHERE subject = (SELECT subject FROM enterprise WHERE key = \(key))
      """
    ) { $0.bytes(0) }
    for uuid in refused {
      try bury(Tombstone.digest(assessment: uuid), date)
      try connection.run("DELETE FROM refusal WHERE uuid = \(uuid)")
    }
    try bury(Tombstone.digest(enterprise: try uuid(id)), date)
    try connection.run("DELETE FROM enterprise WHERE key = \(key)")
  }

  /// An agreement that no assessment refers to any more could still tell its day.
  private func removeUnusedConsents() throws {
    try connection.run(
      """
      DELETE FROM consent
      WHERE key NOT IN (SELECT consent FROM assessment WHERE consent IS NOT NULL)
      """)
  }

  /// Removes drafts of the enterprise and drafts that began with the answers of an erased row.
  private func removeDrafts(of person: PersonSelection, _ rows: [StoredRow]) throws -> Int {
    var doomed: Set<String> = []
    if case .enterprise(let id) = person {
      doomed.formUnion(try drafts().filter { $0.enterprise == id }.map(\.id))
    }
    let erased = Set(rows.map { UUIDCoding.text($0.uuid) })
    for draft in try drafts() {
      if let basis = draft.supersedes, erased.contains(basis) { doomed.insert(draft.id) }
    }
    for id in doomed.sorted() { try discard(draft: id) }
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

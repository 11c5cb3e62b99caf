internal import Questionnaires
internal import Summaries

extension SQLiteStore {
  /// Runs the body so that nobody else changes the store meanwhile; if it throws, nothing that it has
  /// written stays.
  public func atOnce<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.transaction(body)
  }

  // MARK: Writing

  /// Remembers what is released.
  ///
  /// - Returns: the release under its number.
  /// - Throws: `notFound` for a questionnaire, form or earlier release that is not there; `malformed`
  ///   for a date, hash or cell that is none.
  public func record(_ release: NewRelease) throws -> ReleaseRecord {
    guard NewRow.isDate(release.date) else { throw problem(.malformed("date")) }
    guard let file = HashCoding.bytes(release.file) else { throw problem(.malformed("file")) }
    guard release.withheld >= 0 else { throw problem(.malformed("withheld")) }
    guard Set(release.cells.map(\.definition)).count == release.cells.count else {
      throw problem(.malformed("definition"))
    }
    return try connection.transaction {
      guard let questionnaire = try key(ofLogic: release.logic) else {
        throw problem(.notFound(.questionnaire, release.logic))
      }
      guard let form = try knownQuestionnaire(questionnaire).form(release.form) else {
        throw problem(.notFound(.form, release.form))
      }
      try connection.run(
        """
        INSERT INTO release (kind, written_on, questionnaire, form, synthetic, periods, file,
          withheld)
        VALUES (\(release.kind.rawValue), \(release.date), \(questionnaire), \(form.index),
          \(release.isSynthetic), \(TextList.encode(release.periods)), \(file),
          \(release.withheld))
        """)
      let key = connection.lastInsertedKey
      for cell in release.cells.sorted(by: { $0.definition < $1.definition }) {
        try write(cell, release: key)
      }
      return try record(Int(key))
    }
  }

  private func write(_ cell: ReleasedCell, release: Int64) throws {
    guard cell.definition.hasPrefix("{"), cell.definition.hasSuffix("}") else {
      throw problem(.malformed("definition"))
    }
    guard cell.n > 0 else { throw problem(.malformed("n")) }
    guard Set(cell.members.map(\.digest)).count == cell.members.count, !cell.members.isEmpty else {
      throw problem(.malformed("members"))
    }
    if let origin = cell.carriedFrom {
      guard origin < Int(release) else { throw notFound(release: origin) }
      _ = try record(origin)
    }
    try connection.run(
      """
      INSERT INTO released_cell (release, definition, n, figures, origin)
      VALUES (\(release), \(cell.definition), \(cell.n), \(cell.figures), \(cell.carriedFrom))
      """)
    let key = connection.lastInsertedKey
    for member in cell.members.sorted() {
      try connection.run(
        """
        INSERT INTO released_member (cell, digest, scored, content, scores, common, enterprise)
        VALUES (\(key), \(member.digest.bytes), \(Int64(bitPattern: member.scored)),
          \(member.content.bytes), \(member.scores.bytes), \(member.common.bytes),
          \(member.enterprise.bytes))
        """)
    }
  }

  // MARK: Reading

  /// Every release that has left the store, the oldest first.
  public func releases() throws -> [ReleaseRecord] {
    try connection.rows("\(Self.releases) ORDER BY r.key", releaseRecord)
  }

  /// A release with its cells.
  ///
  /// - Throws: `notFound`.
  public func release(_ id: Int) throws -> Release {
    try connection.snapshot { Release(record: try record(id), cells: try cells(ofRelease: id)) }
  }

  /// Every release of a questionnaire with its cells, the oldest first, whatever kind, form and
  /// version: towards all of these a new release is judged.
  public func releases(ofQuestionnaire id: String, isSynthetic: Bool) throws -> [Release] {
    try connection.snapshot {
      try connection.rows(
        """
        \(Self.releases) WHERE q.id = \(id) AND r.synthetic = \(isSynthetic) ORDER BY r.key
        """, releaseRecord
      ).map { Release(record: $0, cells: try cells(ofRelease: $0.id)) }
    }
  }

  private func record(_ id: Int) throws -> ReleaseRecord {
    guard let record = try connection.first("\(Self.releases) WHERE r.key = \(id)", releaseRecord)
    else { throw notFound(release: id) }
    return record
  }

  private func notFound(release id: Int) -> StorageProblem {
    problem(.notFound(.release, String(id)))
  }

  private func cells(ofRelease id: Int) throws -> [ReleasedCell] {
    try connection.rows(
      """
      SELECT key, definition, n, figures, origin FROM released_cell WHERE release = \(id)
      ORDER BY definition
      """
    ) { row in
      let key = row.integer(0)
      let members = try connection.rows(
        """
        SELECT digest, scored, content, scores, common, enterprise FROM released_member
        WHERE cell = \(key) ORDER BY digest
        """, releasedMember)
      return ReleasedCell(
        definition: row.text(1), n: Int(row.integer(2)), figures: row.text(3), members: members,
        carriedFrom: row.optionalInteger(4).map(Int.init))
    }
  }

  private func releasedMember(_ row: Statement) throws -> ReleasedMember {
    guard let digest = MemberDigest(row.bytes(0)) else {
      throw problem(.unreadable("released_member.digest"))
    }
    func token(_ column: Int32) -> MemberDigest? {
      row.optionalBytes(column).flatMap(MemberDigest.init)
    }
    return ReleasedMember(
      digest, content: token(2), scores: token(3), common: token(4), enterprise: token(5),
      scored: UInt64(bitPattern: row.integer(1)))
  }

  private static var releases: SQL {
    """
    SELECT r.key, r.kind, r.written_on, q.id, q.version, q.logic, f.id, r.synthetic, r.periods,
      r.file, r.withheld,
      (SELECT count(*) FROM released_cell AS c WHERE c.release = r.key),
      (SELECT count(c.origin) FROM released_cell AS c WHERE c.release = r.key)
    FROM release AS r
    JOIN questionnaire AS q ON q.key = r.questionnaire
    JOIN form AS f ON f.questionnaire = r.questionnaire AND f.position = r.form
    """
  }

  private func releaseRecord(_ row: Statement) throws -> ReleaseRecord {
    guard let kind = ReleaseKind(rawValue: row.text(1)) else {
      throw problem(.unreadable("release.kind"))
    }
    guard let periods = TextList.decode(row.text(8)) else {
      throw problem(.unreadable("release.periods"))
    }
    return ReleaseRecord(
      id: Int(row.integer(0)), kind: kind, date: row.text(2), questionnaire: row.text(3),
      version: row.text(4), logic: row.text(5), form: row.text(6), isSynthetic: row.integer(7) == 1,
      periods: periods, file: HashCoding.text(row.bytes(9)),
      cells: Int(row.integer(11)), carriedForward: Int(row.integer(12)),
      withheld: Int(row.integer(10)))
  }
}

internal import JSON
internal import Questionnaires
internal import Scoring
internal import Summaries

extension SQLiteStore {
  /// Fills in by what else than the id of their answers those behind old releases are recognised,
  /// where an older program did not remember it.
  ///
  /// Answers that are no longer in the store are like nobody else's from then on: they can only be
  /// recognised by their id, as before.
  ///
  /// - Parameter key: the key of the digests.
  /// - Throws: ``StorageProblem``.
  func recogniseReleased(by key: [UInt8]) throws {
    guard try hasUnrecognised() else { return }
    try connection.transaction {
      let tokens = MemberTokens(key: key, try PersonNames(connection))
      let unknown = try unrecognised()
      let versions =
        "["
        + Set(unknown.values.joined().map(\.questionnaire)).sorted()
        .map(String.init).joined(separator: ",") + "]"
      try connection.visit(
        """
        \(Self.storedRows) WHERE a.questionnaire IN (SELECT key FROM questionnaire WHERE id IN
          (SELECT id FROM questionnaire WHERE key IN (SELECT value FROM json_each(\(versions)))))
        """
      ) { columns in
        let row = storedRow(columns)
        let digest = tokens.answers(row.uuid)
        for count in unknown[digest] ?? [] {
          let enterprise = tokens.enterprise(row)
          let member =
            try member(row, on: count, tokens)
            ?? ReleasedMember(digest, enterprise: enterprise, scored: 0)
          try write(member, on: count)
        }
      }
      try connection.run(
        """
        UPDATE released_member SET content = digest, scores = digest, common = digest,
          enterprise = digest
        WHERE enterprise IS NULL
        """)
    }
  }

  /// Takes away by what else than the ids of their answers erased ones are recognised: with the key,
  /// which lies in the same file, answers could be tried until a hash of them fits.
  ///
  /// - Parameter rows: the answers erased.
  /// - Throws: ``StorageProblem``.
  func forgetRecognition(of rows: [StoredRow]) throws {
    guard let key = try knownReleaseKey() else { return }
    for row in rows {
      let digest = MemberDigest(beginning: HMACSHA256.code(key: key, message: row.uuid)).bytes
      try connection.run(
        """
        UPDATE released_member SET content = digest, scores = digest, common = digest,
          enterprise = digest
        WHERE digest = \(digest)
        """)
    }
  }

  /// The version and form on which an enterprise was counted in a release.
  private struct CountedOn: Hashable {
    let questionnaire: Int64
    let form: Int64
  }

  private func hasUnrecognised() throws -> Bool {
    try connection.first("SELECT 1 FROM released_member WHERE enterprise IS NULL LIMIT 1") { _ in
      true
    } ?? false
  }

  private func unrecognised() throws -> [MemberDigest: Set<CountedOn>] {
    var unknown: [MemberDigest: Set<CountedOn>] = [:]
    try connection.visit(
      """
      SELECT DISTINCT m.digest, r.questionnaire, r.form FROM released_member AS m
      JOIN released_cell AS c ON c.key = m.cell JOIN release AS r ON r.key = c.release
      WHERE m.enterprise IS NULL
      """
    ) { row in
      guard let digest = MemberDigest(row.bytes(0)) else {
        throw problem(.unreadable("released_member.digest"))
      }
      unknown[digest, default: []].insert(
        CountedOn(questionnaire: row.integer(1), form: row.integer(2)))
    }
    return unknown
  }

  /// Who stands behind an assessment as it was counted; `nil` if it cannot be counted so.
  private func member(
    _ row: StoredRow, on count: CountedOn, _ tokens: MemberTokens
  ) throws -> ReleasedMember? {
    let readings = try [row.own] + rescores(of: row)
    guard let reading = readings.first(where: { $0.questionnaire == count.questionnaire })
    else { return nil }
    let form = Form(index: Int(count.form))
    return try score(reading) { scored in
      guard scored.forms.contains(form), case .cell(let cell) = scored.placement(on: form)
      else { return nil }
      let questionnaire = try knownQuestionnaire(count.questionnaire).questionnaire
      let sheet = scored.sheet(on: form)
      let place = Contribution(
        of: sheet, in: cell, locale: row.locale, mode: row.mode, questionnaire)
      let own = try answered(
        row, reading, sheet, questionnaire, on: questionnaire.name(of: form))
      return tokens.member(row, own, at: place, scored: sheet.scoredMeasures)
    }
  }

  /// What an enterprise answered, as the version answered takes it, from a sheet by which it is counted.
  ///
  /// - Parameters:
  ///   - row: the answers that speak for it.
  ///   - reading: the answers as they are counted.
  ///   - sheet: the same, scored on the form that is counted.
  ///   - questionnaire: the version that counts them.
  ///   - form: the id of that form.
  /// - Returns: the sheet itself, unless another version was answered.
  /// - Throws: ``StorageProblem``.
  func answered(
    _ row: StoredRow, _ reading: StoredReading, _ sheet: ScoreSheet,
    _ questionnaire: Questionnaire, on form: String
  ) throws -> MemberTokens.Answered {
    guard reading.questionnaire != row.own.questionnaire else {
      return MemberTokens.Answered(sheet: sheet, questionnaire: questionnaire)
    }
    return try score(row.own) { scored in
      let own = scored.known.questionnaire
      let known = own.form(form).flatMap { scored.forms.contains($0) ? $0 : nil }
      return MemberTokens.Answered(
        sheet: scored.sheet(on: known ?? scored.form), questionnaire: own)
    }
  }

  private func write(_ member: ReleasedMember, on count: CountedOn) throws {
    try connection.run(
      """
      UPDATE released_member SET content = \(member.content.bytes),
        scores = \(member.scores.bytes), common = \(member.common.bytes),
        enterprise = \(member.enterprise.bytes)
      WHERE digest = \(member.digest.bytes) AND enterprise IS NULL
        AND cell IN (SELECT c.key FROM released_cell AS c JOIN release AS r ON r.key = c.release
          WHERE r.questionnaire = \(count.questionnaire) AND r.form = \(count.form))
      """)
  }
}

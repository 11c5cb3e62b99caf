internal import Questionnaires
public import Summaries

extension SQLiteStore {
  /// Every enterprise that the summaries of a query count, once for each version under which it
  /// counts, in an order that tells nothing.
  ///
  /// - Parameters:
  ///   - query: what is counted.
  ///   - logic: the logic hash of the version whose counts are meant.
  ///   - random: yields that many unpredictable bytes for the key, which is made on first use.
  /// - Returns: as many as the cells of that version count, ordered by digest.
  /// - Throws: what `random` throws, ``StorageProblem``.
  public func members(
    _ query: CellQuery, under logic: String, random: (_ count: Int) throws -> [UInt8]
  ) throws -> [CountedMember] {
    let key = try releaseKey(random: random)
    try recogniseReleased(by: key)
    return try connection.snapshot {
      guard
        let known = try questionnaires(withID: query.questionnaire)
          .first(where: { $0.logic == logic }),
        let form = known.form(query.form)
      else { return [] }
      let tokens = MemberTokens(key: key, try PersonNames(connection))
      var members: [CountedMember] = []
      try visitCounted(of: known, query, form) { row, reading in
        try score(reading) { scored in
          guard case .cell(let cell) = scored.placement(on: form) else { return }
          let sheet = scored.sheet(on: form)
          let place = Contribution(
            of: sheet, in: cell, locale: row.locale, mode: row.mode,
            known.questionnaire)
          let own = try answered(row, reading, sheet, known.questionnaire, on: query.form)
          members.append(
            CountedMember(
              place, campaign: row.campaign, period: row.period,
              tokens.member(row, own, at: place, scored: sheet.scoredMeasures)))
        }
      }
      return members.sorted { $0.digest < $1.digest }
    }
  }

  /// Visits the readings under a version that its cells count on a form.
  private func visitCounted(
    of known: KnownQuestionnaire, _ query: CellQuery, _ form: Form,
    _ body: (StoredRow, StoredReading) throws -> Void
  ) throws {
    let forms = known.list(scoredOn: form)
    let repeats = try repeats(query, under: known, form)
    let origin: SQL = "a.synthetic = \(query.isSynthetic) AND \(query.conditionOnRows)"
    try connection.visit(
      """
      \(Self.storedRows)
      WHERE a.questionnaire = \(known.key) AND a.state = 'counted' AND \(origin)
        AND a.form IN (SELECT value FROM json_each(\(forms)))
      """
    ) { row in
      let stored = storedRow(row)
      if !repeats.contains(stored.key) { try body(stored, stored.own) }
    }
    guard try hasRescores() else { return }
    try connection.visit(
      """
      SELECT \(Self.storedColumns), r.questionnaire, r.form, r.state, r.answers
      \(Self.storedTables) JOIN rescore AS r ON r.assessment = a.key
      WHERE r.questionnaire = \(known.key) AND r.state = 'counted' AND \(origin)
        AND r.form IN (SELECT value FROM json_each(\(forms)))
      """
    ) { row in
      let stored = storedRow(row)
      if !repeats.contains(stored.key) { try body(stored, rescore(row, column: 18)) }
    }
  }
}

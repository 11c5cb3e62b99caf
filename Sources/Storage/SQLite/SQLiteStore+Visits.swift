internal import Questionnaires
internal import Summaries

extension SQLiteStore {
  /// Visits every assessment that counts under a version, in the order in which they were stored,
  /// those re-scored under it last.
  ///
  /// - Parameters:
  ///   - query: which cells are meant.
  ///   - logic: the logic hash of the version; one that is not kept has nothing to visit.
  ///   - body: told the sheet and where it is counted.
  /// - Throws: ``StorageProblem``, and what `body` throws.
  public func visitCounted(
    _ query: CellQuery, under logic: String, _ body: (CountedSheet) throws -> Void
  ) throws {
    try connection.snapshot {
      guard
        let known = try questionnaires(withID: query.questionnaire).first(where: {
          $0.questionnaire.logic == logic
        }), let form = known.questionnaire.form(query.form)
      else { return }
      let forms = known.list(scoredOn: form)
      func visit(_ reading: StoredReading, of row: StoredRow, minutes: Int64?) throws {
        guard !repeats.contains(row.key) else { return }
        try score(reading) { scored in
          guard case .cell(let cell) = scored.placement(on: form) else { return }
          let sheet = scored.sheet(on: form)
          try body(
            CountedSheet(
              sheet: sheet,
              contribution: Contribution(
                of: sheet, in: cell, locale: row.locale, mode: row.mode, known.questionnaire),
              period: row.period, campaign: row.campaign ?? "", answers: scored.answers,
              form: scored.form, minutes: minutes.map(Int.init), locale: row.locale))
        }
      }
      let repeats = try repeats(query, under: known, form)
      let wanted: SQL = "a.synthetic = \(query.isSynthetic) AND \(query.conditionOnRows)"
      try connection.visit(
        """
        SELECT \(Self.storedColumns), a.minutes \(Self.storedTables)
        WHERE a.state = 'counted' AND a.questionnaire = \(known.key)
          AND a.form IN (SELECT value FROM json_each(\(forms))) AND \(wanted) ORDER BY a.key
        """
      ) { row in
        let stored = storedRow(row)
        try visit(stored.own, of: stored, minutes: row.optionalInteger(18))
      }
      try connection.visit(
        """
        SELECT \(Self.storedColumns), s.questionnaire, s.form, s.state, s.answers,
          a.minutes
        \(Self.storedTables) JOIN rescore AS s ON s.assessment = a.key
        WHERE s.state = 'counted' AND s.questionnaire = \(known.key)
          AND s.form IN (SELECT value FROM json_each(\(forms))) AND \(wanted) ORDER BY a.key
        """
      ) { row in
        try visit(
          rescore(row, column: 18), of: storedRow(row), minutes: row.optionalInteger(22))
      }
    }
  }
}

internal import Questionnaires

extension SQLiteStore {
  /// Adds scores under a version to every assessment of its questionnaire that has none there, in
  /// transactions of 20,000.
  public func rescore(under logic: String) throws -> RescoreReport {
    try rescore(under: logic, batch: Self.batchSize)
  }

  /// The same in transactions of another size.
  func rescore(under logic: String, batch: Int) throws -> RescoreReport {
    guard let key = try key(ofLogic: logic) else {
      throw problem(.notFound(.questionnaire, logic))
    }
    let target = try knownQuestionnaire(key)
    var report = RescoreReport()
    // What cannot be scored there is passed over, so the rows that are left are asked for by key.
    var last: Int64 = 0
    while true {
      let rows = try connection.transaction { () -> [StoredRow] in
        let rows = try storedRows(
          where: "a.key > \(last) AND \(try unscored(id: target.questionnaire.id, under: logic))",
          limit: batch)
        let change = CountedChange(self)
        for row in rows { report.note(try change.rescore(row, under: target)) }
        try change.finish()
        return rows
      }
      guard let end = rows.last else { return report }
      last = end.key
    }
  }

  /// That an assessment answered another version of a questionnaire and has no scores under this
  /// one, which need not be registered.
  func unscored(id: String, under logic: String) throws -> SQL {
    """
    a.questionnaire IN (SELECT key FROM questionnaire WHERE id = \(id) AND logic <> \(logic))
    AND NOT EXISTS (SELECT 1 FROM rescore AS r
      WHERE r.assessment = a.key AND r.questionnaire = \(try key(ofLogic: logic)))
    """
  }

  /// The scores of an assessment under other versions than the one answered, the oldest first.
  ///
  /// - Throws: `notFound`.
  public func rescores(ofAssessment id: String) throws -> [Rescore] {
    let key = try assessmentKey(id)
    return try connection.rows(
      "SELECT questionnaire, form, state, scores FROM rescore WHERE assessment = \(key)"
    ) { row in
      let known = try knownQuestionnaire(row.integer(0))
      let questionnaire = known.questionnaire
      guard questionnaire.forms.indices.contains(Int(row.integer(1))),
        let standing = Standing(state: row.text(2)), let scores = known.coding.decode(row.bytes(3))
      else { throw problem(.unreadable("rescore.scores")) }
      return Rescore(
        version: questionnaire.version, logic: questionnaire.logic,
        form: questionnaire.forms[Int(row.integer(1))], standing: standing, scores: scores)
    }.sorted { $0.version < $1.version }
  }

  /// How many assessments that match count under the version they answered and have no scores under
  /// another one, by version answered; zeros are absent.
  public func unscored(_ query: CellQuery, under logic: String) throws -> [VersionCount] {
    try connection.snapshot {
      try questionnaires(withID: query.questionnaire).compactMap { known in
        guard known.questionnaire.logic != logic, let form = known.questionnaire.form(query.form)
        else { return nil }
        let count =
          try connection.first(
            """
            SELECT count(*) FROM assessment AS a
            WHERE a.state = 'counted' AND a.questionnaire = \(known.key)
              AND a.synthetic = \(query.isSynthetic)
              AND a.form IN (SELECT value FROM json_each(\(known.list(scoredOn: form))))
              AND (\(query.period) IS NULL OR a.period = \(query.period))
              AND (\(query.campaign) IS NULL OR ifnull(a.campaign, '') = \(query.campaign))
              AND NOT EXISTS (SELECT 1 FROM rescore AS r
                WHERE r.assessment = a.key AND r.questionnaire = \(try key(ofLogic: logic)))
            """
          ) { Int($0.integer(0)) } ?? 0
        return count == 0 ? nil : VersionCount(version: known.questionnaire.version, count: count)
      }
    }
  }
}

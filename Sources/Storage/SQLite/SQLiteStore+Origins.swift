internal import JSON
internal import Questionnaires
internal import Summaries

extension SQLiteStore {
  /// In which campaigns and periods anything is counted or left out, by version.
  public func origins(
    _ query: CellQuery
  ) throws -> [(logic: String, origin: CampaignPeriod)] {
    try connection.snapshot {
      let absent = try leftOut(query)
      return try questionnaires(withID: query.questionnaire).flatMap { known in
        guard let form = known.questionnaire.form(query.form) else {
          return [(logic: String, origin: CampaignPeriod)]()
        }
        var origins = try connection.rows(
          """
          SELECT DISTINCT campaign, period FROM cell
          WHERE questionnaire = \(known.key) AND form = \(form.index)
            AND synthetic = \(query.isSynthetic)
            AND \(query.condition(campaign: "campaign", period: "period"))
          """
        ) { CampaignPeriod(campaign: $0.text(0), period: $0.text(1)) }
        origins += absent.filter { $0.logic == known.logic }.map {
          CampaignPeriod(campaign: $0.campaign, period: $0.period)
        }
        return Set(origins).sorted().map { (known.logic, $0) }
      }
    }
  }

  /// The rows that count under a version on a form in one of the origins of a query although another
  /// one of the same enterprise does too and was completed later, by key.
  ///
  /// Within a period that was settled when they were stored, by pseudonym or enterprise. Periods
  /// bear the names that associations give them, and an enterprise of this store may have answered
  /// once under its pseudonym and once without.
  func repeats(_ query: CellQuery, under known: KnownQuestionnaire, _ form: Form) throws
    -> Set<Int64>
  {
    guard let origins = query.origins else { return [] }
    guard try Set(origins.map(\.period)).count > 1 || hasPseudonyms() else { return [] }
    let forms = known.list(scoredOn: form)
    let keys = try connection.rows(
      """
      SELECT key FROM (
        SELECT a.key, row_number() OVER (
          PARTITION BY ifnull('e' || ifnull(a.enterprise, e.key), 's' || a.subject)
          ORDER BY a.completed DESC, a.uuid DESC) AS place
        FROM assessment AS a LEFT JOIN (
          SELECT subject, max(key) AS key FROM enterprise WHERE subject IS NOT NULL
          GROUP BY subject) AS e ON e.subject = a.subject
        WHERE (a.subject IS NOT NULL OR a.enterprise IS NOT NULL)
          AND a.synthetic = \(query.isSynthetic) AND \(query.conditionOnRows)
          AND (a.questionnaire = \(known.key) AND a.state = 'counted'
              AND a.form IN (SELECT value FROM json_each(\(forms)))
            OR EXISTS (SELECT 1 FROM rescore AS r WHERE r.assessment = a.key
              AND r.questionnaire = \(known.key) AND r.state = 'counted'
              AND r.form IN (SELECT value FROM json_each(\(forms))))))
      WHERE place > 1
      """
    ) { $0.integer(0) }
    return Set(keys)
  }

  /// Whether an enterprise of this store is also known by a pseudonym: mostly none is.
  private func hasPseudonyms() throws -> Bool {
    try connection.first("SELECT 1 FROM enterprise WHERE subject IS NOT NULL LIMIT 1") { _ in true }
      ?? false
  }
}

extension CellQuery {
  /// The condition that a campaign and period are meant.
  ///
  /// - Parameters:
  ///   - campaign: the column of the campaign, `''` for none.
  ///   - period: the column of the period.
  /// - Returns: an expression.
  func condition(campaign: SQL, period: SQL) -> SQL {
    let own: SQL = """
      (\(self.period) IS NULL OR \(period) = \(self.period))
      AND (\(self.campaign) IS NULL OR \(campaign) = \(self.campaign))
      """
    guard let origins else { return own }
    let list = JSONValue(
      .array(
        origins.map { [JSONValue(.string($0.campaign)), JSONValue(.string($0.period))] }))
    return """
      \(own) AND (\(campaign), \(period)) IN (
        SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
        FROM json_each(\(String(decoding: list.canonical(), as: UTF8.self))))
      """
  }

  /// The same for the rows of assessments under the name `a`.
  var conditionOnRows: SQL { condition(campaign: "ifnull(a.campaign, '')", period: "a.period") }
}

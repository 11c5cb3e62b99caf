internal import Questionnaires
internal import Summaries

extension SQLiteStore {
  /// The counts of one cell, or `nil` if it has none.
  func counts(at address: CellAddress) throws -> CellCounts? {
    let questionnaire = try knownQuestionnaire(address.campaign.questionnaire).questionnaire
    return try connection.first(
      "SELECT headline, detail FROM cell WHERE \(condition(address))"
    ) { row in
      try counts(headline: row.bytes(0), detail: row.bytes(1), questionnaire)
    }
  }

  /// The counts of stored bytes.
  func counts(
    headline: [UInt8], detail: [UInt8], _ questionnaire: Questionnaire
  ) throws -> CellCounts {
    var counts = CellCounts.zero(for: questionnaire)
    counts.headline = try self.headline(headline, questionnaire)
    do {
      counts.detail = try Detail(decoding: detail, for: questionnaire)
    } catch {
      throw problem(.unreadable("cell.detail"))
    }
    return counts
  }

  private func headline(_ bytes: [UInt8], _ questionnaire: Questionnaire) throws -> Headline {
    do {
      return try Headline(decoding: bytes, for: questionnaire)
    } catch {
      throw problem(.unreadable("cell.headline"))
    }
  }

  /// Writes the counts of one cell.
  func write(
    _ counts: CellCounts, at address: CellAddress, _ questionnaire: Questionnaire, isNew: Bool
  ) throws {
    let headline = counts.headline.encoded(for: questionnaire)
    let detail = counts.detail.encoded(for: questionnaire)
    if isNew {
      try connection.run(
        """
        INSERT INTO cell (questionnaire, form, synthetic, period, campaign, country, size, sector,
          headline, detail)
        VALUES (\(address.campaign.questionnaire), \(address.campaign.form),
          \(address.campaign.isSynthetic), \(address.campaign.period),
          \(address.campaign.campaign), \(address.key.country), \(address.key.size),
          \(address.key.sector), \(headline), \(detail))
        """)
    } else {
      try connection.run(
        """
        UPDATE cell SET headline = \(headline), detail = \(detail) WHERE \(condition(address))
        """)
    }
  }

  /// Removes a cell towards which nothing counts any more.
  func removeCell(at address: CellAddress) throws {
    try connection.run("DELETE FROM cell WHERE \(condition(address))")
  }

  private func condition(_ address: CellAddress) -> SQL {
    """
    questionnaire = \(address.campaign.questionnaire) AND form = \(address.campaign.form)
    AND synthetic = \(address.campaign.isSynthetic) AND period = \(address.campaign.period)
    AND campaign = \(address.campaign.campaign) AND country = \(address.key.country)
    AND size = \(address.key.size) AND sector = \(address.key.sector)
    """
  }

  // MARK: Reading

  /// The cells meant without their details, in the order of their keys.
  public func headlines(_ query: CellQuery) throws -> [CellHeadline] {
    try connection.snapshot {
      // The details stand behind the headlines in each row, so they are not even read from disk.
      try select(query, "c.headline") { identity, questionnaire, row in
        CellHeadline(identity: identity, headline: try headline(row.bytes(7), questionnaire))
      }
    }
  }

  /// The cells meant with all counts, in the order of their keys.
  public func cells(_ query: CellQuery) throws -> [CellContents] {
    try connection.snapshot {
      try select(query, "c.headline, c.detail") { identity, questionnaire, row in
        CellContents(
          identity: identity,
          counts: try counts(headline: row.bytes(7), detail: row.bytes(8), questionnaire))
      }
    }
  }

  private func select<Cell>(
    _ query: CellQuery, _ columns: StaticString,
    _ read: (CellIdentity, Questionnaire, Statement) throws -> Cell
  ) throws -> [Cell] {
    try questionnaires(withID: query.questionnaire).flatMap { known -> [Cell] in
      guard let form = known.questionnaire.form(query.form) else { return [] }
      return try connection.rows(
        """
        SELECT c.form, c.period, c.campaign, c.synthetic, c.country, c.size, c.sector,
          \(raw: columns)
        FROM cell AS c
        WHERE c.questionnaire = \(known.key) AND c.form = \(form.index)
          AND c.synthetic = \(query.isSynthetic)
          AND \(query.condition(campaign: "c.campaign", period: "c.period"))
        ORDER BY c.period, c.campaign, c.country, c.size, c.sector
        """
      ) { row in
        try read(identity(row, known.questionnaire), known.questionnaire, row)
      }
    }
  }

  /// The identity of a cell whose columns begin with form, period, campaign, synthetic and key.
  func identity(_ row: Statement, _ questionnaire: Questionnaire) throws -> CellIdentity {
    guard questionnaire.forms.indices.contains(Int(row.integer(0))) else {
      throw problem(.unreadable("cell.form"))
    }
    return CellIdentity(
      logic: questionnaire.logic, form: questionnaire.forms[Int(row.integer(0))],
      period: row.text(1), campaign: row.text(2), isSynthetic: row.integer(3) == 1,
      key: CellKey(country: row.text(4), size: row.text(5), sector: row.text(6)))
  }

  /// How many assessments that match do not count, by reason; zeros are absent. Those scored under
  /// another version than the one answered are counted under each.
  public func leftOut(_ query: CellQuery) throws -> [LeftOutCount] {
    try connection.snapshot {
      try questionnaires(withID: query.questionnaire).flatMap { known -> [LeftOutCount] in
        guard let form = known.questionnaire.form(query.form) else { return [] }
        let forms = known.list(scoredOn: form)
        return try connection.rows(
          """
          SELECT period, source, state, count(*) FROM (
            SELECT period, ifnull(campaign, '') AS source, state, synthetic FROM assessment
            WHERE state <> 'counted' AND questionnaire = \(known.key)
              AND synthetic = \(query.isSynthetic)
              AND form IN (SELECT value FROM json_each(\(forms)))
            UNION ALL
            SELECT a.period, ifnull(a.campaign, ''), r.state, a.synthetic
            FROM rescore AS r JOIN assessment AS a ON a.key = r.assessment
            WHERE r.state <> 'counted' AND r.questionnaire = \(known.key)
              AND r.form IN (SELECT value FROM json_each(\(forms))))
          WHERE synthetic = \(query.isSynthetic)
            AND \(query.condition(campaign: "source", period: "period"))
          GROUP BY period, source, state ORDER BY period, source, state
          """
        ) { row in
          guard let reason = LeftOut(rawValue: row.text(2)) else {
            throw problem(.unreadable("assessment.state"))
          }
          return LeftOutCount(
            logic: known.questionnaire.logic, period: row.text(0), campaign: row.text(1),
            reason: reason, count: Int(row.integer(3)))
        }
      }
    }
  }

  /// Every version of a questionnaire, the oldest first.
  func questionnaires(withID id: String) throws -> [KnownQuestionnaire] {
    try connection.rows("SELECT key FROM questionnaire WHERE id = \(id)") { $0.integer(0) }
      .map { try knownQuestionnaire($0) }
      .sorted { $0.questionnaire.version < $1.questionnaire.version }
  }
}

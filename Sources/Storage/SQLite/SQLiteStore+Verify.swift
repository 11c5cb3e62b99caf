internal import Questionnaires
internal import Summaries

extension SQLiteStore {
  /// Recounts everything and compares it with what is stored.
  public func verify() throws -> Verification {
    try connection.snapshot {
      var findings = try damage()
      // What SQLite itself calls damaged, or cannot be decoded, is not worth recounting.
      if findings.isEmpty { findings = try questionnaireFindings() }
      guard findings.isEmpty else {
        return Verification(assessments: 0, cells: 0, findings: findings)
      }
      let recount = try Recount(self)
      findings += recount.findings
      let (cells, cellFindings) = try compareCells(with: recount.ledger.changes)
      return Verification(
        assessments: recount.assessments, cells: cells, findings: findings + cellFindings)
    }
  }

  private func damage() throws -> [StoreFinding] {
    let words = try connection.rows("PRAGMA integrity_check") { $0.text(0) }
    let dangling = try connection.rows("PRAGMA foreign_key_check") { $0.text(0) }
    return words.filter { $0 != "ok" }.map(StoreFinding.damage)
      + dangling.map(StoreFinding.danglingReference)
  }

  private func questionnaireFindings() throws -> [StoreFinding] {
    try connection.rows("SELECT key, logic, json FROM questionnaire ORDER BY key") { row in
      (key: row.integer(0), logic: row.text(1), json: row.text(2))
    }.compactMap { row in
      guard let questionnaire = compile(row.json), questionnaire.logic == row.logic,
        try dictionaries(row.key) == dictionaries(of: questionnaire)
      else { return .questionnaireDiffers(logic: row.logic) }
      return nil
    }
  }

  private func dictionaries(_ key: Int64) throws -> [String] {
    try connection.rows(
      """
      SELECT 'form' AS sort, position AS place, id, 0 AS rank, 0 AS ordinal
      FROM form WHERE questionnaire = \(key)
      UNION ALL
      SELECT kind, position, id, 1, -1 FROM question WHERE questionnaire = \(key)
      UNION ALL
      SELECT 'option', question, code, 1, ordinal FROM option WHERE questionnaire = \(key)
      ORDER BY rank, place, ordinal
      """
    ) { "\($0.text(0)) \($0.integer(1)) \($0.text(2))" }
  }

  private func dictionaries(of questionnaire: Questionnaire) -> [String] {
    questionnaire.forms.enumerated().map { "form \($0.offset) \($0.element)" }
      + questionnaire.questions.enumerated().flatMap { position, question in
        ["\(question.kind.name) \(position) \(question.id)"]
          + question.options.map { "option \(position) \($0.code)" }
      }
  }

  /// Compares every stored cell with the recount; returns how many are stored.
  private func compareCells(
    with recount: [CellAddress: CellCounts]
  ) throws -> (Int, [StoreFinding]) {
    var expected = recount.filter { !$0.value.isZero }
    var stored = 0
    var findings: [StoreFinding] = []
    try connection.visit(
      """
      SELECT form, period, campaign, synthetic, country, size, sector, headline, detail,
        questionnaire
      FROM cell ORDER BY questionnaire, form, synthetic, period, campaign, country, size, sector
      """
    ) { row in
      stored += 1
      let questionnaire = try knownQuestionnaire(row.integer(9)).questionnaire
      let identity = try identity(row, questionnaire)
      let address = CellAddress(
        questionnaire: row.integer(9), form: Int(row.integer(0)),
        isSynthetic: identity.isSynthetic, period: identity.period, campaign: identity.campaign,
        key: identity.key)
      guard let counts = expected.removeValue(forKey: address) else {
        findings.append(.cellSurplus(identity))
        return
      }
      // The bytes are canonical, so equal counts are equal bytes, and bytes say more.
      if row.bytes(7) != counts.headline.encoded(for: questionnaire)
        || row.bytes(8) != counts.detail.encoded(for: questionnaire)
      {
        findings.append(.cellDiffers(identity))
      }
    }
    for address in expected.keys.sorted() {
      let questionnaire = try knownQuestionnaire(address.questionnaire).questionnaire
      findings.append(
        .cellMissing(
          CellIdentity(
            logic: questionnaire.logic, form: questionnaire.forms[address.form],
            period: address.period, campaign: address.campaign, isSynthetic: address.isSynthetic,
            key: address.key)))
    }
    return (stored, findings)
  }
}

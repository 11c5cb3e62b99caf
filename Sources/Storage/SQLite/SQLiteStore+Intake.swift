internal import Questionnaires
internal import Summaries

extension SQLiteStore {
  // MARK: Writing

  /// Adds a tally to what is remembered, within a transaction.
  func write(_ tally: IntakeTally) throws {
    for (entry, count) in tally.counts {
      try connection.run(
        """
        INSERT INTO intake (campaign, synthetic, outcome, count)
        VALUES (\(entry.campaign), \(entry.isSynthetic), \(entry.outcome.rawValue), \(count))
        ON CONFLICT (campaign, synthetic, outcome) DO UPDATE SET count = count + excluded.count
        """)
    }
  }

  // MARK: Reading

  /// What has arrived for each campaign and what became of it, by the ids of the campaigns.
  public func campaignIntakes(isSynthetic: Bool) throws -> [CampaignIntake] {
    try connection.snapshot {
      var intakes: [String: CampaignIntake] = [:]
      func change(_ campaign: String, _ body: (inout CampaignIntake) -> Void) {
        body(&intakes[campaign, default: CampaignIntake(campaign: campaign)])
      }
      try visitCounted(isSynthetic: isSynthetic) { campaign, count in
        change(campaign) { $0.counted += count }
      }
      try connection.visit(
        """
        SELECT ifnull(campaign, ''), state, count(*) FROM assessment
        WHERE state <> 'counted' AND synthetic = \(isSynthetic) GROUP BY 1, 2
        """
      ) { row in
        guard let reason = LeftOut(rawValue: row.text(1)) else {
          throw problem(.unreadable("assessment.state"))
        }
        change(row.text(0)) { $0.leftOut[reason] += Int(row.integer(2)) }
      }
      try connection.visit(
        "SELECT campaign, outcome, count FROM intake WHERE synthetic = \(isSynthetic)"
      ) { row in
        guard let outcome = IntakeOutcome(rawValue: row.text(1)) else {
          throw problem(.unreadable("intake.outcome"))
        }
        change(row.text(0)) { $0.notStored[outcome] = Int(row.integer(2)) }
      }
      return intakes.values.filter { $0.received > 0 || !$0.notStored.isEmpty }
        .sorted { $0.campaign < $1.campaign }
    }
  }

  /// What is stored for a campaign, synthetic responses left out.
  public func holding(ofCampaign campaign: String) throws -> CampaignHolding {
    try connection.snapshot {
      let agreements = try connection.rows(
        """
        SELECT c.notice, count(*)
        FROM assessment AS a LEFT JOIN consent AS c ON c.key = a.consent
        WHERE a.campaign = \(campaign) AND a.synthetic = 0
        GROUP BY ifnull(c.notice, '') ORDER BY ifnull(c.notice, '')
        """
      ) { row in
        let notice = row.optionalText(0).flatMap { $0.isEmpty ? nil : $0 }
        return CampaignHolding.Agreement(notice: notice, count: Int(row.integer(1)))
      }
      let holding = try connection.first(
        """
        SELECT count(*), count(a.blocked_on), count(*) - count(a.kept_until), min(a.kept_until),
          max(a.kept_until)
        FROM assessment AS a WHERE a.campaign = \(campaign) AND a.synthetic = 0
        """
      ) { row in
        CampaignHolding(
          count: Int(row.integer(0)), blocked: Int(row.integer(1)), undated: Int(row.integer(2)),
          firstLastDay: row.optionalText(3), lastLastDay: row.optionalText(4),
          agreements: agreements)
      }
      return holding
        ?? CampaignHolding(
          count: 0, blocked: 0, undated: 0, firstLastDay: nil, lastLastDay: nil, agreements: [])
    }
  }

  /// How many count under the version they answered, by campaign.
  ///
  /// Taken from the cells where a form is scored for everybody, for there may be millions of rows;
  /// what was re-scored from other versions counts there too, and is taken off.
  private func visitCounted(
    isSynthetic: Bool, _ body: (_ campaign: String, _ count: Int) -> Void
  ) throws {
    let ids = try connection.rows("SELECT DISTINCT id FROM questionnaire ORDER BY id") {
      $0.text(0)
    }
    let hasRescores = try hasRescores()
    for known in try ids.flatMap({ try questionnaires(withID: $0) }) {
      guard let form = known.formOfAll else {
        try connection.visit(
          """
          SELECT ifnull(campaign, ''), count(*) FROM assessment
          WHERE questionnaire = \(known.key) AND state = 'counted' AND synthetic = \(isSynthetic)
          GROUP BY 1
          """
        ) { row in body(row.text(0), Int(row.integer(1))) }
        continue
      }
      let query = CellQuery(
        questionnaire: known.questionnaire.id, form: known.questionnaire.name(of: form),
        isSynthetic: isSynthetic)
      for cell in try headlines(query) where cell.identity.logic == known.questionnaire.logic {
        body(cell.identity.campaign, cell.headline.n)
      }
      guard hasRescores else { continue }
      try connection.visit(
        """
        SELECT ifnull(a.campaign, ''), count(*)
        FROM rescore AS r JOIN assessment AS a ON a.key = r.assessment
        WHERE r.questionnaire = \(known.key) AND r.state = 'counted'
          AND a.synthetic = \(isSynthetic)
        GROUP BY 1
        """
      ) { row in body(row.text(0), -Int(row.integer(1))) }
    }
  }
}

extension KnownQuestionnaire {
  /// A form on which the answers to every form are scored, if there is one.
  fileprivate var formOfAll: Form? {
    let all = questionnaire.allForms
    return all.first { forms(scoredOn: $0).count == all.count }
  }
}

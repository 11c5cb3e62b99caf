public import Scoring

extension SQLiteStore {
  /// What an enterprise means to do about actions of a questionnaire, ordered by their ids.
  ///
  /// - Throws: `notFound`.
  public func followUps(
    ofEnterprise id: String, questionnaire: String
  ) throws -> [FollowUp] {
    let key = try key(ofEnterprise: id)
    return try connection.rows(
      """
      SELECT action, status, due, person FROM follow_up
      WHERE enterprise = \(key) AND questionnaire = \(questionnaire) ORDER BY action
      """
    ) { row in
      guard let status = FollowUp.Status(rawValue: row.text(1)) else {
        throw problem(.corrupt("follow_up.status"))
      }
      return FollowUp(
        action: row.text(0), status: status, due: row.optionalText(2), person: row.optionalText(3))
    }
  }

  /// Remembers what an enterprise means to do; what says nothing is no longer remembered.
  ///
  /// - Throws: `notFound`; `malformed` for a day that is none, and nothing is remembered then.
  public func set(
    _ followUps: [FollowUp], ofEnterprise id: String, questionnaire: String, on day: String
  ) throws {
    guard NewRow.isDate(day) else { throw problem(.malformed("day")) }
    try connection.transaction {
      let key = try key(ofEnterprise: id)
      for followUp in followUps {
        if let due = followUp.due, !NewRow.isDate(due) { throw problem(.malformed("due")) }
        if followUp.person?.isEmpty == true { throw problem(.malformed("person")) }
        try connection.run(
          """
          DELETE FROM follow_up WHERE enterprise = \(key) AND questionnaire = \(questionnaire)
            AND action = \(followUp.action)
          """)
        if followUp.isEmpty { continue }
        try connection.run(
          """
          INSERT INTO follow_up (enterprise, questionnaire, action, status, due, person, changed)
          VALUES (\(key), \(questionnaire), \(followUp.action), \(followUp.status.rawValue),
            \(followUp.due), \(followUp.person), \(day))
          """)
      }
    }
  }
}

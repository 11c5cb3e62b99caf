extension SQLiteStore {
  /// Remembers that an assessment was handed over; the same once more on that day changes nothing.
  ///
  /// - Throws: `notFound`; `malformed` for a date, campaign or receipt that is none.
  public func recordHandover(_ handover: HandoverRecord, ofAssessment id: String) throws {
    if let flaw = handover.flaw { throw problem(.malformed(flaw)) }
    try connection.transaction {
      let key = try assessmentKey(id)
      try connection.run(
        """
        INSERT INTO handover (assessment, campaign, date, receipt, notice, agreed)
        VALUES (\(key), \(handover.campaign), \(handover.date), \(handover.receipt),
          \(handover.consent?.notice), \(handover.consent?.date))
        ON CONFLICT (assessment, date, ifnull(campaign, '')) DO NOTHING
        """)
    }
  }

  /// When and to whom an assessment was handed over, the first time first.
  ///
  /// - Throws: `notFound`.
  public func handovers(ofAssessment id: String) throws -> [HandoverRecord] {
    let key = try assessmentKey(id)
    return try connection.rows(
      """
      SELECT campaign, date, receipt, notice, agreed FROM handover
      WHERE assessment = \(key) ORDER BY date, key
      """
    ) { row in
      // Whoever hands over agrees to be counted, and to nothing else.
      let consent = row.optionalText(4).map {
        Consent(scope: ["aggregate"], notice: row.optionalText(3), date: $0)
      }
      return HandoverRecord(
        campaign: row.optionalText(0), date: row.text(1), receipt: row.optionalText(2),
        consent: consent)
    }
  }
}

extension HandoverRecord {
  /// The name of the first field that is not what the format says.
  fileprivate var flaw: String? {
    if !NewRow.isDate(date) { return "date" }
    if let campaign {
      let parts = campaign.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count < 2 || parts.contains(where: \.isEmpty) { return "campaign" }
    }
    if let receipt, receipt.unicodeScalars.count != 8 { return "receipt" }
    return nil
  }
}

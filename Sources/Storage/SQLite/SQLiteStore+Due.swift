extension SQLiteStore {
  /// What is to be erased because its time is over, the longest overdue first.
  public func due(on date: String) throws -> [DueErasure] {
    guard NewRow.isDate(date) else { throw problem(.malformed("date")) }
    return try connection.snapshot {
      let dueEnterprises = try dueEnterprises(on: date)
      var taken: Set<[UInt8]> = []
      var all: [DueErasure] = []
      for (enterprise, term) in dueEnterprises {
        let rows = try rows(of: .enterprise(enterprise.id))
        taken.formUnion(rows.map(\.uuid))
        all.append(
          DueErasure(
            person: .enterprise(enterprise.id), name: enterprise.label, assessments: rows.count,
            lastDay: term.day, cause: term.cause))
      }
      return try (all + dueRows(on: date, besides: taken)).sorted()
    }
  }

  /// A last day that is over, and what it was the last day of.
  private struct Term {
    let day: String
    let cause: DueErasure.Cause

    /// The earlier of two last days that lie before a date; `nil` = neither does.
    init?(blocking: Blocking?, keptUntil: String?, before date: String) {
      let blocked = blocking.flatMap { blocking in
        blocking.until.map { (day: $0, cause: DueErasure.Cause.blocked(blocking.reason)) }
      }
      let kept = keptUntil.map { (day: $0, cause: DueErasure.Cause.kept) }
      let over = [blocked, kept].compactMap(\.self).filter { $0.day < date }
      guard let first = over.min(by: { $0.day < $1.day }) else { return nil }
      (day, cause) = first
    }
  }

  private func dueEnterprises(on date: String) throws -> [(Enterprise, Term)] {
    try enterprises().compactMap { enterprise in
      Term(blocking: enterprise.blocking, keptUntil: enterprise.keptUntil, before: date)
        .map { (enterprise, $0) }
    }
  }

  private struct DatedRow {
    let uuid: [UInt8]
    let supersedes: [UInt8]?
    let campaign: String?
    let term: Term?
  }

  private func datedRows(_ condition: SQL, on date: String) throws -> [DatedRow] {
    try connection.rows(
      """
      SELECT uuid, supersedes, campaign, blocked_on, blocked_for, blocked_until, kept_until
      FROM assessment WHERE \(condition) ORDER BY uuid
      """
    ) { row in
      DatedRow(
        uuid: row.bytes(0), supersedes: row.optionalBytes(1), campaign: row.optionalText(2),
        term: Term(
          blocking: try blocking(row, from: 3), keptUntil: row.optionalText(6), before: date))
    }
  }

  /// Rows whose time is over, and what they correct: without its correction that would count again.
  private func dueRows(on date: String, besides others: Set<[UInt8]>) throws -> [DueErasure] {
    var taken = others
    var all: [DueErasure] = []
    var waiting = try datedRows("kept_until < \(date) OR blocked_until < \(date)", on: date)
      .compactMap { row in row.term.map { (row, $0) } }
    while let (row, term) = waiting.popLast() {
      guard taken.insert(row.uuid).inserted else { continue }
      all.append(
        DueErasure(
          person: .assessment(UUIDCoding.text(row.uuid)), name: row.campaign, assessments: 1,
          lastDay: term.day, cause: term.cause))
      guard let target = row.supersedes else { continue }
      waiting += try datedRows("uuid = \(target)", on: date).map { ($0, $0.term ?? term) }
    }
    return all
  }
}

extension DueErasure: Comparable {
  /// Whether the first is overdue for longer; on the same day the order is that of the ids.
  public static func < (a: DueErasure, b: DueErasure) -> Bool {
    (a.lastDay, a.id) < (b.lastDay, b.id)
  }

  private var id: String {
    switch person {
    case .enterprise(let id), .assessment(let id), .receipt(let id): id
    }
  }
}

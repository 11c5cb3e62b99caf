internal import Questionnaires
internal import Summaries

extension SQLiteStore {
  /// Visits every enterprise with its assessments that count, whichever period and version they are
  /// of, one enterprise at a time.
  ///
  /// - Parameters:
  ///   - query: which assessments are meant.
  ///   - logic: the logic hash of the version under which they are scored where they can be; one that
  ///     is not kept has nothing to visit.
  ///   - body: told the enterprise's assessments, at least one, in an order that indexes decide.
  /// - Throws: ``StorageProblem``, and what `body` throws.
  public func visitPersons(
    _ query: CellQuery, under logic: String, _ body: (PersonVisits) throws -> Void
  ) throws {
    try connection.snapshot {
      let versions = try questionnaires(withID: query.questionnaire)
      guard let wanted = versions.first(where: { $0.logic == logic }),
        wanted.form(query.form) != nil
      else { return }
      let walk = PersonWalk(store: self, form: query.form, wanted: wanted)
      let keys = "[" + versions.map { String($0.key) }.joined(separator: ",") + "]"
      // Each order is that of an index, so that nothing of millions of rows is sorted.
      let orders: [SQL] = [
        "a.subject IS NOT NULL ORDER BY a.subject",
        "a.subject IS NULL AND a.enterprise IS NOT NULL ORDER BY a.enterprise",
        "a.subject IS NULL AND a.enterprise IS NULL ORDER BY a.key",
      ]
      for order in orders {
        try connection.visit(
          """
          SELECT \(Self.storedColumns), s.questionnaire, s.form, s.state, s.answers
          \(Self.storedTables)
            LEFT JOIN rescore AS s ON s.assessment = a.key AND s.questionnaire = \(wanted.key)
          WHERE (a.state = 'counted' OR s.state = 'counted')
            AND a.questionnaire IN (SELECT value FROM json_each(\(keys)))
            AND a.synthetic = \(query.isSynthetic)
            AND \(query.conditionOnRows)
            AND \(order)
          """
        ) { row in
          let isRescored = row.optionalInteger(18) != nil
          let reading = isRescored ? rescore(row, column: 18) : nil
          if let done = try walk.add(storedRow(row), rescored: reading) { try body(done) }
        }
        if let done = walk.finish() { try body(done) }
      }
    }
  }
}

/// Gathers rows that come person by person.
private final class PersonWalk {
  private let store: SQLiteStore
  private let form: String
  private let wanted: KnownQuestionnaire
  private var person: Person?
  private var visits: [PersonVisits.Visit] = []

  init(store: SQLiteStore, form: String, wanted: KnownQuestionnaire) {
    self.store = store
    self.form = form
    self.wanted = wanted
  }

  /// Takes the next row; returns the person before if it is another one's.
  func add(_ row: StoredRow, rescored: StoredReading?) throws -> PersonVisits? {
    let done = row.person == person ? nil : finish()
    person = row.person
    try take(row, rescored)
    return done
  }

  private func take(_ row: StoredRow, _ rescored: StoredReading?) throws {
    let isOwn = row.own.questionnaire == wanted.key
    let reading = isOwn ? row.own : rescored ?? row.own
    guard Standing(state: reading.state) == .counted else { return }
    let known = try store.knownQuestionnaire(reading.questionnaire)
    guard let scoredForm = known.form(form),
      known.forms(scoredOn: scoredForm).contains(reading.form)
    else { return }
    try store.score(reading) { scored in
      guard case .cell(let cell) = scored.placement(on: scoredForm) else { return }
      visits.append(
        PersonVisits.Visit(
          period: row.period, campaign: row.campaign ?? "", completed: row.completed,
          logic: known.logic, cell: cell, sheet: scored.sheet(on: scoredForm)))
    }
  }

  /// The person whose rows have all come; `nil` if none of them counts.
  func finish() -> PersonVisits? {
    defer { (person, visits) = (nil, []) }
    guard let person, !visits.isEmpty else { return nil }
    let isRecognised = if case .row = person { false } else { true }
    return PersonVisits(
      isRecognised: isRecognised, visits: visits.sorted { $0.period < $1.period })
  }
}

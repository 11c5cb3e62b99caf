internal import Questionnaires
internal import Summaries

/// One transaction that changes what counts.
///
/// Rows are inserted, removed or touched one by one; ``finish()`` then decides anew who speaks for
/// each enterprise touched, and writes each touched cell once. What results depends only on the
/// rows that are there, never on the order in which they came.
final class CountedChange {
  let store: SQLiteStore
  private(set) var expelled: [String] = []
  var ledger = CellLedger()
  /// What was taken out again, and whatever else an import does not store.
  var intake = IntakeTally()
  private var touched: [Person] = []
  private var isTouched: Set<Person> = []
  private var allowsAggregates: [Int64: Bool] = [:]
  private var consentKeys: [Consent: Int64] = [:]
  private var knowsTombstones: Bool?
  private var knowsRescores: Bool?
  private var knowsCorrections: Bool?
  private var enterpriseKeys: [String: Int64] = [:]
  private var lent: [(text: String, statement: Statement)] = []
  /// Runs once a row, so it is not looked up each time.
  private(set) lazy var insertion = Result { try lend(Self.insertionText) }
  private(set) lazy var probe = Result { try lend(Self.probeText) }

  /// The last day on which what is inserted is kept; `nil` = nothing was said.
  let keptUntil: String?

  /// A change of a store, within one of its transactions.
  init(_ store: SQLiteStore, keptUntil: String? = nil) {
    self.store = store
    self.keptUntil = keptUntil
  }

  /// Has it decided anew which of a person's assessments counts.
  func touch(_ person: Person) {
    if isTouched.insert(person).inserted { touched.append(person) }
  }

  /// Notes that a row that was there is taken out again.
  func noteExpelled(_ uuid: [UInt8]) {
    expelled.append(UUIDCoding.text(uuid))
  }

  /// Removes a row with its contributions.
  func remove(_ row: StoredRow) throws {
    for reading in try readings(of: row) where reading.state == Standing.counted.state {
      try note(.removing, reading, of: row)
    }
    // The readings under other versions go with it.
    try store.connection.run("DELETE FROM assessment WHERE key = \(row.key)")
    touch(row.person)
    if let target = row.supersedes {
      for other in try store.storedRows(where: "a.uuid = \(target)") { touch(other.person) }
    }
  }

  /// The row's answers under the version answered, and under those it was re-scored under.
  private func readings(of row: StoredRow) throws -> [StoredReading] {
    let hasRescores = try knowsRescores ?? store.hasRescores()
    knowsRescores = hasRescores
    return try hasRescores ? [row.own] + store.rescores(of: row) : [row.own]
  }

  private func note(
    _ direction: CellLedger.Direction, _ reading: StoredReading, of row: StoredRow
  ) throws {
    try store.score(reading) { scored in
      ledger.note(direction, scored, row.origin)
    }
  }

  private func lend(_ text: String) throws -> Statement {
    let statement = try store.connection.lend(text)
    lent.append((text, statement))
    return statement
  }

  // MARK: Finishing

  /// Decides who counts and writes the cells.
  func finish() throws {
    for (text, statement) in lent { store.connection.takeBack(statement, text) }
    lent = []
    for person in touched {
      let rows = try store.storedRows(of: person)
      let heads = try heads(of: rows)
      for row in rows { try settle(row, isHead: heads.contains(row.key)) }
    }
    try store.latest.check(store.connection)
    try ledger.write(to: store)
  }

  /// Within a period the last of the assessments that nothing corrects speaks for the enterprise.
  private func heads(of rows: [StoredRow]) throws -> Set<Int64> {
    struct Scope: Hashable {
      let questionnaire: String
      let isSynthetic: Bool
      let period: String
    }
    var heads: [Scope: StoredRow] = [:]
    for row in rows where !row.isSuperseded {
      let scope = Scope(
        questionnaire: try store.knownQuestionnaire(row.own.questionnaire).questionnaire.id,
        isSynthetic: row.isSynthetic, period: row.period)
      if let other = heads[scope], !row.isAfter(other) { continue }
      heads[scope] = row
    }
    return Set(heads.values.map(\.key))
  }

  private func settle(_ row: StoredRow, isHead: Bool) throws {
    let reason = Standing.reason(
      isHead: isHead, isBlocked: row.isBlocked,
      allowsAggregates: try allowsAggregates(row.consent))
    for reading in try readings(of: row) {
      guard let before = Standing(state: reading.state) else {
        throw store.problem(.unreadable("assessment.state"))
      }
      let now = try reason.map(Standing.leftOut) ?? standing(of: reading, before: before)
      guard now != before else { continue }
      if before == .counted { try note(.removing, reading, of: row) }
      if now == .counted { try note(.adding, reading, of: row) }
      try store.write(now, of: reading, row: row)
    }
  }

  /// How a reading stands by its answers.
  private func standing(of reading: StoredReading, before: Standing) throws -> Standing {
    switch before {
    // The answers have decided before, and they do not change.
    case .counted, .leftOut(.outOfScope), .leftOut(.noCell): before
    case .leftOut: try store.score(reading) { Standing($0.placement) }
    }
  }

  // MARK: Looking up

  /// Whether the consent with a key lets an assessment be counted.
  func allowsAggregates(_ consent: Int64?) throws -> Bool {
    guard let consent else { return false }
    if let known = allowsAggregates[consent] { return known }
    let allows = try store.consent(consent)?.allowsAggregates ?? false
    allowsAggregates[consent] = allows
    return allows
  }

  /// The key of a consent, written if it is new.
  func key(of consent: Consent) throws -> Int64 {
    if let key = consentKeys[consent] { return key }
    let scope = ConsentCoding.encode(scope: consent.scope)
    let (notice, date) = (consent.notice ?? "", consent.date ?? "")
    let connection = store.connection
    var key = try connection.first(
      """
      SELECT key FROM consent WHERE scope = \(scope) AND notice = \(notice) AND date = \(date)
      """
    ) { $0.integer(0) }
    if key == nil {
      try connection.run(
        "INSERT INTO consent (scope, notice, date) VALUES (\(scope), \(notice), \(date))")
      key = connection.lastInsertedKey
    }
    let found = key ?? connection.lastInsertedKey
    consentKeys[consent] = found
    return found
  }

  /// Whether anything was ever erased: mostly not, and then no digests need to be made.
  func hasTombstones() throws -> Bool {
    if let known = knowsTombstones { return known }
    let any = try store.connection.first("SELECT 1 FROM tombstone LIMIT 1") { _ in true } ?? false
    knowsTombstones = any
    return any
  }

  /// Whether any assessment corrects another, or was refused because it claimed to: mostly not,
  /// and then nothing needs to be looked up for a new one.
  func hasCorrections() throws -> Bool {
    if let known = knowsCorrections { return known }
    let any =
      try store.connection.first(
        """
        SELECT EXISTS (SELECT 1 FROM assessment WHERE supersedes IS NOT NULL)
          OR EXISTS (SELECT 1 FROM refusal)
        """
      ) { $0.integer(0) != 0 } ?? false
    knowsCorrections = any
    return any
  }

  /// Notes that this change has added what corrects another, or was refused.
  func noteCorrections() { knowsCorrections = true }

  /// The key of an enterprise.
  ///
  /// - Throws: `notFound`.
  func key(ofEnterprise id: String) throws -> Int64 {
    if let key = enterpriseKeys[id] { return key }
    let key = try store.key(ofEnterprise: id)
    enterpriseKeys[id] = key
    return key
  }
}

extension StoredRow {
  /// Whether it was completed after another, by id where the day is the same.
  fileprivate func isAfter(_ other: StoredRow) -> Bool {
    if completed != other.completed { return completed > other.completed }
    return other.uuid.lexicographicallyPrecedes(uuid)
  }
}

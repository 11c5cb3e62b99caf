internal import Questionnaires
internal import Summaries

/// Rows counted anew, by a way of its own to who speaks for an enterprise: SQLite's.
struct Recount {
  private(set) var assessments = 0
  private(set) var findings: [StoreFinding] = []
  private(set) var ledger = CellLedger()

  private let store: SQLiteStore
  /// Rows that have an enterprise or a subject for which another one speaks.
  private let silent: Set<Int64>
  private var allows: [Int64: Bool] = [:]

  /// A recount of nothing yet, within one of the store's snapshots.
  init(_ store: SQLiteStore, silent: Set<Int64>) throws {
    self.store = store
    self.silent = silent
    for key in try store.connection.rows("SELECT key FROM consent", { $0.integer(0) }) {
      allows[key] = try store.consent(key)?.allowsAggregates
    }
  }

  /// Recounts a whole store, within one of its snapshots.
  init(_ store: SQLiteStore) throws {
    try self.init(store, silent: Self.silentRows(store))
    try countRows(Int64.min...Int64.max)
    try countRescores()
  }

  /// Counts the rows with these keys.
  mutating func countRows(_ keys: ClosedRange<Int64>) throws {
    try store.connection.visit(
      """
      SELECT \(SQLiteStore.storedColumns), a.scores \(SQLiteStore.storedTables)
      WHERE a.key BETWEEN \(keys.lowerBound) AND \(keys.upperBound) ORDER BY a.key
      """
    ) { row in
      assessments += 1
      let stored = store.storedRow(row)
      try count(stored.own, of: stored, scores: row.bytes(18))
    }
  }

  /// Counts the readings of all rows under other versions.
  mutating func countRescores() throws {
    guard try store.hasRescores() else { return }
    try store.connection.visit(Self.rescores) { row in
      let stored = store.storedRow(row)
      let reading = store.rescore(row, column: 18)
      guard try isCarriedOver(reading, of: stored) else { return }
      try count(reading, of: stored, scores: row.bytes(22))
    }
  }

  /// What was found since the last time.
  mutating func takeFindings() -> [StoreFinding] {
    defer { findings = [] }
    return findings
  }

  /// Adds findings about rows that others have counted.
  mutating func add(_ found: [StoreFinding]) { findings += found }

  /// Adds what another recount of other rows has counted.
  mutating func merge(_ other: Recount) {
    assessments += other.assessments
    findings += other.findings
    ledger.merge(other.ledger)
  }

  private static var rescores: SQL {
    """
    SELECT r.*, s.questionnaire, s.form, s.state, s.answers, s.scores
    FROM (\(SQLiteStore.storedRows)) AS r JOIN rescore AS s ON s.assessment = r.key
    ORDER BY r.key, s.questionnaire
    """
  }

  /// The keys of rows for whose enterprise and period another one speaks.
  static func silentRows(_ store: SQLiteStore) throws -> Set<Int64> {
    let keys = try store.connection.rows(
      """
      SELECT key FROM (
        SELECT a.key, row_number() OVER (
          PARTITION BY ifnull('s' || a.subject, 'e' || a.enterprise), q.id, a.synthetic, a.period
          ORDER BY a.completed DESC, a.uuid DESC) AS place
        FROM assessment AS a JOIN questionnaire AS q ON q.key = a.questionnaire
        WHERE (a.subject IS NOT NULL OR a.enterprise IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM assessment AS s WHERE s.supersedes = a.uuid))
      WHERE place > 1
      """
    ) { $0.integer(0) }
    return Set(keys)
  }

  /// Whether the answers of a reading under another version are what its assessment's become there.
  private mutating func isCarriedOver(
    _ reading: StoredReading, of row: StoredRow
  ) throws -> Bool {
    let source = try store.knownQuestionnaire(row.own.questionnaire)
    let target = try store.knownQuestionnaire(reading.questionnaire)
    guard let answers = store.answers(of: row.own, to: source.questionnaire) else { return false }
    let mapping = target.mapping(from: source)
    if mapping.form(row.own.form) == reading.form,
      AnswerCoding.encode(mapping.map(answers).answers) == reading.answers
    {
      return true
    }
    findings.append(
      .answersDiffer(
        assessment: UUIDCoding.text(row.uuid), version: target.questionnaire.version))
    return false
  }

  /// Counts the answers of a row as one version takes them.
  private mutating func count(
    _ reading: StoredReading, of row: StoredRow, scores: [UInt8]
  ) throws {
    var id: String { UUIDCoding.text(row.uuid) }
    let known = try store.knownQuestionnaire(reading.questionnaire)
    guard let answers = store.answers(of: reading, to: known.questionnaire) else {
      findings.append(.answersUnreadable(assessment: id))
      return
    }
    known.score(answers, form: reading.form) { scored in
      let reason = Standing.reason(
        isHead: !row.isSuperseded && !silent.contains(row.key), isBlocked: row.isBlocked,
        allowsAggregates: row.consent.flatMap { allows[$0] } ?? false)
      let expected = reason.map(Standing.leftOut) ?? Standing(scored.placement)
      if reading.state != expected.state {
        findings.append(
          .standingDiffers(assessment: id, stored: reading.state, expected: expected.state))
      }
      if scores != scored.encodedScores { findings.append(.scoresDiffer(assessment: id)) }
      if expected == .counted {
        ledger.note(.adding, scored, row.origin)
      }
    }
  }
}

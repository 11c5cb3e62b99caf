internal import Questionnaires
internal import Summaries

/// All rows counted anew, by a way of its own to who speaks for an enterprise: SQLite's.
struct Recount {
  private(set) var assessments = 0
  private(set) var findings: [StoreFinding] = []
  private(set) var ledger = CellLedger()

  private let store: SQLiteStore
  /// Rows that have an enterprise or a subject for which another one speaks.
  private var silent: Set<Int64> = []
  private var allows: [Int64: Bool] = [:]

  /// Recounts a store, within one of its snapshots.
  init(_ store: SQLiteStore) throws {
    self.store = store
    silent = try Self.silentRows(store)
    for key in try store.connection.rows("SELECT key FROM consent", { $0.integer(0) }) {
      allows[key] = try store.consent(key)?.allowsAggregates
    }
    try store.connection.visit(Self.rows) { row in
      try count(try store.storedRow(row), scores: row.bytes(16))
    }
  }

  private static var rows: SQL {
    """
    SELECT r.*, s.scores FROM (\(SQLiteStore.storedRows)) AS r
    JOIN assessment AS s ON s.key = r.key ORDER BY r.key
    """
  }

  private static func silentRows(_ store: SQLiteStore) throws -> Set<Int64> {
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

  private mutating func count(_ row: StoredRow, scores: [UInt8]) throws {
    assessments += 1
    let id = UUIDCoding.text(row.uuid)
    let known = try store.knownQuestionnaire(row.questionnaire)
    guard known.questionnaire.forms.indices.contains(row.form.index),
      let answers = AnswerCoding.decode(
        row.answers, count: known.questionnaire.questions.count)
    else {
      findings.append(.answersUnreadable(assessment: id))
      return
    }
    known.score(answers, form: row.form) { scored in
      let reason = Standing.reason(
        isHead: !row.isSuperseded && !silent.contains(row.key), isBlocked: row.isBlocked,
        allowsAggregates: row.consent.flatMap { allows[$0] } ?? false)
      let expected = reason.map(Standing.leftOut) ?? Standing(scored.placement)
      if row.state != expected.state {
        findings.append(
          .standingDiffers(assessment: id, stored: row.state, expected: expected.state))
      }
      if scores != scored.encodedScores { findings.append(.scoresDiffer(assessment: id)) }
      if expected == .counted {
        ledger.note(
          .adding, scored, isSynthetic: row.isSynthetic, period: row.period,
          campaign: row.campaign)
      }
    }
  }
}

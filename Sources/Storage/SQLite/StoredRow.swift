internal import Questionnaires
internal import Summaries

/// What decides whether an assessment counts, as it lies in the store.
struct StoredRow {
  let key: Int64
  let uuid: [UInt8]
  /// Its answers under the version answered.
  let own: StoredReading
  let completed: String
  let locale: String
  let mode: String?
  let campaign: String?
  let period: String
  let isSynthetic: Bool
  let isBlocked: Bool
  let consent: Int64?
  let owner: Owner
  let supersedes: [UInt8]?
  /// Whether another stored assessment corrects this one.
  let isSuperseded: Bool

  /// What the counts need of it besides its scores.
  var origin: CountedOrigin {
    CountedOrigin(
      isSynthetic: isSynthetic, period: period, campaign: campaign, completed: completed,
      locale: locale, mode: mode)
  }

  /// Whose assessment it is.
  var person: Person {
    if let subject = owner.subject { return .subject(subject) }
    if let enterprise = owner.enterprise { return .enterprise(enterprise) }
    return .row(key)
  }
}

/// By what an assessment's enterprise is known.
struct Owner: Hashable {
  /// The pseudonym towards an association.
  let subject: String?
  /// The key of an enterprise of this store.
  let enterprise: Int64?

  /// Whether an assessment of this owner may correct one of another: both are the same enterprise
  /// of this store, or the same subject, or nothing is known of either.
  func maySupersede(_ other: Owner) -> Bool {
    if let enterprise, enterprise == other.enterprise { return true }
    if let subject, subject == other.subject { return true }
    return subject == nil && other.subject == nil && enterprise == nil && other.enterprise == nil
  }
}

/// One of whose assessments at most one counts in a period.
enum Person: Hashable {
  case subject(String)
  case enterprise(Int64)
  case row(Int64)
}

extension SQLiteStore {
  /// The rows that fulfil a condition on `a`, in the order in which they were stored.
  func storedRows(where condition: SQL, limit: Int = -1) throws -> [StoredRow] {
    try connection.rows(
      "\(Self.storedRows) WHERE \(condition) ORDER BY a.key LIMIT \(limit)"
    ) { storedRow($0) }
  }

  /// Selects what ``storedRow(_:)`` reads.
  static var storedRows: SQL { "SELECT \(storedColumns) \(storedTables)" }

  /// The columns that ``storedRow(_:)`` reads.
  static var storedColumns: SQL {
    """
    a.key, a.uuid, a.questionnaire, a.form, a.completed, a.campaign, a.period, a.synthetic,
      a.state, a.blocked_on IS NOT NULL OR e.blocked_on IS NOT NULL, a.consent, a.subject,
      a.enterprise, a.supersedes,
      EXISTS (SELECT 1 FROM assessment AS s WHERE s.supersedes = a.uuid), a.answers, a.locale,
      a.mode
    """
  }

  /// The tables in which these are.
  static var storedTables: SQL {
    "FROM assessment AS a LEFT JOIN enterprise AS e ON e.key = a.enterprise"
  }

  /// The row that a statement stands on.
  func storedRow(_ row: Statement) -> StoredRow {
    StoredRow(
      key: row.integer(0), uuid: row.bytes(1),
      own: StoredReading(
        questionnaire: row.integer(2), form: Form(index: Int(row.integer(3))),
        state: row.text(8), answers: row.bytes(15)),
      completed: row.text(4), locale: row.text(16), mode: row.optionalText(17),
      campaign: row.optionalText(5), period: row.text(6),
      isSynthetic: row.integer(7) == 1, isBlocked: row.integer(9) == 1,
      consent: row.optionalInteger(10),
      owner: Owner(subject: row.optionalText(11), enterprise: row.optionalInteger(12)),
      supersedes: row.optionalBytes(13), isSuperseded: row.integer(14) == 1)
  }

  /// The rows of one person.
  func storedRows(of person: Person) throws -> [StoredRow] {
    switch person {
    case .subject(let subject): try storedRows(where: "a.subject = \(subject)")
    case .enterprise(let key):
      try storedRows(where: "a.enterprise = \(key) AND a.subject IS NULL")
    case .row(let key): try storedRows(where: "a.key = \(key)")
    }
  }

  /// The consent with a key.
  func consent(_ key: Int64) throws -> Consent? {
    try connection.first("SELECT scope, notice, date FROM consent WHERE key = \(key)") { row in
      try ConsentCoding.decode(
        scope: row.text(0), notice: row.text(1), date: row.text(2), problem: problem)
    }
  }
}

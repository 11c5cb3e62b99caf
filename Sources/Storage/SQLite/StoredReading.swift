internal import Questionnaires
internal import Summaries

/// The answers of an assessment as one version of its questionnaire takes them, and how they stand
/// in the counts of that version.
///
/// Every assessment has a reading under the version that was answered; re-scoring adds others.
/// Whether the assessment speaks for its enterprise is decided once for all of them.
struct StoredReading {
  /// The key of the version.
  let questionnaire: Int64
  let form: Form
  let state: String
  let answers: [UInt8]
}

extension SQLiteStore {
  /// The readings of a row under other versions, by version.
  func rescores(of row: StoredRow) throws -> [StoredReading] {
    try connection.rows(
      """
      SELECT questionnaire, form, state, answers FROM rescore WHERE assessment = \(row.key)
      ORDER BY questionnaire
      """
    ) { rescore($0, column: 0) }
  }

  /// Whether anything was ever re-scored: mostly not, and then no row has other readings.
  func hasRescores() throws -> Bool {
    try connection.first("SELECT 1 FROM rescore LIMIT 1") { _ in true } ?? false
  }

  /// The reading whose columns begin with version, form, state and answers.
  func rescore(_ row: Statement, column: Int32) -> StoredReading {
    StoredReading(
      questionnaire: row.integer(column), form: Form(index: Int(row.integer(column + 1))),
      state: row.text(column + 2), answers: row.bytes(column + 3))
  }

  /// Scores the answers of a reading.
  func score<Result>(
    _ reading: StoredReading, _ body: (ScoredAnswers) throws -> Result
  ) throws -> Result {
    let known = try knownQuestionnaire(reading.questionnaire)
    guard let answers = answers(of: reading, to: known.questionnaire) else {
      throw problem(.unreadable("assessment.answers"))
    }
    return try known.score(answers, form: reading.form, body)
  }

  /// The answers of a reading; `nil` if they are not what the store writes.
  func answers(of reading: StoredReading, to questionnaire: Questionnaire) -> Answers? {
    guard questionnaire.forms.indices.contains(reading.form.index) else { return nil }
    return AnswerCoding.decode(reading.answers, count: questionnaire.questions.count)
  }

  /// Writes how a reading of a row stands.
  func write(_ standing: Standing, of reading: StoredReading, row: StoredRow) throws {
    if reading.questionnaire == row.own.questionnaire {
      try connection.run(
        "UPDATE assessment SET state = \(standing.state) WHERE key = \(row.key)")
    } else {
      try connection.run(
        """
        UPDATE rescore SET state = \(standing.state)
        WHERE assessment = \(row.key) AND questionnaire = \(reading.questionnaire)
        """)
    }
  }
}

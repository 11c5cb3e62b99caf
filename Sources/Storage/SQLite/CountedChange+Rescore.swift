internal import Questionnaires
internal import Summaries

extension CountedChange {
  /// Adds a row's reading under another version, and what it contributes there.
  ///
  /// - Returns: how it stands; `nil` if that version lacks the form answered, and nothing is added.
  func rescore(_ row: StoredRow, under target: KnownQuestionnaire) throws -> Standing? {
    let source = try store.knownQuestionnaire(row.own.questionnaire)
    let mapping = target.mapping(from: source)
    guard let answers = store.answers(of: row.own, to: source.questionnaire) else {
      throw store.problem(.unreadable("assessment.answers"))
    }
    guard let form = mapping.form(row.own.form) else { return nil }
    let mapped = mapping.map(answers).answers
    let allows = try allowsAggregates(row.consent)
    return try target.score(mapped, form: form) { scored in
      // Who speaks for an enterprise does not depend on the version: the row's own state tells.
      let reason = Standing.reason(
        isHead: row.own.state != Standing.leftOut(.superseded).state, isBlocked: row.isBlocked,
        allowsAggregates: allows)
      let standing = reason.map(Standing.leftOut) ?? Standing(scored.placement)
      let bytes = AnswerCoding.encode(mapped)
      try store.connection.run(
        """
        INSERT INTO rescore (assessment, questionnaire, form, state, answers, scores)
        VALUES (\(row.key), \(target.key), \(form.index), \(standing.state),
          \(String(decoding: bytes, as: UTF8.self)),
          \(String(decoding: scored.encodedScores, as: UTF8.self)))
        """)
      if standing == .counted {
        ledger.note(.adding, scored, row.origin)
      }
      return standing
    }
  }
}

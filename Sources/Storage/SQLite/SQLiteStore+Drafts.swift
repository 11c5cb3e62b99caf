internal import Questionnaires

extension SQLiteStore {
  /// Begins a draft and claims it for this process.
  ///
  /// - Throws: `notFound` for an enterprise, questionnaire or basis that is not there.
  public func begin(_ draft: NewDraft) throws -> Draft {
    let id = try uuid(draft.id)
    let key = try connection.transaction { () -> Int64 in
      let enterprise = try self.key(ofEnterprise: draft.enterprise)
      guard let questionnaire = try self.key(ofLogic: draft.logic) else {
        throw problem(.notFound(.questionnaire, draft.logic))
      }
      let known = try knownQuestionnaire(questionnaire)
      guard let form = known.questionnaire.form(draft.form) else {
        throw problem(.notFound(.form, draft.form))
      }
      let basis = try basis(of: draft, enterprise: enterprise, questionnaire: questionnaire)
      let isTaken = try connection.first(
        """
        SELECT 1 FROM draft WHERE uuid = \(id) UNION ALL
        SELECT 1 FROM assessment WHERE uuid = \(id)
        """
      ) { _ in true }
      if isTaken == true { throw problem(.malformed("id")) }
      try connection.run(
        """
        INSERT INTO draft (uuid, enterprise, questionnaire, form, locale, started, supersedes)
        VALUES (\(id), \(enterprise), \(questionnaire), \(form.index), \(draft.locale),
          \(draft.started), \(basis?.uuid))
        """)
      let key = connection.lastInsertedKey
      if let basis { try copyAnswers(of: basis, toDraft: key) }
      return key
    }
    try claim(key: key, id: draft.id)
    return try read(draft: draft.id)
  }

  private struct Basis {
    let key: Int64
    let uuid: [UInt8]
    let answers: Answers
  }

  private func basis(
    of draft: NewDraft, enterprise: Int64, questionnaire: Int64
  ) throws -> Basis? {
    guard case .assessment(let id) = draft.basis else { return nil }
    let uuid = try uuid(id)
    let key = try connection.first(
      """
      SELECT key FROM assessment
      WHERE uuid = \(uuid) AND enterprise = \(enterprise) AND questionnaire = \(questionnaire)
      """
    ) { $0.integer(0) }
    guard let key else { throw problem(.notFound(.assessment, id)) }
    return Basis(key: key, uuid: uuid, answers: try answers(ofAssessment: id))
  }

  private func copyAnswers(of basis: Basis, toDraft key: Int64) throws {
    var rows: [Int: DraftAnswer] = [:]
    for (question, answer) in basis.answers.values.enumerated() where answer != .absent {
      rows[question] = DraftAnswer(question: question, answer: answer)
    }
    for annotation in try annotations(ofKey: basis.key) {
      let question = annotation.question
      var row = rows[question] ?? DraftAnswer(question: question, answer: .absent)
      row.words = annotation.words
      row.note = annotation.note
      row.evidence = annotation.evidence
      rows[question] = row
    }
    for question in rows.keys.sorted() {
      if let row = rows[question] { try write(row, draft: key) }
    }
  }

  /// All drafts, the one begun last first.
  public func drafts() throws -> [Draft] {
    try drafts(where: "true")
  }

  /// Claims a draft for this process, as all changes to it do.
  ///
  /// - Throws: `draftHeld` while another process holds it, `notFound`.
  public func claim(draft id: String) throws -> Draft {
    _ = try claimedKey(id)
    return try read(draft: id)
  }

  /// Lets go of a draft, so that another process may claim it.
  public func release(draft id: String) {
    if let key = heldDrafts.removeValue(forKey: id) { claims.release(key) }
  }

  private func claim(key: Int64, id: String) throws {
    guard try claims.claim(key) else { throw problem(.draftHeld(id)) }
    heldDrafts[id] = key
  }

  /// The key of a draft that this process now holds.
  private func claimedKey(_ id: String) throws -> Int64 {
    if let key = heldDrafts[id] { return key }
    let bytes = try uuid(id)
    guard
      let key = try connection.first(
        "SELECT key FROM draft WHERE uuid = \(bytes)", { $0.integer(0) })
    else { throw problem(.notFound(.draft, id)) }
    try claim(key: key, id: id)
    // Its holder may have completed it between the look-up and the claim.
    let isThere = try connection.first("SELECT 1 FROM draft WHERE uuid = \(bytes)") { _ in true }
    if isThere != true {
      release(draft: id)
      throw problem(.notFound(.draft, id))
    }
    return key
  }

  private func read(draft id: String) throws -> Draft {
    guard let draft = try drafts(where: "d.uuid = \(try uuid(id))").first else {
      throw problem(.notFound(.draft, id))
    }
    return draft
  }

  private func drafts(where condition: SQL) throws -> [Draft] {
    try connection.rows(
      """
      SELECT d.uuid, e.uuid, q.logic, f.id, d.locale, d.started, d.cursor, d.supersedes,
        (SELECT count(*) FROM draft_answer AS a WHERE a.draft = d.key AND a.value <> 'null')
      FROM draft AS d
      JOIN enterprise AS e ON e.key = d.enterprise
      JOIN questionnaire AS q ON q.key = d.questionnaire
      JOIN form AS f ON f.questionnaire = d.questionnaire AND f.position = d.form
      WHERE \(condition)
      ORDER BY d.started DESC, d.key DESC
      """
    ) { row in
      Draft(
        id: UUIDCoding.text(row.bytes(0)), enterprise: UUIDCoding.text(row.bytes(1)),
        logic: row.text(2), form: row.text(3), locale: row.text(4), started: row.integer(5),
        cursor: row.optionalInteger(6).map(Int.init),
        supersedes: row.optionalBytes(7).map(UUIDCoding.text), answered: Int(row.integer(8)))
    }
  }

  /// The answers of a draft, by question.
  public func answers(ofDraft id: String) throws -> [DraftAnswer] {
    let bytes = try uuid(id)
    guard
      let key = try connection.first(
        "SELECT key FROM draft WHERE uuid = \(bytes)", { $0.integer(0) })
    else { throw problem(.notFound(.draft, id)) }
    return try answers(ofDraftKey: key)
  }

  func answers(ofDraftKey key: Int64) throws -> [DraftAnswer] {
    try connection.rows(
      """
      SELECT question, value, words, aside, seconds, note, evidence FROM draft_answer
      WHERE draft = \(key) ORDER BY question
      """
    ) { row in
      guard let answer = AnswerCoding.decode(row.text(1)) else {
        throw problem(.unreadable("draft_answer.value"))
      }
      return DraftAnswer(
        question: Int(row.integer(0)), answer: answer, words: row.optionalText(2),
        isAside: row.integer(3) == 1, seconds: row.optionalInteger(4).map(Int.init),
        note: row.optionalText(5), evidence: EvidenceMark(stored: row.optionalText(6)))
    }
  }

  /// Writes what is known about one question, over what was there.
  public func save(_ answer: DraftAnswer, inDraft id: String) throws {
    try write(answer, draft: try claimedKey(id))
  }

  private func write(_ answer: DraftAnswer, draft key: Int64) throws {
    try connection.run(
      """
      INSERT INTO draft_answer (draft, question, value, words, aside, seconds, note, evidence)
      VALUES (\(key), \(answer.question), \(AnswerCoding.encode(answer.answer)), \(answer.words),
        \(answer.isAside), \(answer.seconds), \(answer.note), \(answer.evidence?.rawValue))
      ON CONFLICT (draft, question) DO UPDATE SET value = excluded.value, words = excluded.words,
        aside = excluded.aside, seconds = excluded.seconds, note = excluded.note,
        evidence = excluded.evidence
      """)
  }

  /// Removes all that is known about a question.
  public func removeAnswer(question: Int, fromDraft id: String) throws {
    let key = try claimedKey(id)
    try connection.run(
      "DELETE FROM draft_answer WHERE draft = \(key) AND question = \(question)")
  }

  /// Remembers the question shown last.
  public func setCursor(_ question: Int?, ofDraft id: String) throws {
    let key = try claimedKey(id)
    try connection.run("UPDATE draft SET cursor = \(question) WHERE key = \(key)")
  }

  /// Remembers the locale of the interview.
  public func setLocale(_ locale: String, ofDraft id: String) throws {
    let key = try claimedKey(id)
    try connection.run("UPDATE draft SET locale = \(locale) WHERE key = \(key)")
  }

  /// Throws a draft away.
  public func discard(draft id: String) throws {
    let key = try claimedKey(id)
    try connection.run("DELETE FROM draft WHERE key = \(key)")
    release(draft: id)
  }

  /// Makes an assessment of a draft: one transaction.
  public func complete(draft id: String, _ completion: Completion) throws -> Assessment {
    let key = try claimedKey(id)
    try connection.transaction {
      let assessment = try assessment(of: try read(draft: id), key, completion)
      let change = CountedChange(self)
      switch try change.insert(assessment) {
      case .stored: break
      case .rejected(.malformed(let field)): throw problem(.malformed(field))
      case .duplicate, .rejected: throw problem(.malformed("id"))
      }
      try change.finish()
      try connection.run("DELETE FROM draft WHERE key = \(key)")
    }
    release(draft: id)
    return try assessment(id: id)
  }

  private func assessment(
    of draft: Draft, _ key: Int64, _ completion: Completion
  ) throws -> NewAssessment {
    guard let questionnaire = try questionnaire(logic: draft.logic) else {
      throw problem(.notFound(.questionnaire, draft.logic))
    }
    var answers = Answers(for: questionnaire)
    var annotations: [Annotation] = []
    for row in try self.answers(ofDraftKey: key) {
      guard answers.values.indices.contains(row.question) else {
        throw problem(.unreadable("draft_answer.question"))
      }
      answers[row.question] = row.answer
      if row.words != nil || row.note != nil || row.evidence != nil {
        annotations.append(
          Annotation(
            question: row.question, words: row.words, note: row.note, evidence: row.evidence))
      }
    }
    var assessment = NewAssessment(
      id: draft.id, logic: draft.logic, form: draft.form, locale: draft.locale,
      completed: completion.completed, answers: answers, enterprise: draft.enterprise,
      consent: completion.consent)
    assessment.minutes = completion.minutes
    assessment.mode = completion.mode
    assessment.campaign = completion.campaign
    assessment.subject = completion.subject
    assessment.isSynthetic = completion.isSynthetic
    assessment.supersedes = draft.supersedes
    assessment.annotations = annotations
    return assessment
  }
}

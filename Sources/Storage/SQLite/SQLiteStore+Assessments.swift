public import Questionnaires

extension SQLiteStore {
  /// So many assessments are stored in one transaction.
  static let batchSize = 20_000

  /// Stores finished assessments, in transactions of 20,000, in an order that does not matter.
  public func add(_ assessments: [NewAssessment]) throws -> ImportReport {
    var report = ImportReport(outcomes: [], expelled: [])
    report.outcomes.reserveCapacity(assessments.count)
    for start in stride(from: 0, to: assessments.count, by: Self.batchSize) {
      let preparation = AssessmentPreparation()
      for new in assessments[start..<min(start + Self.batchSize, assessments.count)] {
        try preparation.add(new, key(ofLogic: new.logic).map(knownQuestionnaire))
      }
      let part = try add([preparation.take()])
      report.outcomes += part.outcomes
      report.expelled += part.expelled
    }
    return report
  }

  /// Stores prepared assessments in one transaction, in an order that does not matter, and
  /// remembers what was refused before.
  public func add(
    _ prepared: [PreparedAssessments], refused: IntakeTally, keptUntil: String?
  ) throws -> ImportReport {
    if let keptUntil, !NewRow.isDate(keptUntil) { throw problem(.malformed("keptUntil")) }
    return try connection.transaction {
      let change = CountedChange(self, keptUntil: keptUntil)
      let outcomes = try prepared.flatMap(change.insert)
      try change.finish()
      for (outcome, row) in zip(outcomes, prepared.lazy.flatMap(\.rows)) {
        guard let outcome = outcome.intake else { continue }
        change.intake.add(
          outcome, campaign: row.new.campaign, isSynthetic: row.new.isSynthetic)
      }
      try write(change.intake + refused)
      return ImportReport(outcomes: outcomes, expelled: change.expelled)
    }
  }

  // MARK: Reading

  /// The assessments meant, the one completed last first.
  public func assessments(
    _ selection: AssessmentSelection, limit: Int?
  ) throws -> [Assessment] {
    try connection.snapshot {
      let limit = selection.isLast ? 1 : limit ?? -1
      return try connection.rows(
        """
        \(Self.assessments) WHERE \(try condition(selection))
        ORDER BY a.completed DESC, a.key DESC LIMIT \(limit)
        """, assessment)
    }
  }

  /// Visits assessments with their answers in the order in which they were stored.
  public func visit(
    _ selection: AssessmentSelection, _ body: (Assessment, Answers) throws -> Void
  ) throws {
    try connection.snapshot {
      let condition =
        selection.isLast
        ? "a.key = (SELECT key FROM assessment ORDER BY completed DESC, key DESC LIMIT 1)"
        : try condition(selection)
      try connection.visit("\(Self.assessments) WHERE \(condition) ORDER BY a.key") { row in
        try body(try assessment(row), try answers(row.bytes(18), questionnaire: row.integer(0)))
      }
    }
  }

  /// The answers of an assessment, by position of the question.
  ///
  /// - Throws: `notFound`.
  public func answers(ofAssessment id: String) throws -> Answers {
    let bytes = try uuid(id)
    let found = try connection.first(
      "SELECT questionnaire, answers FROM assessment WHERE uuid = \(bytes)"
    ) { try answers($0.bytes(1), questionnaire: $0.integer(0)) }
    guard let found else { throw problem(.notFound(.assessment, id)) }
    return found
  }

  /// Words, notes and evidence of an assessment, by question.
  public func annotations(ofAssessment id: String) throws -> [Annotation] {
    try annotations(ofKey: try assessmentKey(id))
  }

  func annotations(ofKey key: Int64) throws -> [Annotation] {
    try connection.rows(
      """
      SELECT question, words, note, evidence FROM annotation
      WHERE assessment = \(key) ORDER BY question
      """
    ) { row in
      Annotation(
        question: Int(row.integer(0)), words: row.optionalText(1), note: row.optionalText(2),
        evidence: EvidenceMark(stored: row.optionalText(3)))
    }
  }

  /// Records what an enterprise agreed to after completion; `nil` takes it back.
  public func setConsent(_ consent: Consent?, ofAssessment id: String) throws {
    try connection.transaction {
      let key = try assessmentKey(id)
      let change = CountedChange(self)
      let consentKey = try consent.map(change.key(of:))
      try connection.run(
        "UPDATE assessment SET consent = \(consentKey) WHERE key = \(key)")
      for row in try storedRows(where: "a.key = \(key)") { change.touch(row.person) }
      try change.finish()
    }
  }

  /// The assessment with an id.
  ///
  /// - Throws: `notFound`.
  func assessment(id: String) throws -> Assessment {
    let found = try connection.first(
      "\(Self.assessments) WHERE a.uuid = \(try uuid(id))", assessment)
    guard let found else { throw problem(.notFound(.assessment, id)) }
    return found
  }

  /// The key of an assessment.
  ///
  /// - Throws: `notFound`.
  func assessmentKey(_ id: String) throws -> Int64 {
    let bytes = try uuid(id)
    let key = try connection.first("SELECT key FROM assessment WHERE uuid = \(bytes)") {
      $0.integer(0)
    }
    guard let key else { throw problem(.notFound(.assessment, id)) }
    return key
  }

  private func condition(_ selection: AssessmentSelection) throws -> SQL {
    switch selection {
    case .all, .last, .named("last"): return "true"
    case .unscored(let id, let logic): return try unscored(id: id, under: logic)
    case .person(let person): return try condition(person)
    case .enterprise(let id): return "a.enterprise = \(try key(ofEnterprise: id))"
    case .receipt(let hash):
      guard let bytes = HashCoding.bytes(hash) else { throw problem(.malformed("withdrawal")) }
      return "a.withdrawal = \(bytes)"
    case .named(let name):
      let labelled = try connection.first("SELECT key FROM enterprise WHERE label = \(name)") {
        $0.integer(0)
      }
      if let labelled { return "a.enterprise = \(labelled)" }
      guard let range = UUIDCoding.range(prefix: name) else { return "false" }
      return "a.uuid BETWEEN \(range.first) AND \(range.last)"
    }
  }

  private static var assessments: SQL {
    """
    SELECT a.questionnaire, a.uuid, e.uuid, e.label, a.form, a.locale, a.completed, a.minutes,
      a.mode, a.campaign, a.period, a.subject, a.withdrawal, a.consent, a.supersedes, a.synthetic,
      a.seal, a.state, a.answers, a.scores, ifnull(a.blocked_on, e.blocked_on),
      iif(a.blocked_on IS NULL, e.blocked_for, a.blocked_for),
      iif(a.blocked_on IS NULL, e.blocked_until, a.blocked_until),
      ifnull(min(a.kept_until, e.kept_until), ifnull(a.kept_until, e.kept_until))
    FROM assessment AS a LEFT JOIN enterprise AS e ON e.key = a.enterprise
    """
  }

  private func assessment(_ row: Statement) throws -> Assessment {
    let known = try knownQuestionnaire(row.integer(0))
    let questionnaire = known.questionnaire
    guard questionnaire.forms.indices.contains(Int(row.integer(4))),
      let standing = Standing(state: row.text(17))
    else { throw problem(.unreadable("assessment.state")) }
    guard let scores = known.coding.decode(row.bytes(19)) else {
      throw problem(.unreadable("assessment.scores"))
    }
    return Assessment(
      id: UUIDCoding.text(row.bytes(1)), enterprise: row.optionalBytes(2).map(UUIDCoding.text),
      label: row.optionalText(3), questionnaire: questionnaire.id,
      version: String(describing: questionnaire.version), logic: questionnaire.logic,
      form: questionnaire.forms[Int(row.integer(4))], locale: row.text(5),
      completed: row.text(6), minutes: row.optionalInteger(7).map(Int.init),
      mode: row.optionalText(8).flatMap(CollectionMode.init), campaign: row.optionalText(9),
      period: row.text(10), subject: row.optionalText(11),
      withdrawal: row.optionalBytes(12).map(HashCoding.text),
      consent: try row.optionalInteger(13).flatMap(consent),
      supersedes: row.optionalBytes(14).map(UUIDCoding.text),
      isSynthetic: row.integer(15) == 1, sealPrefix: row.optionalBytes(16).map(HashCoding.hex),
      standing: standing, blocking: try blocking(row, from: 20), keptUntil: row.optionalText(23),
      scores: scores)
  }

  private func answers(_ bytes: [UInt8], questionnaire: Int64) throws -> Answers {
    let count = try knownQuestionnaire(questionnaire).questionnaire.questions.count
    guard let answers = AnswerCoding.decode(bytes, count: count) else {
      throw problem(.unreadable("assessment.answers"))
    }
    return answers
  }
}

extension AssessmentSelection {
  fileprivate var isLast: Bool { self == .last || self == .named("last") }
}

internal import JSON
internal import Questionnaires
internal import Summaries

extension CountedChange {
  /// Stores a finished assessment, or says why not.
  func insert(_ new: NewAssessment) throws -> ImportOutcome {
    guard let row = NewRow(new) else { return .rejected(.malformed(NewRow.flaw(of: new))) }
    guard let questionnaire = try store.key(ofLogic: new.logic) else {
      return .rejected(.unknownQuestionnaire(new.logic))
    }
    let known = try store.knownQuestionnaire(questionnaire)
    guard let form = known.questionnaire.form(new.form) else {
      return .rejected(.malformed("form"))
    }
    guard new.answers.values.count == known.questionnaire.questions.count else {
      return .rejected(.malformed("answers"))
    }
    if let target = row.supersedes, target == row.uuid { return .rejected(.supersedesItself) }
    if try isErased(row) { return .rejected(.erased) }
    let isMentioned = try isMentioned(row.uuid)
    if isMentioned, let outcome = try outcomeOfSameID(row, new) { return outcome }
    let owner = Owner(
      subject: new.subject, enterprise: try new.enterprise.map(key(ofEnterprise:)))
    let corrections = isMentioned ? try expelStrangers(correcting: row.uuid, owner) : false
    if let target = row.supersedes, try !isOwn(target, owner) {
      try refuse(row.uuid, owner, target)
      return .rejected(.supersedesOtherSubject(UUIDCoding.text(target)))
    }
    try write(new, row, known, form, owner, hasCorrections: corrections)
    return .stored
  }

  // MARK: Reasons to refuse

  private func isErased(_ row: NewRow) throws -> Bool {
    guard try hasTombstones() else { return false }
    var digests = [Tombstone.digest(assessment: row.uuid)]
    if let hash = row.withdrawal { digests.append(Tombstone.digest(receipt: hash)) }
    for digest in digests {
      let isThere = try store.connection.first(
        "SELECT 1 FROM tombstone WHERE digest = \(digest)"
      ) { _ in true }
      if isThere == true { return true }
    }
    return false
  }

  /// Whether the store knows an id at all: mostly not, and then one look is enough.
  private func isMentioned(_ uuid: [UInt8]) throws -> Bool {
    let statement = try probe.get()
    defer { statement.reset() }
    try statement.bind(1, uuid)
    return try statement.step() && statement.integer(0) != 0
  }

  /// What becomes of an assessment whose id is known already; `nil` = it is not.
  private func outcomeOfSameID(_ row: NewRow, _ new: NewAssessment) throws -> ImportOutcome? {
    let connection = store.connection
    let stored = try connection.first(
      "SELECT seal, answers FROM assessment WHERE uuid = \(row.uuid)"
    ) { (seal: $0.optionalBytes(0), answers: $0.bytes(1)) }
    if let stored {
      // An assessment made in this store comes back as the file that was given away of it; the
      // store's own says more than the file.
      guard let seal = stored.seal else {
        let isSame = row.seal != nil || stored.answers == AnswerCoding.encode(new.answers)
        return isSame ? .duplicate : .rejected(.otherSeal)
      }
      return seal == row.seal ? .duplicate : .rejected(.otherSeal)
    }
    let target = try connection.first("SELECT supersedes FROM refusal WHERE uuid = \(row.uuid)") {
      $0.bytes(0)
    }
    return target.map { .rejected(.supersedesOtherSubject(UUIDCoding.text($0))) }
  }

  /// Whether what an assessment claims to correct is not there or belongs to the same owner.
  private func isOwn(_ target: [UInt8], _ owner: Owner) throws -> Bool {
    let other = try store.connection.first(
      """
      SELECT subject, enterprise FROM assessment WHERE uuid = \(target) UNION ALL
      SELECT subject, NULL FROM refusal WHERE uuid = \(target)
      """
    ) { Owner(subject: $0.optionalText(0), enterprise: $0.optionalInteger(1)) }
    return other.map(owner.maySupersede) ?? true
  }

  /// Takes out what claims to correct this assessment and belongs to another owner, as it would
  /// have been refused had it come later. Returns whether a correction remains.
  private func expelStrangers(correcting uuid: [UInt8], _ owner: Owner) throws -> Bool {
    var hasCorrections = false
    for row in try store.storedRows(where: "a.supersedes = \(uuid)") {
      if row.owner.maySupersede(owner) {
        hasCorrections = true
      } else if row.owner.enterprise == nil {
        try remove(row)
        try refuse(row.uuid, row.owner, uuid)
        noteExpelled(row.uuid)
      }
    }
    return hasCorrections
  }

  private func refuse(_ uuid: [UInt8], _ owner: Owner, _ target: [UInt8]) throws {
    try store.connection.run(
      """
      INSERT INTO refusal (uuid, subject, supersedes)
      VALUES (\(uuid), \(owner.subject), \(target)) ON CONFLICT DO NOTHING
      """)
  }

  // MARK: Writing

  private func write(
    _ new: NewAssessment, _ row: NewRow, _ known: KnownQuestionnaire, _ form: Form,
    _ owner: Owner, hasCorrections: Bool
  ) throws {
    let consent = try new.consent.map(key(of:))
    let isBlocked = hasCorrections || row.supersedes != nil ? try blockedOn(row) : nil
    let standsAlone =
      owner == Owner(subject: nil, enterprise: nil) && row.supersedes == nil && !hasCorrections
    let allows = try allowsAggregates(consent)
    try known.score(new.answers, form: form) { scored in
      // Who has other assessments is decided when all have come; until then the row is silent.
      var standing = Standing.leftOut(.superseded)
      if standsAlone {
        standing = allows ? Standing(scored.placement) : .leftOut(.noConsent)
      }
      try insert(new, row, scored, owner, consent, blockedOn: isBlocked, standing)
      let key = store.connection.lastInsertedKey
      if standing == .counted {
        ledger.note(
          .adding, scored, isSynthetic: new.isSynthetic, period: row.period,
          campaign: new.campaign)
      }
      try insertAnnotations(new.annotations, key)
      if !standsAlone { touch(owner, key) }
    }
    if let target = row.supersedes {
      for other in try store.storedRows(where: "a.uuid = \(target)") { touch(other.person) }
    }
  }

  private func touch(_ owner: Owner, _ key: Int64) {
    if let subject = owner.subject {
      touch(.subject(subject))
    } else if let enterprise = owner.enterprise {
      touch(.enterprise(enterprise))
    } else {
      touch(.row(key))
    }
  }

  /// Since when what the assessment corrects, or is corrected by, is blocked.
  private func blockedOn(_ row: NewRow) throws -> String? {
    try store.connection.first(
      """
      SELECT min(blocked_on) FROM assessment
      WHERE uuid = \(row.supersedes) OR supersedes = \(row.uuid)
      """
    ) { $0.optionalText(0) } ?? nil
  }

  private func insert(
    _ new: NewAssessment, _ row: NewRow, _ scored: ScoredAnswers, _ owner: Owner,
    _ consent: Int64?, blockedOn: String?, _ standing: Standing
  ) throws {
    let statement = try insertion.get()
    try statement.bind(1, row.uuid)
    try statement.bind(2, owner.enterprise)
    try statement.bind(3, scored.known.key)
    try statement.bind(4, Int64(scored.form.index))
    try statement.bind(5, new.locale)
    try statement.bind(6, new.completed)
    try statement.bind(7, new.minutes)
    try statement.bind(8, new.mode?.rawValue)
    try statement.bind(9, new.campaign)
    try statement.bind(10, new.subject)
    try statement.bind(11, row.withdrawal)
    try statement.bind(12, consent)
    try statement.bind(13, row.supersedes)
    try statement.bind(14, new.isSynthetic ? 1 : 0)
    try statement.bind(15, row.seal)
    try statement.bind(16, blockedOn)
    try statement.bind(17, standing.state)
    try statement.bind(18, utf8: AnswerCoding.encode(new.answers))
    try statement.bind(19, utf8: scored.encodedScores)
    try statement.run()
  }

  private func insertAnnotations(_ annotations: [Annotation], _ key: Int64) throws {
    for annotation in annotations {
      try store.connection.run(
        """
        INSERT INTO annotation (assessment, question, words, note, evidence)
        VALUES (\(key), \(annotation.question), \(annotation.words), \(annotation.note),
          \(annotation.evidence?.rawValue))
        """)
    }
  }
}

extension CountedChange {
  static let insertionText = """
    INSERT INTO assessment (uuid, enterprise, questionnaire, form, locale, completed, minutes,
      mode, campaign, subject, withdrawal, consent, supersedes, synthetic, seal, blocked_on, state,
      answers, scores)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  static let probeText = """
    SELECT EXISTS (SELECT 1 FROM assessment WHERE uuid = ?1)
      OR EXISTS (SELECT 1 FROM assessment WHERE supersedes = ?1)
      OR EXISTS (SELECT 1 FROM refusal WHERE uuid = ?1)
    """
}

internal import JSON
internal import Questionnaires
internal import Summaries

extension CountedChange {
  /// Stores a finished assessment, or says why not.
  func insert(_ new: NewAssessment) throws -> ImportOutcome {
    let preparation = AssessmentPreparation()
    try preparation.add(new, store.key(ofLogic: new.logic).map(store.knownQuestionnaire))
    return try insert(preparation.take()).first ?? .rejected(.malformed("answers"))
  }

  /// Stores prepared assessments; one outcome for each.
  func insert(_ prepared: PreparedAssessments) throws -> [ImportOutcome] {
    // A questionnaire that the store does not have is known by no key of it.
    let keys = try prepared.logics.compactMapValues(store.key(ofLogic:))
    ledger.merge(prepared.ledger, keys: keys)
    return try prepared.rows.map { try insert($0, keys) }
  }

  private func insert(_ prepared: PreparedRow, _ keys: [Int64: Int64]) throws -> ImportOutcome {
    switch prepared.content {
    case .flawed(let rejection): return .rejected(rejection)
    case .ready(let ready):
      guard let key = keys[ready.questionnaire] else {
        return .rejected(.unknownQuestionnaire(prepared.new.logic))
      }
      let (outcome, isCounted) = try insert(prepared.new, ready, key)
      if ready.isCounted, !isCounted {
        // The store knew better: what was counted beforehand is taken out again.
        let reading = StoredReading(
          questionnaire: key, form: ready.form, state: ready.standing.state,
          answers: ready.answers)
        try store.score(reading) { ledger.note(.removing, $0, prepared.origin(ready.row)) }
      }
      return outcome
    }
  }

  private func insert(
    _ new: NewAssessment, _ ready: PreparedRow.Ready, _ questionnaire: Int64
  ) throws -> (outcome: ImportOutcome, isCounted: Bool) {
    let row = ready.row
    if try isErased(row) { return (.rejected(.erased), false) }
    let owner = Owner(
      subject: new.subject, enterprise: try new.enterprise.map(key(ofEnterprise:)))
    guard try row.supersedes != nil || hasCorrections() else {
      // Nothing corrects anything: then only the id itself can be there already.
      if let isCounted = try write(
        new, ready, questionnaire, owner, hasCorrections: false)
      {
        return (.stored, isCounted)
      }
      return (try outcomeOfSameID(ready) ?? .duplicate, false)
    }
    let isMentioned = try isMentioned(row.uuid)
    if isMentioned, let outcome = try outcomeOfSameID(ready) { return (outcome, false) }
    let corrections = isMentioned ? try expelStrangers(correcting: row.uuid, owner) : false
    if let target = row.supersedes, try !isOwn(target, owner) {
      try refuse(row.uuid, owner, target)
      return (.rejected(.supersedesOtherSubject(UUIDCoding.text(target))), false)
    }
    let isCounted = try write(new, ready, questionnaire, owner, hasCorrections: corrections)
    return (.stored, isCounted ?? false)
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
  private func outcomeOfSameID(_ ready: PreparedRow.Ready) throws -> ImportOutcome? {
    let row = ready.row
    let connection = store.connection
    let stored = try connection.first(
      "SELECT seal, answers FROM assessment WHERE uuid = \(row.uuid)"
    ) { (seal: $0.optionalBytes(0), answers: $0.bytes(1)) }
    if let stored {
      // An assessment made in this store comes back as the file that was given away of it; the
      // store's own says more than the file.
      guard let seal = stored.seal else {
        let isSame = row.seal != nil || stored.answers == ready.answers
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
        intake.add(
          .supersedesOtherSubject, campaign: row.campaign, isSynthetic: row.isSynthetic)
      }
    }
    return hasCorrections
  }

  private func refuse(_ uuid: [UInt8], _ owner: Owner, _ target: [UInt8]) throws {
    noteCorrections()
    try store.connection.run(
      """
      INSERT INTO refusal (uuid, subject, supersedes)
      VALUES (\(uuid), \(owner.subject), \(target)) ON CONFLICT DO NOTHING
      """)
  }

  // MARK: Writing

  /// Writes the row; returns whether it counts from now on, `nil` if its id is there already.
  private func write(
    _ new: NewAssessment, _ ready: PreparedRow.Ready, _ questionnaire: Int64, _ owner: Owner,
    hasCorrections: Bool
  ) throws -> Bool? {
    let row = ready.row
    let consent = try new.consent.map(key(of:))
    let inherited = hasCorrections || row.supersedes != nil ? try inherited(row) : Inherited()
    let standsAlone =
      owner == Owner(subject: nil, enterprise: nil) && row.supersedes == nil && !hasCorrections
    // Who has other assessments is decided when all have come; until then the row is silent.
    var standing = Standing.leftOut(.superseded)
    if standsAlone {
      standing = try allowsAggregates(consent) ? ready.standing : .leftOut(.noConsent)
    }
    guard
      try insert(new, ready, questionnaire, owner, consent, inherited, standing)
    else { return nil }
    let key = store.connection.lastInsertedKey
    if let blocking = inherited.blocking { try spread(blocking, from: row.uuid) }
    if !new.annotations.isEmpty { try insertAnnotations(new.annotations, key) }
    if !standsAlone { touch(owner, key) }
    if let target = row.supersedes {
      noteCorrections()
      for other in try store.storedRows(where: "a.uuid = \(target)") { touch(other.person) }
    }
    return standing == .counted
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

  /// What an assessment takes over from what it corrects or is corrected by.
  private struct Inherited {
    var blocking: Blocking?
    var keptUntil: String?
  }

  private func inherited(_ row: NewRow) throws -> Inherited {
    let near: SQL = "uuid = \(row.supersedes) OR supersedes = \(row.uuid)"
    let blocking = try store.connection.first(
      """
      SELECT blocked_on, blocked_for, blocked_until FROM assessment
      WHERE (\(near)) AND blocked_on IS NOT NULL ORDER BY blocked_on, uuid LIMIT 1
      """
    ) { try store.blocking($0, from: 0) }
    let keptUntil = try store.connection.first(
      "SELECT max(kept_until) FROM assessment WHERE \(near)"
    ) { $0.optionalText(0) }
    return Inherited(blocking: blocking ?? nil, keptUntil: keptUntil ?? nil)
  }

  /// Blocks whatever a new row has joined to what is blocked.
  private func spread(_ blocking: Blocking, from uuid: [UInt8]) throws {
    for row in try store.rows(of: .assessment(UUIDCoding.text(uuid))) where !row.isBlocked {
      try store.write(blocking, ofRow: row.key)
      touch(row.person)
    }
  }

  /// Whether the row was inserted: no other has its id.
  private func insert(
    _ new: NewAssessment, _ ready: PreparedRow.Ready, _ questionnaire: Int64, _ owner: Owner,
    _ consent: Int64?, _ inherited: Inherited, _ standing: Standing
  ) throws -> Bool {
    let statement = try insertion.get()
    try statement.bind(1, ready.row.uuid)
    try statement.bind(2, owner.enterprise)
    try statement.bind(3, questionnaire)
    try statement.bind(4, Int64(ready.form.index))
    try statement.bind(5, new.locale)
    try statement.bind(6, new.completed)
    try statement.bind(7, new.minutes)
    try statement.bind(8, new.mode?.rawValue)
    try statement.bind(9, new.campaign)
    try statement.bind(10, new.subject)
    try statement.bind(11, ready.row.withdrawal)
    try statement.bind(12, consent)
    try statement.bind(13, ready.row.supersedes)
    try statement.bind(14, new.isSynthetic ? 1 : 0)
    try statement.bind(15, ready.row.seal)
    try statement.bind(16, inherited.blocking?.on)
    try statement.bind(17, standing.state)
    try statement.bind(18, utf8: ready.answers)
    try statement.bind(19, utf8: ready.scores)
    try statement.bind(20, inherited.blocking?.reason.rawValue)
    try statement.bind(21, inherited.blocking?.until)
    try statement.bind(22, keptUntil ?? inherited.keptUntil)
    try statement.run()
    return store.connection.changes > 0
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
      answers, scores, blocked_for, blocked_until, kept_until)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (uuid) DO NOTHING
    """

  static let probeText = """
    SELECT EXISTS (SELECT 1 FROM assessment WHERE uuid = ?1)
      OR EXISTS (SELECT 1 FROM assessment WHERE supersedes = ?1)
      OR EXISTS (SELECT 1 FROM refusal WHERE uuid = ?1)
    """
}

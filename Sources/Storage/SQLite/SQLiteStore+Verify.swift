internal import Questionnaires
internal import Summaries
internal import System

extension SQLiteStore {
  /// Recounts everything and compares it with what is stored.
  ///
  /// - Parameters:
  ///   - threads: how many threads count beside the one that looks for damage; 0 = that one does
  ///     both, one after the other.
  ///   - progress: told how many of how many rows are about counted.
  /// - Returns: what there is, and every finding in an order that does not depend on the threads.
  /// - Throws: ``StorageProblem``, and what `progress` throws.
  public func verify(
    threads: Int, progress: (_ done: Int, _ total: Int) throws -> Void
  ) throws -> Verification {
    guard threads > 0, let readers = try readers(threads + 2) else {
      return try connection.snapshot {
        let flaws = try flaws()
        return try flaws.isEmpty ? compare(Recount(self)) : .damaged(flaws)
      }
    }
    return try readers[0].verify(with: Array(readers[1...]), progress: progress)
  }

  /// What the rest cannot be recounted with: what SQLite itself calls damaged, or cannot be decoded.
  private func flaws() throws -> [StoreFinding] {
    let damage = try damage()
    return damage.isEmpty ? try questionnaireFindings() : damage
  }

  private func compare(_ recount: Recount) throws -> Verification {
    let (cells, cellFindings) = try compareCells(with: recount.ledger.changes)
    let partFindings = try compareParts(with: recount.ledger.changes)
    return Verification(
      assessments: recount.assessments, cells: cells,
      findings: recount.findings + cellFindings + partFindings)
  }

  /// Other connections to the same file that all see its present state; `nil` if a writer is at
  /// work, so that they could see different ones.
  private func readers(_ count: Int) throws -> [SQLiteStore]? {
    do {
      return try connection.transaction {
        try (0..<count).map { _ in
          let reader = try SQLiteStore(besides: self)
          try reader.connection.beginSnapshot()
          return reader
        }
      }
    } catch let problem as StorageProblem {
      if case .busy = problem.kind { return nil }
      throw problem
    }
  }

  private func verify(
    with readers: [SQLiteStore], progress: (_ done: Int, _ total: Int) throws -> Void
  ) throws -> Verification {
    let keys = try connection.first("SELECT min(key), max(key) FROM assessment") {
      (first: $0.integer(0), last: $0.integer(1))
    }
    let (first, last) = (keys?.first ?? 0, keys?.last ?? 0)
    let silent = try Recount.silentRows(self)
    // Counting and looking for damage go on at the same time.
    let examination = Examination(of: readers[0])
    let counting = ParallelRecount(first...last, silent: silent, in: Array(readers[1...]))
    let counted = Result {
      var recount = try Recount(self, silent: silent)
      try counting.finish(into: &recount) { key in
        try progress(Int(key - first) + 1, Int(last - first) + 1)
      }
      try recount.countRescores()
      return recount
    }
    let flaws = try examination.flaws()
    guard flaws.isEmpty else { return .damaged(flaws) }
    return try compare(counted.get())
  }

  /// A look for damage by a thread of its own.
  private struct Examination {
    private let work: OrderedWork<Int, [StoreFinding]>

    init(of store: SQLiteStore) {
      let handed = Handed(store)
      var left: Int? = 1
      work = OrderedWork(threads: 1, ahead: 1, source: { left.take() }) {
        { _ in try handed.store.flaws() }
      }
    }

    func flaws() throws -> [StoreFinding] { try work.next() ?? [] }

    /// A store for the one thread that uses it from then on.
    private final class Handed: @unchecked Sendable {
      let store: SQLiteStore
      init(_ store: SQLiteStore) { self.store = store }
    }
  }

  private func damage() throws -> [StoreFinding] {
    let words = try connection.rows("PRAGMA integrity_check") { $0.text(0) }
    let dangling = try connection.rows("PRAGMA foreign_key_check") { $0.text(0) }
    return words.filter { $0 != "ok" }.map(StoreFinding.damage)
      + dangling.map(StoreFinding.danglingReference)
  }

  private func questionnaireFindings() throws -> [StoreFinding] {
    try connection.rows("SELECT key, logic, json FROM questionnaire ORDER BY key") { row in
      (key: row.integer(0), logic: row.text(1), json: row.text(2))
    }.compactMap { row in
      guard let questionnaire = compile(row.json), questionnaire.logic == row.logic,
        try dictionaries(row.key) == dictionaries(of: questionnaire)
      else { return .questionnaireDiffers(logic: row.logic) }
      return nil
    }
  }

  private func dictionaries(_ key: Int64) throws -> [String] {
    try connection.rows(
      """
      SELECT 'form' AS sort, position AS place, id, 0 AS rank, 0 AS ordinal
      FROM form WHERE questionnaire = \(key)
      UNION ALL
      SELECT kind, position, id, 1, -1 FROM question WHERE questionnaire = \(key)
      UNION ALL
      SELECT 'option', question, code, 1, ordinal FROM option WHERE questionnaire = \(key)
      ORDER BY rank, place, ordinal
      """
    ) { "\($0.text(0)) \($0.integer(1)) \($0.text(2))" }
  }

  private func dictionaries(of questionnaire: Questionnaire) -> [String] {
    questionnaire.forms.enumerated().map { "form \($0.offset) \($0.element)" }
      + questionnaire.questions.enumerated().flatMap { position, question in
        ["\(question.kind.name) \(position) \(question.id)"]
          + question.options.map { "option \(position) \($0.code)" }
      }
  }

  /// Compares every stored cell with the recount; returns how many are stored.
  private func compareCells(
    with recount: [CampaignAddress: CampaignCounts]
  ) throws -> (Int, [StoreFinding]) {
    var expected: [CellAddress: CellCounts] = [:]
    for (address, campaign) in recount {
      for (key, counts) in campaign.cells where !counts.isZero {
        expected[CellAddress(campaign: address, key: key)] = counts
      }
    }
    var stored = 0
    var findings: [StoreFinding] = []
    try connection.visit(
      """
      SELECT form, period, campaign, synthetic, country, size, sector, headline, detail,
        questionnaire
      FROM cell ORDER BY questionnaire, form, synthetic, period, campaign, country, size, sector
      """
    ) { row in
      stored += 1
      let questionnaire = try knownQuestionnaire(row.integer(9)).questionnaire
      let identity = try identity(row, questionnaire)
      let address = CellAddress(
        campaign: CampaignAddress(
          questionnaire: row.integer(9), form: Int(row.integer(0)),
          isSynthetic: identity.isSynthetic, period: identity.period,
          campaign: identity.campaign), key: identity.key)
      guard let counts = expected.removeValue(forKey: address) else {
        findings.append(.cellSurplus(identity))
        return
      }
      // The bytes are canonical, so equal counts are equal bytes, and bytes say more.
      if row.bytes(7) != counts.headline.encoded(for: questionnaire)
        || row.bytes(8) != counts.detail.encoded(for: questionnaire)
      {
        findings.append(.cellDiffers(identity))
      }
    }
    for address in expected.keys.sorted() {
      let campaign = address.campaign
      let questionnaire = try knownQuestionnaire(campaign.questionnaire).questionnaire
      findings.append(
        .cellMissing(
          CellIdentity(
            logic: questionnaire.logic, form: questionnaire.forms[campaign.form],
            period: campaign.period, campaign: campaign.campaign,
            isSynthetic: campaign.isSynthetic, key: address.key)))
    }
    return (stored, findings)
  }

  /// Compares every stored part with the recount.
  private func compareParts(
    with recount: [CampaignAddress: CampaignCounts]
  ) throws -> [StoreFinding] {
    var expected: [PartAddress: [UInt8]] = [:]
    for (address, campaign) in recount {
      let questionnaire = try knownQuestionnaire(address.questionnaire).questionnaire
      for (key, counts) in campaign.parts() where !counts.isZero {
        expected[PartAddress(campaign: address, key: key)] = counts.encoded(for: questionnaire)
      }
    }
    var findings: [StoreFinding] = []
    try connection.visit(
      """
      SELECT questionnaire, form, synthetic, period, campaign, country, sort, code, counts
      FROM part ORDER BY questionnaire, form, synthetic, period, campaign, country, sort, code
      """
    ) { row in
      let name = try name(
        ofPart: row.integer(0), form: Int(row.integer(1)),
        (3...7).map { row.text($0) }.filter { !$0.isEmpty })
      guard let sort = PartKey.Sort(rawValue: row.text(6)) else {
        return findings.append(.partSurplus(name))
      }
      let address = PartAddress(
        campaign: CampaignAddress(
          questionnaire: row.integer(0), form: Int(row.integer(1)),
          isSynthetic: row.integer(2) == 1, period: row.text(3), campaign: row.text(4)),
        key: PartKey(country: row.text(5), sort: sort, code: row.text(7)))
      // The bytes are canonical, so equal counts are equal bytes.
      guard let counts = expected.removeValue(forKey: address) else {
        return findings.append(.partSurplus(name))
      }
      if counts != row.bytes(8) { findings.append(.partDiffers(name)) }
    }
    for address in expected.keys.sorted() {
      let campaign = address.campaign
      findings.append(
        .partMissing(
          try name(
            ofPart: campaign.questionnaire, form: campaign.form,
            [
              campaign.period, campaign.campaign, address.key.country, address.key.sort.rawValue,
              address.key.code,
            ].filter { !$0.isEmpty })))
    }
    return findings
  }

  /// A part in words, such as `express/2026/MX/mode/self`.
  private func name(ofPart questionnaire: Int64, form: Int, _ texts: [String]) throws -> String {
    let forms = try knownQuestionnaire(questionnaire).questionnaire.forms
    guard forms.indices.contains(form) else { throw problem(.unreadable("part.form")) }
    return ([forms[form]] + texts).joined(separator: "/")
  }
}

extension Verification {
  /// Nothing could be recounted.
  fileprivate static func damaged(_ findings: [StoreFinding]) -> Verification {
    Verification(assessments: 0, cells: 0, findings: findings)
  }
}

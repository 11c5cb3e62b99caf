internal import Questionnaires
internal import Summaries

/// Which campaign's counts on which form.
struct CampaignAddress: Hashable, Comparable {
  let questionnaire: Int64
  let form: Int
  let isSynthetic: Bool
  let period: String
  let campaign: String

  static func < (a: CampaignAddress, b: CampaignAddress) -> Bool {
    (a.questionnaire, a.form, a.isSynthetic ? 1 : 0, a.period, a.campaign)
      < (b.questionnaire, b.form, b.isSynthetic ? 1 : 0, b.period, b.campaign)
  }
}

/// Where a contribution to a cell goes.
struct CellAddress: Hashable, Comparable {
  let campaign: CampaignAddress
  let key: CellKey

  static func < (a: CellAddress, b: CellAddress) -> Bool {
    (a.campaign, a.key) < (b.campaign, b.key)
  }
}

/// The changes of cells and parts that one transaction makes, so that each is written once.
struct CellLedger {
  private(set) var changes: [CampaignAddress: CampaignCounts] = [:]
  /// The campaign noted last and its counts by form: rows mostly come campaign by campaign.
  private var latest: (scope: Scope, forms: [CampaignCounts?])?

  private struct Scope: Equatable {
    let questionnaire: Int64
    let isSynthetic: Bool
    let period: String
    let campaign: String?
  }

  /// What is done with a contribution.
  enum Direction {
    case adding
    case removing
  }

  /// Notes the contributions of an assessment.
  mutating func note(_ direction: Direction, _ scored: ScoredAnswers, _ origin: CountedOrigin) {
    for form in scored.forms {
      guard case .cell(let cell) = scored.place(on: form) else { continue }
      counts(of: scored.known, form, origin).add(
        scored.sheet(on: form), in: cell, origin, times: direction == .adding ? 1 : -1)
    }
  }

  private mutating func counts(
    of known: KnownQuestionnaire, _ form: Form, _ origin: CountedOrigin
  ) -> CampaignCounts {
    let scope = Scope(
      questionnaire: known.key, isSynthetic: origin.isSynthetic, period: origin.period,
      campaign: origin.campaign)
    if latest?.scope != scope {
      latest = (scope, Array(repeating: nil, count: known.formCount))
    } else if let counts = latest?.forms[form.index] {
      return counts
    }
    let address = CampaignAddress(
      questionnaire: known.key, form: form.index, isSynthetic: origin.isSynthetic,
      period: origin.period, campaign: origin.campaign ?? "")
    let counts = changes[address] ?? CampaignCounts(known)
    changes[address] = counts
    latest?.forms[form.index] = counts
    return counts
  }

  /// Notes all that another ledger has noted.
  ///
  /// - Parameters:
  ///   - other: the other ledger.
  ///   - keys: the keys of this ledger's questionnaires, by those of the other; what has none is
  ///     passed over. `nil` = the keys are the same.
  mutating func merge(_ other: CellLedger, keys: [Int64: Int64]? = nil) {
    for (address, counts) in other.changes {
      guard let key = keys.map({ $0[address.questionnaire] }) ?? address.questionnaire else {
        continue
      }
      let mapped = CampaignAddress(
        questionnaire: key, form: address.form, isSynthetic: address.isSynthetic,
        period: address.period, campaign: address.campaign)
      if let mine = changes[mapped] {
        mine.add(counts)
      } else {
        changes[mapped] = CampaignCounts(counts)
      }
    }
  }

  /// Writes every touched cell and part; one without enterprises disappears.
  ///
  /// What was written last is at hand if nothing else has written since: an import of many portions
  /// touches the same cells with each.
  func write(to store: SQLiteStore) throws {
    for address in changes.keys.sorted() {
      guard let change = changes[address] else { continue }
      let questionnaire = try store.knownQuestionnaire(address.questionnaire).questionnaire
      let cells = change.cells
      for key in cells.keys.sorted() {
        guard let cell = cells[key], !cell.isZero else { continue }
        try write(
          cell, at: CellAddress(campaign: address, key: key), questionnaire, to: store)
      }
      try store.add(change.parts(), at: address, questionnaire)
    }
  }

  private func write(
    _ change: CellCounts, at address: CellAddress, _ questionnaire: Questionnaire,
    to store: SQLiteStore
  ) throws {
    let stored = try store.latest.cells[address] ?? store.counts(at: address)
    var counts = stored ?? .zero(for: questionnaire)
    counts += change
    store.latest.cells[address] = counts.isZero ? nil : counts
    if counts.isZero {
      try store.removeCell(at: address)
    } else {
      try store.write(counts, at: address, questionnaire, isNew: stored == nil)
    }
  }
}

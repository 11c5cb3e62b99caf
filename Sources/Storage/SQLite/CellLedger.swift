internal import Questionnaires
internal import Summaries

/// Where a contribution goes.
struct CellAddress: Hashable, Comparable {
  let questionnaire: Int64
  let form: Int
  let isSynthetic: Bool
  let period: String
  let campaign: String
  let key: CellKey

  static func < (a: CellAddress, b: CellAddress) -> Bool {
    (a.questionnaire, a.form, a.isSynthetic ? 1 : 0, a.period, a.campaign, a.key)
      < (b.questionnaire, b.form, b.isSynthetic ? 1 : 0, b.period, b.campaign, b.key)
  }
}

/// The changes of cells that one transaction makes, so that each is written once.
struct CellLedger {
  private(set) var changes: [CellAddress: CellCounts] = [:]

  /// What is done with a contribution.
  enum Direction {
    case adding
    case removing
  }

  /// Notes the contributions of an assessment.
  mutating func note(
    _ direction: Direction, _ scored: ScoredAnswers, isSynthetic: Bool, period: String,
    campaign: String?
  ) {
    for form in scored.forms {
      guard case .cell(let key) = scored.placement(on: form) else { continue }
      let address = CellAddress(
        questionnaire: scored.known.key, form: form.index, isSynthetic: isSynthetic,
        period: period, campaign: campaign ?? "", key: key)
      let sheet = scored.sheet(on: form)
      switch direction {
      case .adding: changes[address, default: .zero(for: scored.known.questionnaire)].add(sheet)
      case .removing:
        changes[address, default: .zero(for: scored.known.questionnaire)].subtract(sheet)
      }
    }
  }

  /// Writes every touched cell; one without enterprises disappears.
  func write(to store: SQLiteStore) throws {
    for address in changes.keys.sorted() {
      guard let change = changes[address], !change.isZero else { continue }
      let questionnaire = try store.knownQuestionnaire(address.questionnaire).questionnaire
      let stored = try store.counts(at: address)
      var counts = stored ?? .zero(for: questionnaire)
      counts += change
      if counts.isZero {
        try store.removeCell(at: address)
      } else {
        try store.write(counts, at: address, questionnaire, isNew: stored == nil)
      }
    }
  }
}

internal import Questionnaires
public import Summaries

extension SQLiteStore {
  /// One summary a version, period and campaign, in that order, with everything that is counted and
  /// how many are left out. Each has one source, without days where nobody is counted. Scores under
  /// a version are counted where they were re-scored.
  public func summaries(_ query: CellQuery) throws -> [Summary] {
    try connection.snapshot {
      if try isUncounted() { throw problem(.unreadable("part")) }
      let (cells, absent) = (try cells(query), try leftOut(query))
      return try questionnaires(withID: query.questionnaire).flatMap { known -> [Summary] in
        guard let form = known.questionnaire.form(query.form) else { return [] }
        var parts = CampaignSummaries(known, form, isSynthetic: query.isSynthetic)
        for cell in cells where cell.identity.logic == known.questionnaire.logic {
          parts.add(cell)
        }
        for count in absent where count.logic == known.questionnaire.logic {
          parts.add(count)
        }
        try visitParts(of: known, query, form) { address, key, bytes in
          parts.add(try part(bytes, key.sort, known.questionnaire), key, of: address)
        }
        try takeOutRepeats(query, known, form, of: &parts)
        return parts.summaries
      }
    }
  }
}

extension SQLiteStore {
  /// Leaves out enterprises where they count in another origin of the query too and answered last
  /// there.
  private func takeOutRepeats(
    _ query: CellQuery, _ known: KnownQuestionnaire, _ form: Form,
    of parts: inout CampaignSummaries
  ) throws {
    let repeats = try repeats(query, under: known, form)
    guard !repeats.isEmpty else { return }
    var ledger = CellLedger()
    let keys = "[" + repeats.sorted().map(String.init).joined(separator: ",") + "]"
    let hasRescores = try hasRescores()
    for row in try storedRows(where: "a.key IN (SELECT value FROM json_each(\(keys)))") {
      let readings = try [row.own] + (hasRescores ? rescores(of: row) : [])
      guard let reading = readings.first(where: { $0.questionnaire == known.key }) else { continue }
      try score(reading) { ledger.note(.removing, $0, row.origin) }
      parts.add(
        LeftOutCount(
          logic: known.logic, period: row.period, campaign: row.campaign ?? "",
          reason: .superseded, count: 1))
    }
    for (address, counts) in ledger.changes where address.form == form.index {
      parts.add(counts, of: address)
    }
  }
}

/// The summaries of one version and form, by period and campaign.
private struct CampaignSummaries {
  private struct Key: Hashable, Comparable {
    let period: String
    let campaign: String

    static func < (a: Key, b: Key) -> Bool { (a.period, a.campaign) < (b.period, b.campaign) }
  }

  private let known: KnownQuestionnaire
  private let form: Form
  private let isSynthetic: Bool
  private var byKey: [Key: Summary] = [:]
  private var days: [Key: DayCounts] = [:]

  init(_ known: KnownQuestionnaire, _ form: Form, isSynthetic: Bool) {
    self.known = known
    self.form = form
    self.isSynthetic = isSynthetic
  }

  mutating func add(_ cell: CellContents) {
    change(cell.identity.period, cell.identity.campaign) {
      $0.add(cell.counts, to: cell.identity.key)
    }
  }

  mutating func add(_ count: LeftOutCount) {
    change(count.period, count.campaign) { $0.leftOut[count.reason] += count.count }
  }

  mutating func add(_ counts: PartCounts, _ key: PartKey, of address: CampaignAddress) {
    switch counts {
    case .group(let headline):
      guard let breakdown = key.sort.breakdown else { return }
      change(address.period, address.campaign) {
        $0.add(headline, to: GroupKey(country: key.country, code: key.code), by: breakdown)
      }
    case .joint(let joint):
      change(address.period, address.campaign) { $0.add(joint, to: key.country) }
    case .days(let counts):
      let key = Key(period: address.period, campaign: address.campaign)
      days[key, default: DayCounts()] += counts
    }
  }

  /// Adds all counts of a campaign.
  mutating func add(_ counts: CampaignCounts, of address: CampaignAddress) {
    for (key, cell) in counts.cells {
      change(address.period, address.campaign) { $0.add(cell, to: key) }
    }
    for (key, part) in counts.parts() { add(part, key, of: address) }
  }

  private mutating func change(
    _ period: String, _ campaign: String, _ body: (inout Summary) -> Void
  ) {
    let key = Key(period: period, campaign: campaign)
    body(
      &byKey[
        key,
        default: Summary(
          of: known.questionnaire, form: form, period: period, isSynthetic: isSynthetic)])
  }

  /// The summaries, each with its source.
  var summaries: [Summary] {
    byKey.keys.sorted().compactMap { key in
      guard var summary = byKey[key] else { return nil }
      let days = days[key] ?? DayCounts()
      let association = key.campaign.prefix { $0 != "/" }
      summary.add(
        Source(
          association: key.campaign.isEmpty ? nil : String(association),
          campaign: key.campaign.isEmpty ? nil : key.campaign, from: days.first, to: days.last,
          n: days.n, period: key.period))
      return summary
    }
  }
}

internal import JSON
internal import Questionnaires
internal import Summaries

/// Which part of a campaign's counts.
struct PartKey: Hashable, Comparable {
  /// What a part is counted by; the names stand in the table.
  enum Sort: String {
    case region, language, mode, joint, days

    init(_ breakdown: Breakdown) {
      switch breakdown {
      case .region: self = .region
      case .language: self = .language
      case .mode: self = .mode
      }
    }

    var breakdown: Breakdown? { Breakdown(rawValue: rawValue) }
  }

  let country: String
  let sort: Sort
  /// The code of a region, language or mode, else `""`.
  let code: String

  static func < (a: PartKey, b: PartKey) -> Bool {
    (a.country, a.sort.rawValue, a.code) < (b.country, b.sort.rawValue, b.code)
  }
}

/// The counts of a part, of one of the three kinds.
enum PartCounts: Hashable {
  case group(Headline)
  case joint(JointCounts)
  case days(DayCounts)

  var isZero: Bool {
    switch self {
    case .group(let counts): counts.isZero
    case .joint(let counts): counts.isZero
    case .days(let counts): counts.isZero
    }
  }

  /// Both added; `nil` unless they are of the same kind.
  func adding(_ other: PartCounts) -> PartCounts? {
    switch (self, other) {
    case (.group(var a), .group(let b)):
      a += b
      return .group(a)
    case (.joint(var a), .joint(let b)):
      a += b
      return .joint(a)
    case (.days(var a), .days(let b)):
      a += b
      return .days(a)
    default: return nil
    }
  }

  func encoded(for questionnaire: Questionnaire) -> [UInt8] {
    switch self {
    case .group(let counts): counts.encoded(for: questionnaire)
    case .joint(let counts): counts.encoded()
    case .days(let counts): counts.encoded
    }
  }
}

extension CampaignCounts {
  /// The parts by their keys.
  func parts() -> [PartKey: PartCounts] {
    var parts: [PartKey: PartCounts] = [:]
    for breakdown in Breakdown.allCases {
      for (key, counts) in groups(by: breakdown) {
        parts[PartKey(country: key.country, sort: .init(breakdown), code: key.code)] =
          .group(counts)
      }
    }
    for (country, counts) in joint {
      parts[PartKey(country: country, sort: .joint, code: "")] = .joint(counts)
    }
    for (country, counts) in days {
      parts[PartKey(country: country, sort: .days, code: "")] = .days(counts)
    }
    return parts
  }
}

extension SQLiteStore {
  /// Adds changes to the parts of a campaign; one without enterprises disappears.
  func add(
    _ changes: [PartKey: PartCounts], at address: CampaignAddress,
    _ questionnaire: Questionnaire
  ) throws {
    for key in changes.keys.sorted() {
      guard let change = changes[key], !change.isZero else { continue }
      let place = PartAddress(campaign: address, key: key)
      let stored =
        try latest.parts[place]
        ?? connection.first("SELECT counts FROM part WHERE \(condition(address, key))") {
          try part($0.bytes(0), key.sort, questionnaire)
        }
      guard let counts = stored.map({ $0.adding(change) }) ?? change else {
        throw problem(.unreadable("part.counts"))
      }
      latest.parts[place] = counts.isZero ? nil : counts
      if counts.isZero {
        try connection.run("DELETE FROM part WHERE \(condition(address, key))")
      } else if stored != nil {
        try connection.run(
          """
          UPDATE part SET counts = \(counts.encoded(for: questionnaire))
          WHERE \(condition(address, key))
          """)
      } else {
        try connection.run(
          """
          INSERT INTO part (questionnaire, form, synthetic, period, campaign, country, sort, code,
            counts)
          VALUES (\(address.questionnaire), \(address.form), \(address.isSynthetic),
            \(address.period), \(address.campaign), \(key.country), \(key.sort.rawValue),
            \(key.code), \(counts.encoded(for: questionnaire)))
          """)
      }
    }
  }

  private func condition(_ address: CampaignAddress, _ key: PartKey) -> SQL {
    """
    questionnaire = \(address.questionnaire) AND form = \(address.form)
    AND synthetic = \(address.isSynthetic) AND period = \(address.period)
    AND campaign = \(address.campaign) AND country = \(key.country)
    AND sort = \(key.sort.rawValue) AND code = \(key.code)
    """
  }

  /// The counts of stored bytes.
  func part(
    _ bytes: [UInt8], _ sort: PartKey.Sort, _ questionnaire: Questionnaire
  ) throws -> PartCounts {
    do {
      switch sort {
      case .region, .language, .mode:
        return .group(try Headline(decoding: bytes, for: questionnaire))
      case .joint: return .joint(try JointCounts(decoding: bytes, for: questionnaire))
      case .days:
        guard let days = DayCounts(decoding: bytes) else { throw problem(.unreadable("part.days")) }
        return .days(days)
      }
    } catch is SummaryProblem {
      throw problem(.unreadable("part.counts"))
    }
  }

  /// Visits the parts of a version on a form, in the order of their keys.
  func visitParts(
    of known: KnownQuestionnaire, _ query: CellQuery, _ form: Form,
    _ body: (CampaignAddress, PartKey, [UInt8]) throws -> Void
  ) throws {
    try connection.visit(
      """
      SELECT period, campaign, country, sort, code, counts FROM part
      WHERE questionnaire = \(known.key) AND form = \(form.index)
        AND synthetic = \(query.isSynthetic)
        AND \(query.condition(campaign: "campaign", period: "period"))
      ORDER BY period, campaign, country, sort, code
      """
    ) { row in
      guard let sort = PartKey.Sort(rawValue: row.text(3)) else {
        throw problem(.unreadable("part.sort"))
      }
      try body(
        CampaignAddress(
          questionnaire: known.key, form: form.index, isSynthetic: query.isSynthetic,
          period: row.text(0), campaign: row.text(1)),
        PartKey(country: row.text(2), sort: sort, code: row.text(4)), row.bytes(5))
    }
  }

  private static let uncountedName = "store.uncounted"

  /// Whether an older program made the store and nothing but its cells is counted yet.
  func isUncounted() throws -> Bool {
    try connection.first("SELECT 1 FROM setting WHERE name = \(Self.uncountedName)") { _ in true }
      ?? false
  }

  /// Counts the parts of a store that an older program made.
  ///
  /// A damaged store opens all the same, as there may be something to save in it; verifying it tells
  /// what is wrong, and its parts are asked for in vain.
  func countPartsOnce() throws {
    guard try isUncounted() else { return }
    do {
      try connection.transaction {
        try connection.run("DELETE FROM part")
        let recount = try Recount(self)
        for address in recount.ledger.changes.keys.sorted() {
          guard let counts = recount.ledger.changes[address] else { continue }
          let known = try knownQuestionnaire(address.questionnaire)
          try add(counts.parts(), at: address, known.questionnaire)
        }
        try write(Self.uncountedName, nil)
      }
    } catch let problem as StorageProblem {
      switch problem.kind {
      case .unreadable, .questionnaireUnreadable: return
      default: throw problem
      }
    }
  }
}

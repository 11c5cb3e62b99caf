import JSON
import Questionnaires
import Summaries

@testable import Comparing

/// Public releases of one country after another, each judged by those before.
struct PublicHistory {
  /// A release: those counted, and what its file tells that no file before has told.
  struct Release {
    let firms: [ChangingFirms.Firm]
    var told: [(key: ReleaseKey, figures: JSONValue)] = []
    /// How many groups show what they showed before, and how many nothing, though they could.
    var again = 0
    var withheld = 0
  }

  /// How releases are judged; for trials of the attacker less than they should be.
  enum Judging {
    case wholly
    /// As if an id were all by which those who hand in again could be known.
    case byAnswers
    /// As if every cell told every measure.
    case asIfAllWereTold
    case notAtAll
  }

  private(set) var releases: [Release] = []
  private var entries: [ReleaseHistory.Entry] = []
  private let questionnaire: Questionnaire
  private let judging: Judging

  init(_ judging: Judging = .wholly) throws {
    questionnaire = try Trial.questionnaire()
    self.judging = judging
  }

  /// Releases what may be told.
  ///
  /// - Parameters:
  ///   - world: all enterprises.
  ///   - origins: the campaigns that are counted.
  ///   - form: the form on which they are.
  ///   - threshold: from how many enterprises on figures are shown.
  mutating func release(
    _ world: ChangingFirms, origins: [String] = [ChangingFirms.origins[0]], form: String = "full",
    threshold: Int = 10
  ) {
    let firms = world.firms.filter { origins.contains($0.origin) }
    let groups = world.cube(of: firms).suppressed(Protection(threshold: threshold)).countries
      .flatMap { PublicTables.groups(of: $0, in: questionnaire) }
    let wanted = groups.map { group in
      self.wanted(
        group.key, firms, origins, figures: group.n.map { _ in group.json }, kind: "public",
        form: form)
    }
    tell(wanted, of: firms, keys: groups.map(\.key), isPublic: true, threshold)
  }

  /// Tells another association what a page for journalists is made of: the numbers and the means of
  /// size classes with enough enterprises.
  mutating func exchange(_ world: ChangingFirms) {
    let keys = world.sizes.map { ReleaseKey(country: "MX", size: $0) }
      .filter { world.cube(of: world.firms).counts(of: $0).n >= 10 }
    let wanted = keys.map { key in
      self.wanted(
        key, world.firms, [ChangingFirms.origins[0]],
        figures: Self.figures(world.cube(of: world.firms).counts(of: key)), kind: "exchange",
        form: "full")
    }
    tell(wanted, of: world.firms, keys: keys, isPublic: false, 10)
  }

  /// Tells what may be told, and remembers it.
  private mutating func tell(
    _ wanted: [ReleaseHistory.Wanted], of firms: [ChangingFirms.Firm], keys: [ReleaseKey],
    isPublic: Bool, _ threshold: Int
  ) {
    var release = Release(firms: firms)
    let tellings =
      judging == .notAtAll
      ? wanted.map { $0.figures.map(PublicMemory.Telling.new) ?? .nothing }
      : ReleaseHistory(entries).tellings(of: wanted, isPublic: isPublic, threshold: threshold)
    let empty = zip(wanted, tellings).filter { $0.cell.members.isEmpty && $1 != .nothing }
      .map(\.0.cell.definition)
    for ((key, wanted), telling) in zip(zip(keys, wanted), tellings) {
      let cell = wanted.cell
      let beside = key == ReleaseKey(country: key.country) && isPublic ? Set(empty) : []
      func remember(_ figures: JSONValue, _ members: [ReleasedMember], from origin: Int?) {
        entries.append(
          ReleaseHistory.Entry(
            listing: releases.count, origin: origin ?? releases.count, cell.subject,
            cell.definition, members: members, figures: figures, empty: beside,
            told: told(in: figures)))
      }
      switch telling {
      case .new(let figures):
        release.told.append((key, figures))
        if !cell.members.isEmpty { remember(figures, cell.members, from: nil) }
      case .again(let earlier):
        let entry = entries[earlier]
        release.again += 1
        remember(entry.figures, entry.members, from: entry.origin)
      case .nothing: if wanted.figures != nil { release.withheld += 1 }
      }
    }
    releases.append(release)
  }

  /// What is told of a size class, with the sum itself.
  private static func figures(_ counts: ReleaseCounts) -> JSONValue {
    func told(_ value: Int) -> JSONValue {
      ["value": JSONValue(.integer(Int64(value))), "flags": ["A", "F"]]
    }
    let own = counts.measures[0]
    let measures: JSONValue =
      own.n >= 10 ? ["overall": ["n": told(own.n), "sum": told(own.sum)]] : [:]
    return ["n": told(counts.n), "measures": measures]
  }

  private func wanted(
    _ key: ReleaseKey, _ firms: [ChangingFirms.Firm], _ origins: [String], figures: JSONValue?,
    kind: String, form: String
  ) -> ReleaseHistory.Wanted {
    ReleaseHistory.Wanted(
      ReleaseLedger.Cell(
        ReleaseLedger.Subject(kind: kind, logic: "sha256:a", form: form),
        CellDefinition(
          block: .cell, country: key.country, sizes: key.size.map { [$0] } ?? [],
          sectors: key.sector.map { [$0] } ?? [], origins: origins),
        members: firms.filter {
          key.includes(CellKey(country: "MX", size: $0.size, sector: $0.sector))
        }.map { member($0, form: form) },
        told: figures.map { told(in: $0) } ?? .sums(0)),
      figures: figures)
  }

  private func told(in figures: JSONValue) -> ToldMeasures {
    judging == .asIfAllWereTold ? .all : ToldMeasures(in: figures, of: ["overall"])
  }

  private func member(_ firm: ChangingFirms.Firm, form: String) -> ReleasedMember {
    let digest = Firms.digest(firm.answers)
    let scored: UInt64 = firm.score == nil ? 0 : 1
    if judging == .byAnswers { return ReleasedMember(digest, scored: scored) }
    let common = Firms.digest(firm.common)
    let isLonger = form == "full"
    return ReleasedMember(
      digest, content: isLonger ? Firms.digest(1 << 40 | firm.content) : common,
      scores: isLonger ? Firms.digest(1 << 41 | firm.scores) : common, common: common,
      enterprise: Firms.digest(firm.enterprise), scored: scored)
  }
}

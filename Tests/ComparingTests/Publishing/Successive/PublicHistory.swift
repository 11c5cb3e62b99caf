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
  private var memory: [PublicMemory.Shown] = []
  /// What was told to another association.
  private var exchanged: [ReleaseLedger.Cell] = []
  private let questionnaire: Questionnaire
  private let judging: Judging

  init(_ judging: Judging = .wholly) throws {
    questionnaire = try Trial.questionnaire()
    self.judging = judging
  }

  private var old: [ReleaseLedger.Cell] { memory.map(\.cell) + exchanged }

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
    var release = Release(firms: firms)
    let groups = world.cube(of: firms).suppressed(Protection(threshold: threshold)).countries
      .flatMap { PublicTables.groups(of: $0, in: questionnaire) }.filter { $0.n != nil }
    let candidates = groups.map {
      (
        cell: candidate($0.key, firms, origins, figures: $0.json, kind: "public", form: form),
        figures: $0.json
      )
    }
    let tellings =
      judging == .notAtAll
      ? candidates.map { .new($0.figures) }
      : PublicMemory(memory, threshold: threshold).tellings(
        candidates,
        ReleaseLedger.judge(candidates.map(\.cell), against: old, threshold: threshold))
    let empty = Set(
      zip(zip(groups, candidates), tellings).filter { $0.0.n == 0 && $1 != .nothing }
        .map(\.0.1.cell.definition))
    for ((group, candidate), telling) in zip(zip(groups, candidates), tellings) {
      let beside = group.key == ReleaseKey(country: group.key.country) ? empty : []
      switch telling {
      case .new(let figures):
        release.told.append((group.key, figures))
        guard group.n != 0 else { continue }
        memory.append(
          PublicMemory.Shown(
            release: releases.count, candidate.cell, figures: figures, empty: beside))
      case .again(let earlier):
        release.again += 1
        memory.append(
          PublicMemory.Shown(
            release: releases.count, memory[earlier].cell, figures: memory[earlier].figures,
            empty: beside))
      case .nothing: release.withheld += 1
      }
    }
    releases.append(release)
  }

  /// Tells another association what a page for journalists is made of: the numbers and the means of
  /// size classes with enough enterprises.
  mutating func exchange(_ world: ChangingFirms) {
    let firms = world.firms
    var release = Release(firms: firms)
    let cells = world.sizes.compactMap { size -> (ReleaseKey, ReleaseLedger.Cell, JSONValue)? in
      let key = ReleaseKey(country: "MX", size: size)
      let counts = world.cube(of: firms).counts(of: key)
      guard counts.n >= 10 else { return nil }
      let figures = Self.figures(counts)
      return (
        key,
        candidate(
          key, firms, [ChangingFirms.origins[0]], figures: figures, kind: "exchange", form: "full"),
        figures
      )
    }
    let outcomes =
      judging == .notAtAll
      ? cells.map { _ in .publish }
      : ReleaseLedger.judge(cells.map(\.1), against: old, threshold: 10)
    for ((key, cell, figures), outcome) in zip(cells, outcomes) {
      guard outcome == .publish else {
        release.withheld += 1
        continue
      }
      release.told.append((key, figures))
      exchanged.append(cell)
    }
    releases.append(release)
  }

  /// What is told of a size class; the mean stands for the sum, as for everybody.
  private static func figures(_ counts: ReleaseCounts) -> JSONValue {
    func told(_ value: Int) -> JSONValue {
      ["value": JSONValue(.integer(Int64(value))), "flags": ["A", "F"]]
    }
    let own = counts.measures[0]
    let measures: JSONValue =
      own.n >= 10 ? ["overall": ["n": told(own.n), "mean": told(own.sum)]] : [:]
    return ["n": told(counts.n), "measures": measures]
  }

  private func candidate(
    _ key: ReleaseKey, _ firms: [ChangingFirms.Firm], _ origins: [String], figures: JSONValue,
    kind: String, form: String
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      ReleaseLedger.Subject(kind: kind, logic: "sha256:a", form: form),
      CellDefinition(
        block: .cell, country: key.country, sizes: key.size.map { [$0] } ?? [],
        sectors: key.sector.map { [$0] } ?? [], origins: origins),
      members: firms.filter {
        key.includes(CellKey(country: "MX", size: $0.size, sector: $0.sector))
      }.map { member($0, form: form) },
      told: judging == .asIfAllWereTold ? .all : ToldMeasures(in: figures, of: ["overall"]))
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

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

  private(set) var releases: [Release] = []
  private var memory: [PublicMemory.Shown] = []
  private let questionnaire: Questionnaire
  /// Whether anything is judged; for trials of the attacker nothing is.
  private let isJudged: Bool

  init(isJudged: Bool = true) throws {
    questionnaire = try Trial.questionnaire()
    self.isJudged = isJudged
  }

  /// Releases what may be told.
  ///
  /// - Parameters:
  ///   - world: all enterprises.
  ///   - origins: the campaigns that are counted.
  mutating func release(
    _ world: ChangingFirms, origins: [String] = [ChangingFirms.origins[0]]
  ) {
    let firms = world.firms.filter { origins.contains($0.origin) }
    var release = Release(firms: firms)
    let groups = world.cube(of: firms).suppressed().countries
      .flatMap { PublicTables.groups(of: $0, in: questionnaire) }.filter { $0.n != nil }
    let candidates = groups.map {
      (cell: candidate($0.key, firms, origins), figures: $0.json)
    }
    let tellings =
      isJudged
      ? PublicMemory(memory, threshold: 10).tellings(
        candidates,
        ReleaseLedger.judge(candidates.map(\.cell), against: memory.map(\.cell), threshold: 10))
      : candidates.map { .new($0.figures) }
    for ((group, candidate), telling) in zip(zip(groups, candidates), tellings) {
      switch telling {
      case .new(let figures):
        release.told.append((group.key, figures))
        guard group.n != 0 else { continue }
        memory.append(
          PublicMemory.Shown(release: releases.count, candidate.cell, figures: figures))
      case .again(let earlier):
        release.again += 1
        memory.append(
          PublicMemory.Shown(
            release: releases.count, memory[earlier].cell, figures: memory[earlier].figures))
      case .nothing: release.withheld += 1
      }
    }
    releases.append(release)
  }

  private func candidate(
    _ key: ReleaseKey, _ firms: [ChangingFirms.Firm], _ origins: [String]
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      ReleaseLedger.Subject(kind: "public", logic: "sha256:a", form: "full"),
      CellDefinition(
        block: .cell, country: key.country, sizes: key.size.map { [$0] } ?? [],
        sectors: key.sector.map { [$0] } ?? [], origins: origins),
      members: firms.filter {
        key.includes(CellKey(country: "MX", size: $0.size, sector: $0.sector))
      }.map { ReleasedMember(Firms.digest($0.number), scored: $0.score == nil ? 0 : 1) })
  }
}

internal import Questionnaires
internal import Scoring

/// How far the points of a domain are from the level to aim at.
struct TargetGap: Sendable, Hashable {
  /// The id of the domain, for example `cybersecurity`.
  let id: String
  /// Its name.
  let domain: String
  /// The score in tenths of a point; `nil` without one.
  let score: Int?
  /// The level to aim at; `nil` at the top and without a score.
  let target: LevelLabel?
  /// By how many tenths of a point the score is lower than where that level begins, 0 if it is not;
  /// `nil` where one of both is missing.
  let gap: Int?
  /// The weight in the overall score.
  let weight: Int
  /// The place by gap times weight, the greatest being 1, equal ones sharing theirs; `nil` where
  /// nothing is missing.
  let rank: Int?
}

/// How far every readiness domain is from the level to aim at.
struct TargetGaps: Sendable, Hashable {
  /// The level that somebody stated; `nil` = the next one of each domain.
  let stated: LevelLabel?
  /// The domains by rank, then those without one in file order.
  let domains: [TargetGap]

  /// The gap of a domain by its id.
  func gap(of domain: String) -> TargetGap? { domains.first { $0.id == domain } }
}

extension ResultGathering {
  func targetGaps(of domains: [DomainResult]) -> TargetGaps {
    let stated = setting.target.map(label)
    func target(_ domain: DomainResult) -> LevelLabel? {
      domain.score == nil ? nil : stated ?? domain.target
    }
    func gap(_ domain: DomainResult) -> Int? {
      guard let score = domain.score, let target = target(domain) else { return nil }
      return max(0, target.from - score.tenths)
    }
    let missing = domains.map { (gap($0) ?? 0) * $0.weight }
    let gaps = domains.enumerated().map { position, domain in
      let own = missing[position]
      return TargetGap(
        id: domain.id, domain: domain.name, score: domain.score?.tenths, target: target(domain),
        gap: gap(domain), weight: domain.weight,
        rank: own > 0 ? missing.count { $0 > own } + 1 : nil)
    }
    let places = gaps.enumerated().sorted { a, b in
      let (left, right) = (a.element.rank ?? .max, b.element.rank ?? .max)
      return left == right ? a.offset < b.offset : left < right
    }
    return TargetGaps(stated: stated, domains: places.map(\.element))
  }
}

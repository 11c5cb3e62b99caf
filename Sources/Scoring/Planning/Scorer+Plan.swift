internal import Questionnaires

extension Scorer {
  /// The level that a plan leads to unless another is stated: the next above that after gates.
  ///
  /// - Returns: `nil` at the highest level and without a level.
  public func nextLevel(of domain: Int, in sheet: ScoreSheet) -> Int? {
    sheet.domains[domain].level.flatMap { level in
      level + 1 < questionnaire.levels.count ? level + 1 : nil
    }
  }

  /// The least effort after which a domain's level, after gates, is at least a target.
  ///
  /// Exact by the definition in Documentation/planning.md: fewest hours, then fewest actions, then
  /// those that come first in the file.
  ///
  /// - Parameters:
  ///   - domain: the position of a domain.
  ///   - target: the position of a level; `nil` = ``nextLevel(of:in:)``.
  ///   - sheet: a scored sheet of this questionnaire.
  ///   - terms: what was decided about actions.
  ///   - limits: how much is looked at before the outcome is ``PlanOutcome/notDecided``.
  /// - Returns: the way, or why there is none.
  public func plan(
    for domain: Int, to target: Int? = nil, in sheet: ScoreSheet,
    terms: PlanTerms = PlanTerms(), limits: PlanLimits = PlanLimits()
  ) -> PlanOutcome {
    guard let level = sheet.domains[domain].level else { return .noLevel }
    guard let target = target ?? nextLevel(of: domain, in: sheet), target > level else {
      return .attained
    }
    let scope = PlanScope(self, domain, to: target, in: sheet, terms)
    guard let search = PlanSearch(scope, limits) else { return .notDecided }
    if let plan = search.leastEffort { return .way(plan) }
    // The level held now needs no action, so one of the aims below is attainable.
    for aim in (level..<target).reversed() {
      let scope = PlanScope(self, domain, to: aim, in: sheet, terms)
      guard let search = PlanSearch(scope, limits) else { return .notDecided }
      if let plan = search.furthest { return .outOfReach(best: plan) }
    }
    return .notDecided
  }
}

public import Questionnaires

extension Scorer {
  /// Turns the sums of each domain into status, score, bounds and level before gates.
  func finishDomains(_ sheet: inout ScoreSheet) {
    let plans = plan.domains.span
    var domains = sheet.domains.mutableSpan
    for index in plans.indices { finish(&domains[index], of: plans[index]) }
  }

  private func finish(_ score: inout Score, of domain: DomainPlan) {
    score.status = status(of: score)
    guard score.status.hasScore else { return }
    let sum = score.weightedPoints
    let applicable = domain.denominator * score.applicableWeight
    score.tenths = tenths(sum, over: domain.denominator * score.answeredWeight)
    if score.openWeight == 0 {
      // Nothing is open, so the bounds meet in the score.
      score.low = score.tenths
      score.high = score.tenths
    } else {
      score.low = tenths(sum, over: applicable)
      score.high = tenths(sum + 100 * domain.denominator * score.openWeight, over: applicable)
    }
    if domain.isReadiness {
      let level = level(atTenths: score.tenths)
      score.levelBeforeGates = level
      score.level = level
    }
  }

  private func status(of score: Score) -> ScoreStatus {
    guard score.applicableWeight > 0 else { return .notApplicable }
    guard score.answeredWeight > 0, !score.missesCritical else { return .notScored }
    let limits = questionnaire.coverage
    if covers(score, percent: limits.scored) { return .scored }
    return covers(score, percent: limits.provisional) ? .provisional : .notScored
  }

  /// Compares the coverage exactly; weights stay below 2^62 / 100.
  private func covers(_ score: Score, percent: Int) -> Bool {
    100 * score.answeredWeight >= Int64(percent) * score.applicableWeight
  }

  /// The position of the last level that begins at or below a score.
  func level(atTenths tenths: Int) -> Int {
    let edges = plan.levels.span
    var level = edges.count - 1
    while level > 0, edges[level] > tenths { level -= 1 }
    return level
  }

  /// Limits the levels of the domains whose gates hold.
  func applyGates(_ sheet: inout ScoreSheet) {
    let gates = plan.gates.span
    for index in gates.indices {
      let gate = gates[index]
      let holds = isTrue(gate.when, sheet.states.span, sheet.values.span)
      sheet.gates[index] = holds
      if holds, let level = sheet.domains[gate.domain].level {
        sheet.domains[gate.domain].level = min(level, gate.atMost)
      }
    }
  }
}

extension Questionnaire {
  /// The position of the last level that begins at or below a score in tenths.
  public func level(atTenths tenths: Int) -> Int {
    (levels.lastIndex { $0.from * 10 <= tenths }) ?? 0
  }
}

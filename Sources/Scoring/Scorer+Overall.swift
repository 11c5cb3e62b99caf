internal import Questionnaires

extension Scorer {
  /// Combines the printed tenths of the readiness domains, so that a pocket calculator agrees.
  func combine(_ domains: Span<Score>) -> Score {
    var overall = Score()
    var weights: Int128 = 0
    var sums: (score: Int128, low: Int128, high: Int128) = (0, 0, 0)
    var weakestHoldingBack: Int?
    let plans = plan.domains.span
    for index in plans.indices where plans[index].isReadiness {
      let score = domains[index]
      guard score.status != .notApplicable else { continue }
      let weight = Int128(plans[index].weight)
      // In the order scored, provisional, not scored the weakest status decides.
      overall.status = weights == 0 ? score.status : max(overall.status, score.status)
      weights += weight
      sums.score += weight * Int128(score.tenths)
      sums.low += weight * Int128(score.low)
      sums.high += weight * Int128(score.high)
      overall.answered += score.answered
      overall.unknown += score.unknown
      overall.skipped += score.skipped
      if plans[index].holdsBack, let level = score.level {
        weakestHoldingBack = min(weakestHoldingBack ?? level, level)
      }
    }
    guard overall.status.hasScore else { return overall }
    overall.tenths = rounded(sums.score, over: weights)
    overall.low = rounded(sums.low, over: weights)
    overall.high = rounded(sums.high, over: weights)
    let level = level(atTenths: overall.tenths)
    overall.levelBeforeGates = level
    overall.level = level
    if let steps = questionnaire.stepsAboveWeakest, let weakest = weakestHoldingBack {
      overall.level = min(level, weakest + steps)
    }
    return overall
  }
}

extension ScoreStatus: Comparable {
  /// Orders from best to worst: scored, provisional, not scored, not applicable.
  public static func < (a: ScoreStatus, b: ScoreStatus) -> Bool { a.rawValue < b.rawValue }
}

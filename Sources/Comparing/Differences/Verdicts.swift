internal import Questionnaires
internal import Statistics
internal import Summaries

extension [MeasureComparison] {
  /// Decides on every measure with a headline.
  ///
  /// `overall` is the one figure that was announced beforehand. Over the readiness domains the
  /// probabilities are adjusted: S. Holm, "A simple sequentially rejective multiple test procedure",
  /// Scandinavian Journal of Statistics 6 (1979), p. 65. Context domains get no verdict.
  mutating func decide(in questionnaire: Questionnaire) {
    let domains = indices.filter { position in
      guard case .domain(let domain) = self[position].measure else { return false }
      return questionnaire.domains[domain].role == .readiness
    }
    let differs = holmAdjusted(domains.map { self[$0].difference?.tests.differs })
    let isWithin = holmAdjusted(domains.map { self[$0].difference?.tests.isWithinMargin })
    for (position, adjusted) in zip(domains, zip(differs, isWithin)) {
      self[position].difference?.tests.differsAdjusted = adjusted.0
      self[position].difference?.tests.isWithinMarginAdjusted = adjusted.1
    }
    for position in indices where self[position].measure == .overall || domains.contains(position) {
      guard let difference = self[position].difference,
        let standardised = difference.standardised
      else { continue }
      self[position].difference?.verdict = Verdict(
        standardised, differs: difference.tests.differsAdjusted,
        isWithinMargin: difference.tests.isWithinMarginAdjusted)
    }
  }
}

internal import Statistics

/// What a standardised difference between two countries says.
public enum Verdict: Hashable, Sendable {
  /// The participants differ, possibly by more than the margin.
  case different
  /// Whatever difference there is lies within the margin.
  case equivalent
  /// They differ, but by less than the margin.
  case differentButNegligible
  /// The answers do not decide it.
  case undetermined(Reason)

  /// Why nothing is decided.
  public enum Reason: Hashable, Sendable {
    /// The cells with enough enterprises in both countries cover too little of the standard.
    case shareOfStandard
    /// Too few enterprises stand behind a country's standardised mean.
    case effectiveN
    /// There is no interval: no spread, or too few scores.
    case noInterval
    /// The interval holds both differences that matter and differences that do not.
    case wideInterval
  }

  /// The stable name in files.
  public var id: String {
    switch self {
    case .different: "different"
    case .equivalent: "equivalent"
    case .differentButNegligible: "different_but_negligible"
    case .undetermined: "undetermined"
    }
  }

  /// The least share of the standard that carries a verdict.
  static let leastShareOfStandard = 0.8
  /// The least effective number of enterprises of each country that carries a verdict.
  static let leastEffectiveN = 30.0
  /// The probability of error of each of the two decisions.
  static let alpha = 0.05

  /// The verdict on a standardised difference.
  ///
  /// For a single measure `differs` and `isWithinMargin` are probabilities of its own tests, which
  /// is the same as a 95 % interval without 0 and a 90 % interval within the margin: D. Schuirmann,
  /// "A comparison of the two one-sided tests procedure and the power approach", Journal of
  /// Pharmacokinetics and Biopharmaceutics 15 (1987), p. 657. For the domains they are adjusted.
  ///
  /// - Parameters:
  ///   - difference: what was found.
  ///   - differs: the probability p of the test that there is no difference.
  ///   - isWithinMargin: the probability p of the tests that the difference reaches the margin.
  init(_ difference: StandardisedDifference, differs: Double?, isWithinMargin: Double?) {
    let obstacle = Self.obstacle(
      share: difference.shareOfStandard, effectiveN: difference.effectiveN)
    if let obstacle {
      self = .undetermined(obstacle)
    } else if let differs, let isWithinMargin {
      switch (differs < Self.alpha, isWithinMargin < Self.alpha) {
      case (true, false): self = .different
      case (false, true): self = .equivalent
      case (true, true): self = .differentButNegligible
      case (false, false): self = .undetermined(.wideInterval)
      }
    } else {
      self = .undetermined(.noInterval)
    }
  }

  /// Why a verdict cannot rest on the cells that are there, whatever was answered; `nil` if it can.
  ///
  /// - Parameters:
  ///   - share: how much of the standard they cover, 0 to 1.
  ///   - effectiveN: the effective number of enterprises of each country.
  /// - Returns: the first reason.
  static func obstacle(share: Double, effectiveN: [Double]) -> Reason? {
    if share < leastShareOfStandard { return .shareOfStandard }
    return effectiveN.contains { $0 < leastEffectiveN } ? .effectiveN : nil
  }
}

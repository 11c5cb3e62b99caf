public import Statistics

/// A measure of the second country's enterprises minus that of the first's.
public struct Difference: Hashable, Sendable {
  /// The difference of the plain means, in points, with Welch's standard error; `nil` where it is
  /// not defined.
  public let unweighted: Estimate?
  /// The difference of the means weighted to official counts; `nil` where either is not defined.
  public let weighted: Estimate?
  /// The headline: the difference of the means standardised to one mix; `nil` if no cell has enough
  /// scores in both countries.
  public let standardised: StandardisedDifference?
  /// How often an enterprise of the second country scores higher than one of the first.
  public let superiority: Superiority?
  /// How much more often levels are reached.
  public let levels: [LevelDifference]
  /// What comes with another mix of enterprises, and what remains within equal ones.
  public let decomposition: Decomposition?
  /// What the headline says; `nil` for context domains and where there is no headline.
  public internal(set) var verdict: Verdict?
  /// The tests behind the verdict and beside it.
  public internal(set) var tests: DifferenceTests

  /// The difference of two plain means, second minus first, in points; `nil` below two scores in
  /// either, or unless there are two.
  public static func plain(_ figures: [ScoreFigures]) -> Estimate? {
    guard figures.count == 2, let first = figures[0].estimate, let second = figures[1].estimate
    else { return nil }
    return .difference(second, first)
  }

  /// By how many points participants of one country, more than those of the other, may be selected
  /// in favour of their score before the sign of the headline is open.
  ///
  /// With participation rates near 0 the bias of a mean is the difference between participants and
  /// those who stayed away; the sign survives while the two countries' biases differ by less than
  /// the nearer end of the interval: X.-L. Meng, "Statistical paradises and paradoxes in big data
  /// (I)", Annals of Applied Statistics 12 (2018), p. 690.
  ///
  /// - Returns: points; `nil` where the interval holds 0 or there is none.
  public var selection: Double? {
    guard let interval = standardised?.estimate.interval(),
      interval.low > 0 || interval.high < 0
    else { return nil }
    return min(abs(interval.low), abs(interval.high))
  }

  /// The smallest difference that these answers would find in 80 of 100 cases, in points; `nil`
  /// without a headline or spread.
  public var smallestDetectable: Double? {
    guard let error = standardised?.estimate.standardError, error > 0 else { return nil }
    return smallestDetectableDifference(standardError: error)
  }
}

/// Probabilities p of the tests of a difference.
public struct DifferenceTests: Hashable, Sendable {
  /// That the standardised difference is 0.
  public let differs: Double?
  /// That the standardised difference reaches the margin, one way or the other.
  public let isWithinMargin: Double?
  /// That the plain means are equal: Welch's test.
  public let welch: Double?
  /// That neither country's enterprises tend to score higher: Brunner and Munzel's test.
  public let brunnerMunzel: Double?
  /// ``differs``, adjusted by Holm's method over the readiness domains; the same for `overall`.
  public internal(set) var differsAdjusted: Double?
  /// ``isWithinMargin``, adjusted in the same way.
  public internal(set) var isWithinMarginAdjusted: Double?

  init(
    standardised: StandardisedDifference?, unweighted: Estimate?, superiority: Superiority?,
    margin: Double
  ) {
    differs = standardised?.estimate.pValue(against: 0)
    isWithinMargin = standardised.flatMap { equivalenceTest($0.estimate, margin: margin) }
    welch = unweighted?.pValue(against: 0)
    brunnerMunzel = superiority?.pValue
    differsAdjusted = differs
    isWithinMarginAdjusted = isWithinMargin
  }
}

internal import Glibc

/// Whether people of two groups who are alike otherwise get an item right equally often.
///
/// N. Mantel, W. Haenszel, Journal of the National Cancer Institute 22 (1959), p. 719; for items of a
/// test P. Holland, D. Thayer in H. Wainer, H. Braun (eds.), Test Validity (1988), p. 129. As R's
/// `difR::mantelHaenszel`.
public struct MantelHaenszel: Hashable, Sendable {
  /// The common odds ratio α, above 0: above 1 the item is easier for the reference group.
  let oddsRatio: Double
  /// The variance of ln α.
  public let variance: Double
  /// χ² on one degree of freedom without a correction for continuity; `nil` without any variance.
  public let chiSquared: Double?
  /// The same with the correction of ½ where the difference is not below that, as R's
  /// `stats::mantelhaen.test`; `difR` squares what falls below 0 as well.
  let correctedChiSquared: Double?

  /// The comparison of two groups on an item that is right or wrong; `nil` where the odds ratio would
  /// be 0, infinite or nothing.
  ///
  /// The variance is that of J. Robins, N. Breslow, S. Greenland, Biometrics 42 (1986), p. 311, in
  /// the form of A. Phillips and P. Holland, Biometrics 43 (1987), p. 425.
  ///
  /// - Parameter classes: points of 0 and 1 by class of the matching score.
  public init?(_ classes: [MatchedClass]) {
    var (forReference, forFocal, products) = (0.0, 0.0, 0.0)
    var (difference, spread) = (0.0, 0.0)
    let tables = classes.filter(\.isShared).map(Self.table)
    for (a, b, c, d) in tables {
      let n = a + b + c + d
      forReference += a * d / n
      forFocal += b * c / n
      difference += a - (a + b) * (a + c) / n
      spread += (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1))
    }
    guard forReference > 0, forFocal > 0 else { return nil }
    let ratio = forReference / forFocal
    for (a, b, c, d) in tables {
      let n = a + b + c + d
      products += (a * d + ratio * b * c) * (a + d + ratio * (b + c)) / (n * n)
    }
    oddsRatio = ratio
    variance = products / (2 * forReference * forReference)
    chiSquared = spread > 0 ? difference * difference / spread : nil
    let corrected = abs(difference) - (abs(difference) >= 0.5 ? 0.5 : 0)
    correctedChiSquared = spread > 0 ? corrected * corrected / spread : nil
  }

  /// Right and wrong of the reference group, then of the focal group.
  private static func table(_ one: MatchedClass) -> (Double, Double, Double, Double) {
    let a = Double(one.reference.sum)
    let c = Double(one.focal.sum)
    return (a, Double(one.reference.n) - a, c, Double(one.focal.n) - c)
  }

  /// Δ = −2.35 ln α, the scale of the Educational Testing Service: below 0 the item is harder for the
  /// focal group.
  public var delta: Double { -2.35 * log(oddsRatio) }

  /// The standard error of ``delta``.
  public var deltaError: Double { 2.35 * variance.squareRoot() }

  /// The probability p of ``chiSquared`` or more; `nil` without any variance.
  public var pValue: Double? {
    chiSquared.map { ChiSquared(degreesOfFreedom: 1).upperTail($0) }
  }
}

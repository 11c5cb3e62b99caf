/// Whether people of two groups who are alike otherwise have the same points on an item.
///
/// (Σ(F − E))² / ΣV over classes, with F the points of the focal group, E = n_F Σy / n and
/// V = n_F n_R (n Σy² − (Σy)²) / (n²(n − 1)): N. Mantel, "Chi-square tests with one degree of freedom;
/// extensions of the Mantel-Haenszel procedure", Journal of the American Statistical Association 58
/// (1963), p. 690. As the stratified `independence_test` of R's `coin`.
public struct PolytomousMantel: Hashable, Sendable {
  /// χ² on one degree of freedom.
  public let chiSquared: Double

  /// The comparison of two groups; `nil` where no class shared by both has any spread.
  ///
  /// - Parameter classes: points by class of the matching score.
  public init?(_ classes: [MatchedClass]) {
    var (difference, spread) = (0.0, 0.0)
    for one in classes where one.isShared {
      let n = Int128(one.n)
      let sum = one.reference.sum + one.focal.sum
      let squares = one.reference.squares + one.focal.squares
      // F − E = (n F − n_F Σy) / n, the numerator in whole numbers.
      difference += Double(n * one.focal.sum - Int128(one.focal.n) * sum) / Double(n)
      spread +=
        Double(one.reference.n) * Double(one.focal.n) * Double(n * squares - sum * sum)
        / (Double(n) * Double(n) * Double(n - 1))
    }
    guard spread > 0 else { return nil }
    chiSquared = difference * difference / spread
  }

  /// The probability p of so much or more.
  public var pValue: Double { ChiSquared(degreesOfFreedom: 1).upperTail(chiSquared) }
}

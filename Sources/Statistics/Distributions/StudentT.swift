/// Student's t distribution.
///
/// M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.7.1, by the incomplete
/// beta function.
struct StudentT: ContinuousDistribution {
  /// The degrees of freedom, above 0; infinite = the normal distribution.
  let degreesOfFreedom: Double

  /// The distribution with so many degrees of freedom, above 0.
  init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0, "degrees of freedom are above 0")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The values that can occur.
  var support: (low: Double, high: Double) { (-.infinity, .infinity) }

  /// The probability of a value up to `x`.
  func cumulative(_ x: Double) -> Double { upperTail(-x) }

  /// The probability of a value above `x`.
  func upperTail(_ x: Double) -> Double {
    guard degreesOfFreedom.isFinite else { return StandardNormal().upperTail(x) }
    let square = x * x
    let total = degreesOfFreedom + square
    let tails = incompleteBeta(
      degreesOfFreedom / total, complement: square / total, degreesOfFreedom / 2, 0.5)
    return x >= 0 ? tails.lower / 2 : 0.5 + tails.upper / 2
  }

  /// The probability of a value at least as far from 0 as `x`, on either side.
  func twoSided(_ x: Double) -> Double { min(1, 2 * upperTail(abs(x))) }
}

/// The χ² distribution.
///
/// M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.4.19, by the incomplete
/// gamma function.
struct ChiSquared: ContinuousDistribution {
  /// The degrees of freedom, above 0, finite.
  let degreesOfFreedom: Double

  /// The distribution with so many degrees of freedom, above 0.
  init(degreesOfFreedom: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom are above 0, finite")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The values that can occur.
  var support: (low: Double, high: Double) { (0, .infinity) }

  /// The probability of a value up to `x`.
  func cumulative(_ x: Double) -> Double {
    incompleteGamma(degreesOfFreedom / 2, x / 2).lower
  }

  /// The probability of a value above `x`.
  func upperTail(_ x: Double) -> Double {
    incompleteGamma(degreesOfFreedom / 2, x / 2).upper
  }
}

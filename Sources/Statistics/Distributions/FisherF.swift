/// The F distribution.
///
/// M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.6.2, by the incomplete
/// beta function.
struct FisherF: ContinuousDistribution {
  /// The degrees of freedom of the numerator, above 0.
  let numerator: Double
  /// The degrees of freedom of the denominator, above 0.
  let denominator: Double

  /// The distribution with these degrees of freedom, both above 0, finite.
  init(numerator: Double, denominator: Double) {
    precondition(
      numerator > 0 && denominator > 0 && numerator.isFinite && denominator.isFinite,
      "degrees of freedom are above 0, finite")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The values that can occur.
  var support: (low: Double, high: Double) { (0, .infinity) }

  /// The probability of a value up to `x`.
  func cumulative(_ x: Double) -> Double { tails(x).lower }

  /// The probability of a value above `x`.
  func upperTail(_ x: Double) -> Double { tails(x).upper }

  private func tails(_ x: Double) -> (lower: Double, upper: Double) {
    guard x > 0 else { return (0, 1) }
    let total = numerator * x + denominator
    return incompleteBeta(
      numerator * x / total, complement: denominator / total, numerator / 2, denominator / 2)
  }
}

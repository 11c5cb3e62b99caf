/// The beta distribution.
///
/// M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.5.1.
struct BetaDistribution: ContinuousDistribution {
  /// The first parameter, above 0.
  let a: Double
  /// The second parameter, above 0.
  let b: Double

  /// The distribution with these parameters, both above 0, finite.
  init(_ a: Double, _ b: Double) {
    precondition(
      a > 0 && b > 0 && a.isFinite && b.isFinite, "both parameters are above 0, finite")
    self.a = a
    self.b = b
  }

  /// The values that can occur.
  var support: (low: Double, high: Double) { (0, 1) }

  /// The probability of a value up to `x`.
  func cumulative(_ x: Double) -> Double {
    incompleteBeta(min(1, max(0, x)), complement: 1 - min(1, max(0, x)), a, b).lower
  }

  /// The probability of a value above `x`.
  func upperTail(_ x: Double) -> Double {
    incompleteBeta(min(1, max(0, x)), complement: 1 - min(1, max(0, x)), a, b).upper
  }
}

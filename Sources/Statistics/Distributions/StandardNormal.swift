internal import Glibc

/// The normal distribution with mean 0 and standard deviation 1.
///
/// Φ(x) = ½ erfc(−x / √2): M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964),
/// 26.2.29.
struct StandardNormal: ContinuousDistribution {
  /// The distribution.
  init() {}

  /// The values that can occur.
  var support: (low: Double, high: Double) { (-.infinity, .infinity) }

  /// The probability of a value up to `x`.
  func cumulative(_ x: Double) -> Double { 0.5 * erfc(-x * 0.5.squareRoot()) }

  /// The probability of a value above `x`.
  func upperTail(_ x: Double) -> Double { cumulative(-x) }
}

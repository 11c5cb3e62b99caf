/// The slope of the least-squares line of a second whole-numbered variable on a first one.
///
/// (n Σxy − Σx Σy) / (n Σx² − (Σx)²); the differences are taken in whole numbers. Of two measurements
/// of the same observations a slope below 1 is regression towards the mean: F. Galton, "Regression
/// towards mediocrity in hereditary stature", Journal of the Anthropological Institute 15 (1886),
/// p. 246.
///
/// - Parameters:
///   - second: the sums of the second variable.
///   - first: those of the first, over the same observations.
///   - products: Σxy.
/// - Returns: the slope; `nil` where the first variable has no spread.
public func regressionSlope(
  of second: Moments, on first: Moments, products: Int128
) -> Double? {
  let n = Int128(first.n)
  precondition(first.n == second.n, "both are of the same observations")
  let spread = n * first.squares - first.sum * first.sum
  guard spread > 0 else { return nil }
  return Double(n * products - first.sum * second.sum) / Double(spread)
}

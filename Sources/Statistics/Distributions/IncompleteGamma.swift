internal import Glibc

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x).
///
/// The power series below a + 1, the continued fraction by Lentz's method above: M. Abramowitz,
/// I. Stegun, Handbook of Mathematical Functions (1964), 6.5.29 and 6.5.31; the factor before them in
/// the saddle-point form of C. Loader (2000).
///
/// - Parameters:
///   - a: above 0, finite.
///   - x: not below 0.
/// - Returns: the lower and the upper tail, each 0 to 1. The one on the side of a on which x lies has
///   full relative precision; the other is 1 minus it.
func incompleteGamma(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
  if x <= 0 { return (0, 1) }
  // x^a e^−x / Γ(a + 1)
  let power = exp(-stirlingError(a) - devianceTerm(a, x)) / (2 * .pi * a).squareRoot()
  guard power > 0 else { return x < a ? (0, 1) : (1, 0) }
  let limit = fractionLimit(max(a, x))
  if x < a + 1 {
    var term = 1.0
    var sum = 1.0
    for step in 1...limit {
      term *= x / (a + Double(step))
      sum += term
      if term < sum * 1e-17 { break }
    }
    let lower = min(1, power * sum)
    return (lower, 1 - lower)
  }
  let tiny = 1e-300
  var b = x + 1 - a
  var c = 1 / tiny
  var d = 1 / b
  var result = d
  for step in 1...limit {
    let i = Double(step)
    b += 2
    d = i * (a - i) * d + b
    d = 1 / (abs(d) < tiny ? tiny : d)
    c = b + i * (a - i) / c
    if abs(c) < tiny { c = tiny }
    let factor = c * d
    result *= factor
    if abs(factor - 1) < 1e-16 { break }
  }
  let upper = min(1, power * a * result)
  return (1 - upper, upper)
}

internal import Glibc

/// log Γ(x + 1) − ((x + ½) log x − x + ½ log 2π), for x > 0.
///
/// What Stirling's formula misses. C. Loader, "Fast and accurate computation of binomial
/// probabilities" (2000), shows that densities built from it keep full relative precision where
/// differences of log Γ lose it.
func stirlingError(_ x: Double) -> Double {
  // Below, the series has not enough terms, and log Γ is small enough to be subtracted.
  if x < 16 {
    var sign: Int32 = 0
    let logGamma = unsafe lgamma_r(x + 1, &sign)
    return logGamma - ((x + 0.5) * log(x) - x + 0.5 * log(2 * .pi))
  }
  // Bernoulli numbers: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 6.1.41.
  let inverse = 1 / (x * x)
  var series = 1.0 / 1188
  for coefficient in [-1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12] {
    series = series * inverse + coefficient
  }
  return series / x
}

/// x log(x / m) + m − x, for x ≥ 0 and m > 0, without cancellation where x is near m.
///
/// The deviance term of C. Loader (2000).
///
/// - Parameters:
///   - x: not below 0.
///   - m: above 0.
///   - difference: x − m, given by itself where it is known better than m is.
/// - Returns: not below 0.
func devianceTerm(_ x: Double, _ m: Double, difference: Double? = nil) -> Double {
  if x == 0 { return m }
  if m == .infinity { return m }
  let difference = difference ?? x - m
  guard abs(difference) < 0.1 * (x + m) else { return x * log(x / m) - difference }
  let v = difference / (x + m)
  var sum = difference * v
  var term = 2 * x * v
  var k = 3.0
  while true {
    term *= v * v
    let next = sum + term / k
    if next == sum { return sum }
    sum = next
    k += 2
  }
}

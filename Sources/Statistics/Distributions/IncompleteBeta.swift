internal import Glibc

/// The regularised incomplete beta function and its complement: I_x(a, b) and 1 − I_x(a, b).
///
/// The continued fraction of A. DiDonato, A. Morris, "Algorithm 708: Significant digit computation of
/// the incomplete beta function ratios", ACM Transactions on Mathematical Software 18 (1992), p. 360,
/// section 4, evaluated by the method of W. Lentz, Applied Optics 15 (1976), p. 668; before it C.
/// Loader's saddle-point form (2000). Unlike 26.5.8 of Abramowitz and Stegun, of which it is the even
/// part, it sees x only by its distance from the mean, so nothing cancels where one parameter is huge
/// and the other small.
///
/// - Parameters:
///   - x: 0 to 1.
///   - complement: 1 − x, given by itself because the difference may lose its digits.
///   - a: above 0, finite.
///   - b: above 0, finite.
/// - Returns: the lower and the upper tail, each 0 to 1. The one on the side of the mean on which x
///   lies has full relative precision; the other is 1 minus it.
func incompleteBeta(
  _ x: Double, complement: Double, _ a: Double, _ b: Double
) -> (lower: Double, upper: Double) {
  if x <= 0 { return (0, 1) }
  if complement <= 0 { return (1, 0) }
  // (a + b) times the distance of the mean from x: of the four products none is large and inexact.
  let distance = a * complement - b * x
  // The fraction converges fast below (a + 1) / (a + b + 2) only. Written with the distance, the
  // comparison is right even where that border rounds to 1; and only one is made, so that no x can
  // seem to lie above the border from both sides.
  if distance < x - complement {
    let upper = lowerTail(complement, complement: x, b, a, distance: -distance)
    return (1 - upper, upper)
  }
  let lower = lowerTail(x, complement: complement, a, b, distance: distance)
  return (lower, 1 - lower)
}

/// I_x(a, b) for x not above the mean, or hardly so.
private func lowerTail(
  _ x: Double, complement: Double, _ a: Double, _ b: Double, distance: Double
) -> Double {
  let power = betaPower(x, complement, a, b, distance: distance)
  // Far in the tail the power vanishes, whatever the fraction is.
  guard power > 0 else { return 0 }
  return min(1, power * betaFraction(x, complement, a, b, distance: distance))
}

/// x^a (1 − x)^b / B(a, b).
private func betaPower(
  _ x: Double, _ complement: Double, _ a: Double, _ b: Double, distance: Double
) -> Double {
  let n = a + b
  // A binomial probability of a among n, so that large a and b lose no digits.
  let exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b)
    - devianceTerm(a, n * x, difference: distance)
    - devianceTerm(b, n * complement, difference: -distance)
  return (a / n * b / (2 * .pi)).squareRoot() * exp(exponent)
}

private func betaFraction(
  _ x: Double, _ complement: Double, _ a: Double, _ b: Double, distance: Double
) -> Double {
  let tiny = 1e-300
  func bounded(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
  var c = Double.infinity
  var d = 1 / bounded(a / (a + 1) * (distance + 1))
  var result = d
  for step in 1...fractionLimit(max(a, b)) {
    let m = Double(step)
    let w = m * (b - m) * x
    let place = a + 2 * m - 1
    let numerator = (a + m - 1) / place * ((a + b + m - 1) / place) * w * x
    let denominator =
      m + w / place + (a + m) / (a + 2 * m + 1) * (distance + 1 + m * (1 + complement))
    d = 1 / bounded(denominator + numerator * d)
    c = bounded(denominator + numerator / c)
    let factor = c * d
    result *= factor
    if abs(factor - 1) < 1e-16 { break }
  }
  return result
}

/// After so many steps a continued fraction or series has settled: their number grows with the root
/// of the largest parameter.
func fractionLimit(_ largest: Double) -> Int {
  10_000 + Int(min(1e8, 20 * largest.squareRoot()))
}

internal import Glibc

/// The noncentral t distribution: (Z + δ) / √(χ²/ν), for the power of a t test.
///
/// The series of R. Lenth, "Algorithm AS 243: Cumulative distribution function of the non-central t
/// distribution", Applied Statistics 38 (1989), p. 185.
struct NoncentralT: Sendable {
  /// The degrees of freedom, above 0, finite.
  let degreesOfFreedom: Double
  /// The shift δ of the numerator, in magnitude up to 37.
  let noncentrality: Double

  /// The distribution with these parameters.
  init(degreesOfFreedom: Double, noncentrality: Double) {
    precondition(
      degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom are above 0, finite")
    precondition(abs(noncentrality) <= 37, "the weights of the series would vanish")
    self.degreesOfFreedom = degreesOfFreedom
    self.noncentrality = noncentrality
  }

  /// The probability of a value up to `t`, to about 14 decimal places: enough for a power, too little
  /// for the far tails.
  func cumulative(_ t: Double) -> Double {
    guard t >= 0 else {
      return 1
        - NoncentralT(degreesOfFreedom: degreesOfFreedom, noncentrality: -noncentrality)
        .cumulative(-t)
    }
    let total = degreesOfFreedom + t * t
    let (x, y) = (t * t / total, degreesOfFreedom / total)
    let half = noncentrality * noncentrality / 2
    var weight = exp(-half) / 2
    // δ e^(−δ²/2) / √2 Γ(3/2): the first weight of the odd terms.
    var oddWeight = noncentrality * (2 / .pi).squareRoot() * exp(-half)
    var sum = 0.0
    var remaining = 0.5 - weight
    let b = degreesOfFreedom / 2
    for term in 0..<2000 {
      let j = Double(term)
      sum += weight * incompleteBeta(x, complement: y, j + 0.5, b).lower
      sum += oddWeight / 2 * incompleteBeta(x, complement: y, j + 1, b).lower
      if term > 0 { remaining -= weight }
      if remaining < 1e-15, j > half { break }
      weight *= half / (j + 1)
      oddWeight *= half / (j + 1.5)
    }
    return min(1, max(0, StandardNormal().cumulative(-noncentrality) + sum))
  }
}

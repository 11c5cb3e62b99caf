internal import Glibc

extension Xoshiro256 {
  /// The number of successes in `n` trials of probability `p`.
  ///
  /// Inversion from the most likely number outwards, one uniform number a draw: L. Devroye, Non-Uniform
  /// Random Variate Generation (1986), section II.3.4. About √(n p (1 − p)) steps.
  ///
  /// - Parameters:
  ///   - n: the number of trials, not below 0.
  ///   - p: 0 to 1.
  /// - Returns: 0 to `n`.
  mutating func binomial(_ n: Int, _ p: Double) -> Int {
    if n <= 0 || p <= 0 { return 0 }
    if p >= 1 { return n }
    let mode = min(n, Int(Double(n + 1) * p))
    let odds = p / (1 - p)
    var u = uniform()
    let peak = binomialProbability(mode, n, p)
    u -= peak
    if u < 0 { return mode }
    var (low, high) = (mode, mode)
    var (lowProbability, highProbability) = (peak, peak)
    while low > 0 || high < n {
      if high < n {
        highProbability *= Double(n - high) / Double(high + 1) * odds
        high += 1
        u -= highProbability
        if u < 0 { return high }
      }
      if low > 0 {
        lowProbability *= Double(low) / (Double(n - low + 1) * odds)
        low -= 1
        u -= lowProbability
        if u < 0 { return low }
      }
    }
    // What the roundings of all probabilities left over.
    return mode
  }
}

/// The probability of `k` successes in `n` trials of probability `p`, in the form of C. Loader (2000).
func binomialProbability(_ k: Int, _ n: Int, _ p: Double) -> Double {
  if k == 0 { return exp(Double(n) * log1p(-p)) }
  if k == n { return exp(Double(n) * log(p)) }
  let (x, total) = (Double(k), Double(n))
  let y = total - x
  let exponent =
    stirlingError(total) - stirlingError(x) - stirlingError(y)
    - devianceTerm(x, total * p) - devianceTerm(y, total * (1 - p))
  return exp(exponent) * (total / (2 * .pi * x * y)).squareRoot()
}

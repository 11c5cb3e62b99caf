/// The probability of at least `k` successes in `n` independent trials.
///
/// P(X ≥ k) = I_p(k, n − k + 1): M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964),
/// 26.5.24.
///
/// - Parameters:
///   - k: how many successes at least.
///   - n: the number of trials, not below 0.
///   - p: the probability of each, 0 to 1.
/// - Returns: 0 to 1.
public func binomialUpperTail(atLeast k: Int, of n: Int, _ p: Double) -> Double {
  precondition(n >= 0 && (0...1).contains(p), "n is not negative, p lies in 0…1")
  if k <= 0 { return 1 }
  guard k <= n else { return 0 }
  return incompleteBeta(p, complement: 1 - p, Double(k), Double(n - k) + 1).lower
}

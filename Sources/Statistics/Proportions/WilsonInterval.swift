/// The 97.5 % point of the standard normal distribution, for two-sided 95 % intervals.
///
/// M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), table 26.5, to the precision
/// of a double.
public let normalPoint975 = 1.959963984540054

/// The Wilson score interval for the share of `successes` in `n` independent trials.
///
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
/// the American Statistical Association 22 (1927), p. 209. Never leaves 0…1; at no success it begins
/// at exactly 0, at no failure it ends at exactly 1.
///
/// - Parameters:
///   - successes: from 0 to `n`.
///   - n: the number of trials.
///   - z: the two-sided standard normal point of the level, 95 % if not given.
/// - Returns: `nil` without a trial.
public func wilsonInterval(
  successes: Int, of n: Int, z: Double = normalPoint975
) -> Interval? {
  precondition((0...n).contains(successes), "successes lie in 0…n")
  guard n > 0 else { return nil }
  let (x, n) = (Double(successes), Double(n))
  let failures = n - x
  let centre = x + z * z / 2
  let spread = z * (x * failures / n + z * z / 4).squareRoot()
  let scale = n + z * z
  return Interval(
    low: x == 0 ? 0 : (centre - spread) / scale,
    high: failures == 0 ? 1 : (centre + spread) / scale)
}

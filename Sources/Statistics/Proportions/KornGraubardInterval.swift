/// The interval for a weighted share.
///
/// Clopper and Pearson's interval at the effective number of observations n* = min(n, p(1 − p)/V ·
/// (t_{n−1}/t_df)²): E. Korn, B. Graubard, "Confidence intervals for proportions with small expected
/// number of positive counts estimated from survey data", Survey Methodology 24 (1998), p. 193. At a
/// share of 0 or 1, reached up to roundings, there is no variance V, and n* is Kish's effective number.
///
/// - Parameters:
///   - share: the weighted share, 0 to 1.
///   - variance: its estimated variance.
///   - n: the number of observations.
///   - degreesOfFreedom: those of the variance.
///   - effectiveN: Kish's effective number of observations.
///   - level: the probability that the interval holds the share.
/// - Returns: `nil` below two observations.
public func kornGraubardInterval(
  share: Double, variance: Double, n: Int, degreesOfFreedom: Double, effectiveN: Double,
  level: Double = 0.95
) -> Interval? {
  guard n > 1, degreesOfFreedom > 0, effectiveN > 0 else { return nil }
  // Sums of weights may miss 0 and 1 by roundings, whose variance is as small and says nothing.
  let rounding = 1e-13
  let share = share < rounding ? 0 : share > 1 - rounding ? 1 : share
  var size = effectiveN
  if variance > 0, share > 0, share < 1 {
    let tail = (1 - level) / 2
    let ratio =
      StudentT(degreesOfFreedom: Double(n - 1)).upperQuantile(tail)
      / StudentT(degreesOfFreedom: degreesOfFreedom).upperQuantile(tail)
    size = min(Double(n), share * (1 - share) / variance * ratio * ratio)
  }
  // With hardly a degree of freedom nothing is known of the share.
  guard size > 1e-12 else { return Interval(low: 0, high: 1) }
  return clopperPearsonInterval(successes: min(size, size * share), of: size, level: level)
}

/// The exact interval for the share of `successes` in `n` independent trials.
///
/// C. Clopper, E. Pearson, "The use of confidence or fiducial limits illustrated in the case of the
/// binomial", Biometrika 26 (1934), p. 404, by quantiles of the beta distribution. The counts may be
/// fractions, as in the interval of Korn and Graubard.
///
/// - Parameters:
///   - successes: from 0 to `n`.
///   - n: the number of trials.
///   - level: the probability that the interval holds the share, 0 to 1.
/// - Returns: `nil` without a trial.
func clopperPearsonInterval(
  successes: Double, of n: Double, level: Double = 0.95
) -> Interval? {
  precondition(successes >= 0 && successes <= n, "successes lie in 0…n")
  guard n > 0 else { return nil }
  let tail = (1 - level) / 2
  let failures = n - successes
  return Interval(
    low: successes == 0 ? 0 : BetaDistribution(successes, failures + 1).quantile(tail),
    high: failures == 0 ? 1 : BetaDistribution(successes + 1, failures).upperQuantile(tail))
}

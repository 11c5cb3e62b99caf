/// A confidence interval of Cronbach's α.
///
/// 1 − (1 − α̂) F with the quantiles of F on n − 1 and (n − 1)(k − 1) degrees of freedom: L. Feldt, "The
/// approximate sampling distribution of Kuder-Richardson reliability coefficient twenty",
/// Psychometrika 30 (1965), p. 357; as R's `psych::alpha.ci`. It takes the items to be normal with
/// equal covariances: an approximation for points in steps.
///
/// - Parameters:
///   - alpha: α̂, at most 1.
///   - n: the number of people.
///   - items: the number of items.
///   - confidence: the share of intervals that cover α, between 0 and 1.
/// - Returns: `nil` below two people or two items.
public func feldtInterval(
  alpha: Double, n: Int, items: Int, confidence: Double = 0.95
) -> Interval? {
  precondition(confidence > 0 && confidence < 1, "confidence lies between 0 and 1")
  guard n > 1, items > 1 else { return nil }
  let distribution = FisherF(numerator: Double(n - 1), denominator: Double((n - 1) * (items - 1)))
  let tail = (1 - confidence) / 2
  return Interval(
    low: 1 - (1 - alpha) * distribution.upperQuantile(tail),
    high: 1 - (1 - alpha) * distribution.quantile(tail))
}

/// The smallest difference that a two-sided test finds with the probability `power`, for an estimate
/// with a known standard error: (z_{1−α/2} + z_power) · SE.
///
/// J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd edition (1988), chapter 2.
///
/// - Parameters:
///   - standardError: that of the difference.
///   - alpha: the probability of finding a difference where there is none.
///   - power: the probability of finding the difference.
/// - Returns: the difference, in the unit of the standard error.
public func smallestDetectableDifference(
  standardError: Double, alpha: Double = 0.05, power: Double = 0.8
) -> Double {
  let normal = StandardNormal()
  return (normal.upperQuantile(alpha / 2) + normal.upperQuantile(1 - power)) * standardError
}

/// The smallest difference of two means, in standard deviations, that a two-sided t test with equal
/// variances finds with the probability `power`, by the noncentral t distribution.
///
/// - Parameters:
///   - first: the number of observations of the first sample.
///   - second: that of the second sample.
///   - alpha: the probability of finding a difference where there is none.
///   - power: the probability of finding the difference.
/// - Returns: `nil` if the samples have fewer than three observations together or one is empty, if
///   even a noncentrality of 30 would be found too rarely (a handful of observations and a very small
///   `alpha`), and at a `power` of 1; 0 if `power` is not above `alpha`.
public func smallestDetectableDifference(
  _ first: Int, _ second: Int, alpha: Double = 0.05, power: Double = 0.8
) -> Double? {
  guard first > 0, second > 0, first + second > 2 else { return nil }
  guard power > alpha else { return 0 }
  let degrees = Double(first + second - 2)
  let scale = (Double(first) * Double(second) / Double(first + second)).squareRoot()
  let critical = StudentT(degreesOfFreedom: degrees).upperQuantile(alpha / 2)
  func found(_ noncentrality: Double) -> Double {
    let distribution = NoncentralT(degreesOfFreedom: degrees, noncentrality: noncentrality)
    return 1 - distribution.cumulative(critical) + distribution.cumulative(-critical)
  }
  var (low, high) = (0.0, 30.0)
  guard found(high) > power else { return nil }
  while high - low > 1e-12 * high {
    let middle = (low + high) / 2
    if found(middle) < power { low = middle } else { high = middle }
  }
  return high / scale
}

/// The probability p of the two one-sided tests that a number lies outside −`margin`…`margin`.
///
/// Below α exactly if the interval of level 1 − 2α lies within the margin. D. Schuirmann, "A
/// comparison of the two one-sided tests procedure and the power approach for assessing the
/// equivalence of average bioavailability", Journal of Pharmacokinetics and Biopharmaceutics 15
/// (1987), p. 657.
///
/// - Parameters:
///   - estimate: the number estimated.
///   - margin: what counts as equal, above 0.
/// - Returns: the larger of the two probabilities; `nil` without degrees of freedom.
public func equivalenceTest(_ estimate: Estimate, margin: Double) -> Double? {
  guard let degreesOfFreedom = estimate.degreesOfFreedom else { return nil }
  let t = StudentT(degreesOfFreedom: degreesOfFreedom)
  let lower = t.upperTail((estimate.value + margin) / estimate.standardError)
  let upper = t.cumulative((estimate.value - margin) / estimate.standardError)
  return max(lower, upper)
}

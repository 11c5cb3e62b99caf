internal import Glibc

/// The standardised difference of two means, first minus second, corrected for small samples.
///
/// g = J (ȳ₁ − ȳ₂) / s with the pooled standard deviation s and J = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)),
/// ν = n₁ + n₂ − 2: L. Hedges, "Distribution theory for Glass's estimator of effect size and related
/// estimators", Journal of Educational Statistics 6 (1981), p. 107.
///
/// - Parameters:
///   - first: the first sample.
///   - second: the second sample.
/// - Returns: `nil` below two observations in a sample, and without spread.
public func hedgesG(_ first: Moments, _ second: Moments) -> Double? {
  guard let a = first.mean, let b = second.mean, let v = first.variance,
    let w = second.variance
  else { return nil }
  let degrees = Double(first.n + second.n - 2)
  let pooled = (Double(first.n - 1) * v + Double(second.n - 1) * w) / degrees
  guard pooled > 0 else { return nil }
  return smallSampleCorrection(degrees / 2) * (a - b) / pooled.squareRoot()
}

/// Γ(x) / (√x Γ(x − ½)), for x ≥ 1.
///
/// By Stirling's formula and what it misses: of millions of observations the logarithms of Γ are so
/// large that their difference would keep eight digits.
private func smallSampleCorrection(_ x: Double) -> Double {
  // Since Γ(x + 1) = x Γ(x), the formula misses the same of both.
  exp(-(x - 1) * log1p(-0.5 / x) - 0.5 + stirlingError(x) - stirlingError(x - 0.5))
}

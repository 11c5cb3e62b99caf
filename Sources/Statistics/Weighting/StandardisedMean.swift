/// The mean that observations would have with a given mix of cells: Σ π_c ȳ_c.
///
/// Direct standardisation with the variance Σ π² s²/n and Satterthwaite's degrees of freedom over the
/// cells: J. Fleiss, Statistical Methods for Rates and Proportions, 2nd edition (1981), chapter 14.
///
/// - Parameters:
///   - cells: number, sum and sum of squares of each cell, at least two observations each.
///   - shares: the mix, adding up to 1.
/// - Returns: the mean with its variance.
public func standardisedMean(_ cells: [Moments], shares: [Double]) -> Estimate {
  let parts = zip(cells, shares).compactMap { cell, share in
    cell.meanEstimate?.scaled(by: share)
  }
  precondition(parts.count == cells.count, "every cell has two observations")
  return Estimate(
    value: parts.reduce(0) { $0 + $1.value }, variance: parts.reduce(0) { $0 + $1.variance },
    degreesOfFreedom: Estimate.satterthwaite(parts))
}

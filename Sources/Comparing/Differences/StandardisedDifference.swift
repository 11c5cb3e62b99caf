public import Statistics

/// The difference of two countries' means, both standardised to one and the same mix of size classes
/// and sectors.
public struct StandardisedDifference: Hashable, Sendable {
  /// The second mean minus the first, in points.
  public let estimate: Estimate
  /// The standardised mean of each country, in points.
  public let means: [Estimate]
  /// How much of the standard lies in cells with enough scores in both countries, 0 to 1.
  public let shareOfStandard: Double
  /// Of each country, 1 / Σ(π²/n): as many scores, spread as the standard is, would be as precise.
  public let effectiveN: [Double]

  /// The fewest scores that a cell needs in each country.
  public static let fewestInCell = 5

  /// The difference between two countries; `nil` if no cell has enough scores in both.
  ///
  /// Direct standardisation over the cells that have enough scores in both countries, the standard
  /// divided by the share that they cover; Satterthwaite's degrees of freedom over all cells of both.
  ///
  /// - Parameters:
  ///   - countries: the scores of two countries, in tenths, by cell.
  ///   - shares: the standard, by cell, 0 to 1.
  init?(_ countries: [[Moments]], shares: [Double]) {
    guard countries.count == 2,
      let coverage = StandardCoverage(
        countries.map { $0.map { Double($0.n) } }, shares: shares)
    else { return nil }
    let means = countries.map { cells in
      standardisedMean(coverage.cells.map { cells[$0] }, shares: coverage.mix).scaled(by: 0.1)
    }
    estimate = .difference(means[1], means[0])
    self.means = means
    shareOfStandard = coverage.share
    effectiveN = coverage.effectiveN
  }
}

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
    let used = shares.indices.filter { cell in
      shares[cell] > 0 && countries.allSatisfy { $0[cell].n >= Self.fewestInCell }
    }
    let covered = used.reduce(0) { $0 + shares[$1] }
    guard countries.count == 2, covered > 0 else { return nil }
    let mix = used.map { shares[$0] / covered }
    let means = countries.map { cells in
      standardisedMean(used.map { cells[$0] }, shares: mix).scaled(by: 0.1)
    }
    estimate = .difference(means[1], means[0])
    self.means = means
    shareOfStandard = covered
    effectiveN = countries.map { cells -> Double in
      var inverse = 0.0
      for (cell, share) in zip(used, mix) { inverse += share * share / Double(cells[cell].n) }
      return 1 / inverse
    }
  }
}

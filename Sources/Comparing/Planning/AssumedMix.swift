internal import Statistics

/// The mix of size classes and sectors that those invited are assumed to have.
public enum AssumedMix: String, Hashable, Sendable, CaseIterable {
  /// As the official counts say: the invited of a country are any of its enterprises.
  case official
  /// The standard mix, in every country: the invited are chosen by size class and sector.
  case standard
}

extension AssumedMix {
  /// The share of each cell in a country, adding up to 1.
  ///
  /// Official counts do not tell all cells apart. Within what they leave open the standard mix
  /// decides, or equal shares where the standard has an empty cell: raking changes the mix it starts
  /// from as little as the counts allow.
  ///
  /// - Parameters:
  ///   - country: the code of the country.
  ///   - cells: the cells.
  ///   - standard: the share of each cell in the standard mix.
  ///   - margins: the official counts.
  /// - Returns: one share a cell.
  /// - Throws: a ``WeightingProblem`` where the counts give no mix.
  func shares(
    of country: String, cells: WeightCells, standard: [Double], margins: Margins
  ) throws(WeightingProblem) -> [Double] {
    switch self {
    case .standard: return standard
    case .official:
      let population = try PopulationWeights(margins, country: country, cells: cells)
      let start = standard.allSatisfy { $0 > 0 } ? standard : standard.map { _ in 1 }
      guard let raking = try? Raking(start, to: population.partitions) else {
        throw .noConvergence
      }
      return zip(start, raking.weights).map { $0 * $1 / population.population }
    }
  }
}

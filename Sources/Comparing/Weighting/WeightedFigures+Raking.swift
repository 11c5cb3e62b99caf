internal import Questionnaires
internal import Statistics

extension WeightedFigures {
  /// The figures of scores weighted to official counts.
  ///
  /// - Parameters:
  ///   - scores: the final scores of each cell in tenths.
  ///   - levels: how many of these stand on each level, by cell.
  ///   - weights: the official counts.
  ///   - trims: whether the mean is also given with limited weights.
  /// - Throws: a ``WeightingProblem``.
  init(
    _ scores: [Moments], levels: [(id: String, counts: [Int])], _ weights: PopulationWeights,
    trims: Bool
  ) throws(WeightingProblem) {
    let counts = scores.map(\.n)
    if let name = weights.emptyCategory(counts) { throw .emptyCategory(name) }
    guard let raking = try? Raking(counts.map(Double.init), to: weights.partitions),
      let cost = EffectiveSize(weights: raking.weights, counts: counts),
      let mean = WeightedMean(scores, weights: raking.weights)
    else { throw .noConvergence }
    let replicates = try? JackknifeWeights(counts, to: weights.partitions, full: raking)
    // Where a category has a single participant no weights can be made without that one, and how
    // much the mean would vary is not known: no other variance sees what nobody else shows.
    func estimate(_ mean: WeightedMean, scaledBy factor: Double) -> Estimate {
      let variance = replicates.flatMap(mean.jackknifeVariance)
      return Estimate(
        value: mean.value, variance: variance ?? 0,
        degreesOfFreedom: variance == nil ? nil : min(Double(mean.n - 1), cost.effectiveN - 1)
      ).scaled(by: factor)
    }
    isVarianceKnown = replicates != nil
    self.mean = estimate(mean, scaledBy: 0.1)
    effectiveN = cost.effectiveN
    designEffect = cost.designEffect
    largestWeight = cost.largestWeight
    self.levels = levels.compactMap { level in
      let reached = zip(level.counts, counts).map { Moments(count: $0, of: $1) }
      guard let mean = WeightedMean(reached, weights: raking.weights) else { return nil }
      let share = estimate(mean, scaledBy: 1)
      return Level(
        id: level.id, share: min(1, max(0, share.value)),
        interval: replicates == nil
          ? nil
          : kornGraubardInterval(
            share: share.value, variance: share.variance, n: mean.n,
            degreesOfFreedom: min(Double(mean.n - 1), cost.effectiveN - 1),
            effectiveN: cost.effectiveN))
    }
    trimmed =
      trims ? Self.trimmed(scores, raking, weights, largest: Self.largestTrimmed) : nil
  }

  /// A weight is limited to so many times the mean weight.
  private static let largestTrimmed = 3.0

  /// The mean with limited weights that meet the official counts, with the variance of the weights
  /// as given: limiting and meeting in turn, at most ten times, until both hold to a millionth.
  private static func trimmed(
    _ scores: [Moments], _ raking: Raking, _ population: PopulationWeights, largest: Double
  ) -> Estimate? {
    let counts = scores.map(\.n)
    let limit = largest * population.population / Double(max(1, counts.reduce(0, +)))
    var weights = raking.weights
    for _ in 0..<10 {
      guard let limited = trimmedWeights(weights, counts: counts, largest: limit),
        let again = try? Raking(
          counts.map(Double.init), to: population.partitions, startingFrom: limited)
      else { return nil }
      weights = again.weights
      let most = zip(weights, counts).filter { $0.1 > 0 }.map(\.0).max() ?? 0
      if most <= limit * (1 + 1e-6) {
        guard let mean = WeightedMean(scores, weights: weights),
          let cost = EffectiveSize(weights: weights, counts: counts)
        else { return nil }
        return Estimate(
          value: mean.value, variance: mean.linearisedVariance(population.partitions) ?? 0,
          degreesOfFreedom: min(Double(mean.n - 1), cost.effectiveN - 1)
        ).scaled(by: 0.1)
      }
    }
    return nil
  }
}

internal import Statistics

/// What a campaign can be expected to say about the difference between two countries.
///
/// Many campaigns are drawn, each as it may turn out; the figures are their medians. What is expected
/// of every cell would not do: a dozen cells that expect a little less than five answers each would
/// all seem empty, while some of them nearly always fill.
public struct PlannedDifference: Hashable, Sendable {
  /// How much of the standard lies in cells with enough answers from both countries, 0 to 1: the
  /// median.
  public let shareOfStandard: Double
  /// The smaller 1 / Σ(π²/n) of the two countries: the median; 0 where there is no such cell.
  public let effectiveN: Double
  /// The probability that the answers carry a verdict, 0 to 1, known to about one in a hundred.
  public let chanceOfVerdict: Double
  /// The smallest standardised difference in points that is found with a probability of 80 %: the
  /// median of the campaigns that carry a verdict; `nil` where there is an ``obstacle``.
  public let smallestDetectable: Double?

  /// Why half of the campaigns or more carry no verdict; `nil` if that is not so, or for no one
  /// reason.
  public var obstacle: Verdict.Reason? {
    Verdict.obstacle(share: shareOfStandard, effectiveN: [effectiveN])
  }

  /// How many campaigns are drawn.
  static let replicates = 4000
  /// The same seed gives the same figures on every machine.
  private static let seed: UInt64 = 0x706C_616E

  /// The outlook of two countries.
  ///
  /// - Parameters:
  ///   - countries: by country, the number of answers of each cell.
  ///   - standard: the share of each cell in the standard mix.
  ///   - deviation: the standard deviation of scores within a cell, in points, above 0.
  ///   - mix: tells the streams of random numbers apart.
  init(
    _ countries: [[PlannedCount]], standard: [Double], deviation: Double, mix: AssumedMix
  ) {
    let statistic = UInt64(AssumedMix.allCases.firstIndex(of: mix) ?? 0)
    let drawn = (0..<Self.replicates).map { replicate -> StandardCoverage? in
      var generator = Xoshiro256(
        seed: Self.seed, statistic: statistic, replicate: UInt64(replicate))
      let counts = countries.map { cells in
        generator.multinomial(cells.first?.invited ?? 0, cells.map(\.probability)).map(Double.init)
      }
      return StandardCoverage(counts, shares: standard)
    }
    let carrying = drawn.compactMap(\.self).filter { $0.obstacle == nil }
    let share = Self.median(drawn.map { $0?.share ?? 0 }) ?? 0
    let effectiveN = Self.median(drawn.map { $0?.effectiveN.min() ?? 0 }) ?? 0
    shareOfStandard = share
    self.effectiveN = effectiveN
    chanceOfVerdict = Double(carrying.count) / Double(Self.replicates)
    let inverse = Self.median(carrying.map { $0.effectiveN.reduce(0) { $0 + 1 / $1 } })
    let isHindered = Verdict.obstacle(share: share, effectiveN: [effectiveN]) != nil
    smallestDetectable =
      isHindered
      ? nil
      : inverse.map {
        smallestDetectableDifference(standardError: deviation * $0.squareRoot())
      }
  }

  /// The upper median: where it lies below a limit, more than half of the numbers do.
  private static func median(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.sorted()[numbers.count / 2]
  }
}

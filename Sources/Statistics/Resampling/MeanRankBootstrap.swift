/// The ranks that the means of several samples take when each is drawn anew with replacement.
///
/// A resample is a multinomial draw from the sample's histogram, by conditional binomials: L. Devroye,
/// Non-Uniform Random Variate Generation (1986), section XI.1.4. The range holds 95 % of the ranks of
/// each sample: H. Goldstein, D. Spiegelhalter, "League tables and their limitations", Journal of the
/// Royal Statistical Society A 159 (1996), p. 385.
///
/// - Parameters:
///   - samples: the samples; one without observations has no rank.
///   - replicates: how many; 999 if not given.
///   - seed: the same seed gives the same ranges.
///   - statistic: tells the streams of different statistics apart.
/// - Returns: for each sample the range of its ranks, 1 = the largest mean; `nil` for an empty one.
public func meanRanks(
  of samples: [Frequencies], replicates: Int = 999, seed: UInt64, statistic: UInt64
) -> [ClosedRange<Int>?] {
  let present = samples.indices.filter { samples[$0].n > 0 }
  var ranks = Array(repeating: [Int](), count: samples.count)
  for replicate in 0..<replicates {
    var generator = Xoshiro256(
      seed: seed, statistic: statistic, replicate: UInt64(replicate))
    let means = present.map { samples[$0].resampledMean(&generator) }
    for (position, sample) in present.enumerated() {
      ranks[sample].append(1 + means.count { $0 > means[position] })
    }
  }
  return ranks.map { ranks in
    let sorted = Frequencies(of: ranks)
    guard let low = sorted.quantile(25, over: 1000), let high = sorted.quantile(975, over: 1000)
    else { return nil }
    return low...high
  }
}

extension Frequencies {
  /// The mean of n draws with replacement.
  fileprivate func resampledMean(_ generator: inout Xoshiro256) -> Double {
    var (left, leftCount) = (n, n)
    var sum: Int128 = 0
    for (value, count) in zip(values, counts) where left > 0 {
      let drawn = generator.binomial(left, Double(count) / Double(leftCount))
      sum += Int128(drawn) * Int128(value)
      left -= drawn
      leftCount -= count
    }
    return Double(sum) / Double(n)
  }
}

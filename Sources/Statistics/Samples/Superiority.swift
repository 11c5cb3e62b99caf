internal import Glibc

/// How often an observation of one sample exceeds one of another, over all pairs.
public struct Superiority: Hashable, Sendable {
  /// Pairs in which the first exceeds the second.
  public let greater: Int128
  /// Pairs in which the second exceeds the first.
  public let less: Int128
  /// Pairs of equal observations.
  public let equal: Int128
  /// P(first > second) + ½ P(equal), with the variance of Brunner and Munzel and Satterthwaite's
  /// degrees of freedom; without degrees of freedom where there is no spread, and where a sample is a
  /// single observation, whose spread nobody knows.
  public let estimate: Estimate

  /// P(first > second) + ½ P(equal), 0 to 1.
  public var probability: Double { estimate.value }

  /// Cliff's delta, P(first > second) − P(second > first), −1 to 1.
  ///
  /// N. Cliff, "Dominance statistics: ordinal analyses to answer ordinal questions", Psychological
  /// Bulletin 114 (1993), p. 494.
  public var cliffsDelta: Double {
    Double(greater - less) / Double(greater + less + equal)
  }

  /// Whether every observation of one sample exceeds every one of the other.
  public var isComplete: Bool { equal == 0 && (greater == 0 || less == 0) }

  /// The 95 % interval of ``probability``, made on the logit scale so that it stays within 0…1;
  /// `nil` where there is no spread.
  public var interval: Interval? { interval(level: 0.95) }

  /// The interval of ``probability`` on the logit scale.
  public func interval(level: Double) -> Interval? {
    guard let degreesOfFreedom = estimate.degreesOfFreedom, probability > 0, probability < 1
    else { return nil }
    let t = StudentT(degreesOfFreedom: degreesOfFreedom).upperQuantile((1 - level) / 2)
    let logit = log(probability / (1 - probability))
    let spread = t * estimate.standardError / (probability * (1 - probability))
    func back(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    return Interval(low: back(logit - spread), high: back(logit + spread))
  }

  /// The two-sided probability p of the test that ``probability`` is ½: E. Brunner, U. Munzel, "The
  /// nonparametric Behrens–Fisher problem", Biometrical Journal 42 (2000), p. 17; `nil` where there is
  /// no spread.
  public var pValue: Double? { estimate.pValue(against: 0.5) }
}

/// The superiority of one sample over another.
///
/// Pairs are counted in whole numbers from the histograms. The variance is that of the placements,
/// the share of the other sample that lies below: s₁²/n₁ + s₂²/n₂, Brunner and Munzel (2000).
///
/// - Parameters:
///   - first: the sample that may exceed.
///   - second: the other sample.
/// - Returns: `nil` if a sample is empty.
public func superiority(of first: Frequencies, over second: Frequencies) -> Superiority? {
  guard first.n > 0, second.n > 0 else { return nil }
  let firstBelow = first.placements(in: second)
  let secondBelow = second.placements(in: first)
  // Twice the pairs won: placements count ties as one half.
  let total = Int128(first.n) * Int128(second.n)
  var equal: Int128 = 0
  for (placement, count) in zip(firstBelow, first.counts) {
    equal += Int128(placement.equal) * Int128(count)
  }
  let doubled = zip(firstBelow, first.counts).reduce(Int128(0)) {
    $0 + Int128($1.0.doubled) * Int128($1.1)
  }
  let greater = (doubled - equal) / 2
  let parts = [(firstBelow, first, second.n), (secondBelow, second, first.n)].map {
    placements, sample, others in
    meanOfPlacements(placements.map(\.doubled), sample.counts, others: others)
  }
  let variance = parts.reduce(0) { $0 + $1.variance }
  return Superiority(
    greater: greater, less: total - greater - equal, equal: equal,
    estimate: Estimate(
      value: Double(doubled) / Double(2 * total), variance: variance,
      degreesOfFreedom: min(first.n, second.n) > 1 ? Estimate.satterthwaite(parts) : nil))
}

/// The mean placement of a sample as a share of the other.
private func meanOfPlacements(_ doubled: [Int], _ counts: [Int], others: Int) -> Estimate {
  var moments = Moments()
  for (placement, count) in zip(doubled, counts) { moments.add(placement, times: count) }
  let scale = 1 / Double(2 * others)
  return moments.meanEstimate?.scaled(by: scale)
    ?? Estimate(value: (moments.mean ?? 0) * scale, variance: 0, degreesOfFreedom: nil)
}

extension Frequencies {
  /// For each value: twice the number of another sample's observations below it, plus the number
  /// equal to it.
  fileprivate func placements(in other: Frequencies) -> [(doubled: Int, equal: Int)] {
    var below = 0
    var position = 0
    return values.map { value in
      while position < other.values.count, other.values[position] < value {
        below += other.counts[position]
        position += 1
      }
      let isThere = position < other.values.count && other.values[position] == value
      let equal = isThere ? other.counts[position] : 0
      return (2 * below + equal, equal)
    }
  }
}

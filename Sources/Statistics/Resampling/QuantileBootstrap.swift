/// The bootstrap distribution of a quantile, drawn without making a single resample.
///
/// The quantile of n draws with replacement is the k-th smallest, k = ⌈np⌉, and lies at or below x with
/// the probability that at least k of n draws do: I_F(x)(k, n − k + 1). One uniform number therefore
/// gives one replicate, whatever n is. B. Efron, "Bootstrap methods: another look at the jackknife",
/// Annals of Statistics 7 (1979), p. 1, section 3, does this for the median.
public struct QuantileBootstrap: Sendable {
  private let frequencies: Frequencies
  private let cumulated: [Int]
  private let rank: Int
  /// The probability that a replicate lies at or below each value, as far as it was asked for.
  private var known: [Double?]

  /// The distribution of the quantile p = `numerator` / `denominator`; `nil` without an observation.
  public init?(_ frequencies: Frequencies, _ numerator: Int, over denominator: Int) {
    precondition(denominator > 0 && (0...denominator).contains(numerator), "p lies in 0…1")
    guard frequencies.n > 0 else { return nil }
    self.frequencies = frequencies
    var sum = 0
    cumulated = frequencies.counts.map { count in
      sum += count
      return sum
    }
    let product = Int128(numerator) * Int128(frequencies.n)
    rank = max(1, Int((product + Int128(denominator) - 1) / Int128(denominator)))
    known = Array(repeating: nil, count: frequencies.values.count)
  }

  /// One replicate.
  public mutating func draw(_ generator: inout Xoshiro256) -> Int {
    let u = generator.uniform()
    var (low, high) = (0, cumulated.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if probability(upTo: middle) > u { high = middle } else { low = middle + 1 }
    }
    return frequencies.values[low]
  }

  private mutating func probability(upTo position: Int) -> Double {
    if let value = known[position] { return value }
    let n = Double(frequencies.n)
    let below = Double(cumulated[position])
    let value = incompleteBeta(
      below / n, complement: (n - below) / n, Double(rank), n - Double(rank) + 1
    ).lower
    known[position] = value
    return value
  }
}

/// The 95 % bootstrap interval of the gap between a quantile of two samples, first minus second.
///
/// Percentile interval: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), section 13.3.
///
/// - Parameters:
///   - first: the first sample.
///   - second: the second sample.
///   - numerator: p = `numerator` / `denominator`.
///   - denominator: above 0.
///   - replicates: how many; 999 if not given.
///   - seed: the same seed gives the same interval.
///   - statistic: tells the streams of different statistics apart.
/// - Returns: `nil` if a sample has fewer than two observations.
public func quantileGapInterval(
  _ first: Frequencies, _ second: Frequencies, _ numerator: Int, over denominator: Int,
  replicates: Int = 999, seed: UInt64, statistic: UInt64
) -> Interval? {
  guard first.n > 1, second.n > 1,
    var ours = QuantileBootstrap(first, numerator, over: denominator),
    var others = QuantileBootstrap(second, numerator, over: denominator)
  else { return nil }
  let gaps = (0..<replicates).map { replicate in
    var generator = Xoshiro256(
      seed: seed, statistic: statistic, replicate: UInt64(replicate))
    return ours.draw(&generator) - others.draw(&generator)
  }
  let sorted = Frequencies(of: gaps)
  guard let low = sorted.quantile(25, over: 1000), let high = sorted.quantile(975, over: 1000)
  else { return nil }
  return Interval(low: Double(low), high: Double(high))
}

/// The Mann–Whitney test by the normal approximation with ties and without correction.
public struct MannWhitney: Hashable, Sendable {
  /// U of the first sample: pairs in which it exceeds the second, ties counted one half.
  public let u: Double
  /// The two-sided probability p; `nil` if all observations are equal.
  public let pValue: Double?

  /// The test of two samples; `nil` if one is empty.
  ///
  /// H. Mann, D. Whitney, Annals of Mathematical Statistics 18 (1947), p. 50; variance with ties
  /// n₁n₂/12 · (N + 1 − Σ(t³ − t) / N(N − 1)). Differences are taken in 128-bit whole numbers, so that
  /// neither nearly equal samples nor ties of nearly all observations lose digits.
  ///
  /// - Parameters:
  ///   - first: the first sample.
  ///   - second: the second sample.
  public init?(_ first: Frequencies, _ second: Frequencies) {
    guard let pairs = superiority(of: first, over: second) else { return nil }
    u = Double(pairs.greater) + Double(pairs.equal) / 2
    let all = Frequencies(
      zip(first.values + second.values, first.counts + second.counts)
        .map { (value: $0, count: $1) })
    let ties = all.counts.reduce(Int128(0)) { $0 + Int128($1) * (Int128($1) * Int128($1) - 1) }
    let n = Int128(all.n)
    let (pairings, orders) = (Double(first.n) * Double(second.n), n * (n - 1))
    let variance = pairings / 12 * Double((n + 1) * orders - ties) / Double(orders)
    guard all.values.count > 1 else {
      pValue = nil
      return
    }
    let distance = abs(Double(pairs.greater - pairs.less)) / 2
    pValue = min(
      1, 2 * StandardNormal().upperTail(distance / variance.squareRoot()))
  }
}

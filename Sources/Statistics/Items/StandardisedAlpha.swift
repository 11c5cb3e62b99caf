/// Cronbach's α of items of equal spread.
///
/// k r̄ / (1 + (k − 1) r̄) with the mean correlation r̄ of two items: the formula of C. Spearman and
/// W. Brown, British Journal of Psychology 3 (1910), pp. 271 and 296; as `std.alpha` of R's
/// `psych::alpha`.
///
/// - Parameter items: the sums of the items.
/// - Returns: `nil` below two items, where an item has no spread, and where the items' sum has none.
public func standardisedAlpha(_ items: ItemSums) -> Double? {
  let k = items.count
  let own = items.sums.indices.map { items.spread($0, $0) }
  guard k > 1, own.allSatisfy({ $0 > 0 }) else { return nil }
  let roots = own.map { Double($0).squareRoot() }
  var correlations = 0.0
  for first in 0..<k {
    for second in (first + 1)..<max(first + 1, k) {
      correlations += Double(items.spread(first, second)) / (roots[first] * roots[second])
    }
  }
  let mean = correlations / (Double(k * (k - 1)) / 2)
  let divisor = 1 + Double(k - 1) * mean
  // The divisor is the variance of the standardised sum by k: 0 where the items cancel out.
  return divisor > 1e-12 ? Double(k) * mean / divisor : nil
}

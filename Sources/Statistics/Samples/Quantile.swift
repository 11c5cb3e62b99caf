extension Frequencies {
  /// The smallest value whose cumulative share reaches p = `numerator` / `denominator`.
  ///
  /// The inverse of the empirical distribution function, definition 1 of R. Hyndman, Y. Fan, "Sample
  /// quantiles in statistical packages", The American Statistician 50 (1996), p. 361: always a value
  /// that occurs. Shares are compared in whole numbers, so no rounding decides.
  ///
  /// - Parameters:
  ///   - numerator: from 0 (the smallest value) to `denominator` (the largest).
  ///   - denominator: above 0.
  /// - Returns: `nil` without an observation.
  public func quantile(_ numerator: Int, over denominator: Int) -> Int? {
    precondition(denominator > 0 && (0...denominator).contains(numerator), "p lies in 0…1")
    let needed = Int128(numerator) * Int128(n)
    var cumulated: Int128 = 0
    for (value, count) in zip(values, counts) {
      cumulated += Int128(count)
      if cumulated * Int128(denominator) >= needed { return value }
    }
    return nil
  }
}

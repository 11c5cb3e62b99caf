/// A continuous probability distribution on an interval of the real line.
protocol ContinuousDistribution: Sendable {
  /// The probability of a value up to `x`.
  func cumulative(_ x: Double) -> Double
  /// The probability of a value above `x`, with full relative precision above the mean.
  func upperTail(_ x: Double) -> Double
  /// The values that can occur; infinite where there is no end.
  var support: (low: Double, high: Double) { get }
}

extension ContinuousDistribution {
  /// The value below which a share `p` of the probability lies.
  ///
  /// Bisection of the smaller tail down to neighbouring doubles: slow (about 100 evaluations, 1100 at
  /// most) and sure, whatever the shape. It is asked for a few times in a comparison.
  ///
  /// - Parameter p: 0 to 1; the ends give the ends of the support.
  /// - Returns: a value of the support.
  func quantile(_ p: Double) -> Double {
    precondition((0...1).contains(p), "p lies in 0…1")
    if p == 0 { return support.low }
    if p == 1 { return support.high }
    return p <= 0.5
      ? value { cumulative($0) < p }
      : value { upperTail($0) > 1 - p }
  }

  /// The value above which a share `p` of the probability lies.
  func upperQuantile(_ p: Double) -> Double {
    precondition((0...1).contains(p), "p lies in 0…1")
    if p == 0 { return support.high }
    if p == 1 { return support.low }
    return p <= 0.5
      ? value { upperTail($0) > p }
      : value { cumulative($0) < 1 - p }
  }

  /// The border between values that lie below what is sought and those that do not.
  private func value(where isBelow: (Double) -> Bool) -> Double {
    var low = support.low
    var high = support.high
    if low == -.infinity {
      low = -1
      while !isBelow(low) { low *= 2 }
    }
    if high == .infinity {
      high = max(1, 2 * low)
      while isBelow(high) { high *= 2 }
    }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return high }
      if isBelow(middle) { low = middle } else { high = middle }
    }
  }
}

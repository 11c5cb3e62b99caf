/// McNemar's test of two shares of the same observations.
///
/// Q. McNemar, "Note on the sampling error of the difference between correlated proportions or
/// percentages", Psychometrika 12 (1947), p. 153.
public struct McNemar: Hashable, Sendable {
  /// How many have the first but not the second.
  public let first: Int
  /// How many have the second but not the first.
  public let second: Int

  /// The test of so many that have one of the two only.
  public init(first: Int, second: Int) {
    precondition(first >= 0 && second >= 0, "nothing occurs a negative number of times")
    self.first = first
    self.second = second
  }

  /// (b − c) / √(b + c), without a correction for continuity; `nil` if nobody has one only.
  public var z: Double? {
    first + second > 0 ? Double(first - second) / Double(first + second).squareRoot() : nil
  }

  /// The two-sided probability p by the normal approximation; `nil` if nobody has one only.
  public var pValue: Double? { z.map { min(1, 2 * StandardNormal().upperTail(abs($0))) } }

  /// The two-sided probability p by the binomial distribution with share ½; 1 if nobody has one only.
  public var exactPValue: Double {
    let (n, few) = (first + second, min(first, second))
    guard n > 2 * few else { return 1 }
    // P(X ≤ k) = I_½(n − k, k + 1): M. Abramowitz, I. Stegun, 26.5.24.
    let tail = incompleteBeta(0.5, complement: 0.5, Double(n - few), Double(few + 1)).lower
    return min(1, 2 * tail)
  }
}

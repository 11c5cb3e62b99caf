/// Number, sum and sum of squares of whole numbers: exact, and the same in whatever order they were
/// added.
///
/// With values up to 10^15 in magnitude the variance of up to 10^3 observations is exact, with
/// values up to 1000 that of up to 10^15.
public struct Moments: Hashable, Sendable {
  /// The number of observations.
  public private(set) var n = 0
  /// The sum of the observations.
  public private(set) var sum: Int128 = 0
  /// The sum of the squares of the observations.
  public private(set) var squares: Int128 = 0

  /// No observation.
  public init() {}

  /// Sums that are known.
  public init(n: Int, sum: Int128, squares: Int128) {
    precondition(n >= 0 && squares >= 0, "neither is negative")
    self.n = n
    self.sum = sum
    self.squares = squares
  }

  /// The sums over observations of which `count` are 1 and all others 0.
  public init(count: Int, of n: Int) {
    self.init(n: n, sum: Int128(count), squares: Int128(count))
  }

  /// The sums over all observations.
  public init(_ frequencies: Frequencies) {
    for (value, count) in zip(frequencies.values, frequencies.counts) {
      add(value, times: count)
    }
  }

  /// Adds an observation so many times.
  public mutating func add(_ value: Int, times: Int = 1) {
    n += times
    sum += Int128(times) * Int128(value)
    squares += Int128(times) * Int128(value) * Int128(value)
  }

  /// Adds the observations of another sample.
  public static func += (a: inout Moments, b: Moments) {
    a.n += b.n
    a.sum += b.sum
    a.squares += b.squares
  }

  /// The arithmetic mean; `nil` without an observation.
  public var mean: Double? { n > 0 ? Double(sum) / Double(n) : nil }

  /// The sample variance with divisor n − 1; `nil` below two observations.
  ///
  /// (nQ − S²) / n(n − 1), Q the sum of squares and S the sum: the numerator is subtracted in whole
  /// numbers, so nothing cancels. T. Chan, G. Golub, R. LeVeque, "Algorithms for computing the
  /// sample variance", The American Statistician 37 (1983), p. 242, show what floating point loses.
  public var variance: Double? {
    guard n > 1 else { return nil }
    return Double(Int128(n) * squares - sum * sum) / Double(Int128(n) * Int128(n - 1))
  }

  /// The sample standard deviation with divisor n − 1; `nil` below two observations.
  public var standardDeviation: Double? { variance?.squareRoot() }

  /// The standard error of the mean of a simple random sample, sd / √n; `nil` below two
  /// observations.
  public var standardError: Double? { variance.map { ($0 / Double(n)).squareRoot() } }
}

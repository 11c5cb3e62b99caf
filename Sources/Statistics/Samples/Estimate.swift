/// An estimated number with its variance and the degrees of freedom of that variance.
public struct Estimate: Hashable, Sendable {
  /// The number.
  public let value: Double
  /// Its estimated variance, not below 0.
  public let variance: Double
  /// The degrees of freedom of the variance; `nil` where there are none, as of a variance of 0.
  public let degreesOfFreedom: Double?

  /// An estimate with its variance; without degrees of freedom it has no interval.
  public init(value: Double, variance: Double, degreesOfFreedom: Double?) {
    precondition(variance >= 0, "a variance is not negative")
    self.value = value
    self.variance = variance
    self.degreesOfFreedom = degreesOfFreedom.flatMap { $0 > 0 && variance > 0 ? $0 : nil }
  }

  /// The square root of the variance.
  public var standardError: Double { variance.squareRoot() }

  /// The interval by Student's t; `nil` without degrees of freedom.
  ///
  /// - Parameter level: the probability that the interval holds the number, 0 to 1.
  /// - Returns: the interval.
  public func interval(level: Double = 0.95) -> Interval? {
    guard let degreesOfFreedom else { return nil }
    let t = StudentT(degreesOfFreedom: degreesOfFreedom).upperQuantile((1 - level) / 2)
    return Interval(low: value - t * standardError, high: value + t * standardError)
  }

  /// The two-sided probability of an estimate at least as far from a number; `nil` without degrees
  /// of freedom.
  public func pValue(against number: Double) -> Double? {
    degreesOfFreedom.map {
      StudentT(degreesOfFreedom: $0).twoSided((value - number) / standardError)
    }
  }

  /// The estimate in another unit.
  public func scaled(by factor: Double) -> Estimate {
    Estimate(
      value: value * factor, variance: variance * factor * factor,
      degreesOfFreedom: degreesOfFreedom)
  }

  /// The difference a − b of independent estimates.
  ///
  /// Degrees of freedom (V₁ + V₂)² / (V₁²/ν₁ + V₂²/ν₂): F. Satterthwaite, "An approximate
  /// distribution of estimates of variance components", Biometrics Bulletin 2 (1946), p. 110; of two
  /// means this is B. Welch's test, Biometrika 29 (1938), p. 350.
  public static func difference(_ a: Estimate, _ b: Estimate) -> Estimate {
    Estimate(
      value: a.value - b.value, variance: a.variance + b.variance,
      degreesOfFreedom: satterthwaite([a, b]))
  }

  /// The degrees of freedom of the sum of the variances of independent estimates; one without
  /// variance does not matter.
  static func satterthwaite(_ parts: [Estimate]) -> Double? {
    let varying = parts.filter { $0.variance > 0 }
    let total = varying.reduce(0) { $0 + $1.variance }
    var denominator = 0.0
    for part in varying {
      guard let degreesOfFreedom = part.degreesOfFreedom else { return nil }
      denominator += part.variance * part.variance / degreesOfFreedom
    }
    return denominator > 0 ? total * total / denominator : nil
  }
}

extension Moments {
  /// The mean with the variance s²/n on n − 1 degrees of freedom; `nil` below two observations.
  public var meanEstimate: Estimate? {
    guard let mean, let variance else { return nil }
    return Estimate(
      value: mean, variance: variance / Double(n), degreesOfFreedom: Double(n - 1))
  }
}

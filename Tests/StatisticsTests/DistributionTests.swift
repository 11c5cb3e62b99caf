@testable import Statistics
import TestSupport
import Testing

@Suite("The distributions")
struct DistributionTests {
  @Test("agree with 40-digit values to 12 digits, tails included")
  func reference() throws {
    let rows = try Fixture.rows("special_functions.csv")
    try #require(rows.count == 44)
    for row in rows {
      let name = try #require(row["function"])
      let arguments = ["a1", "a2", "a3"].compactMap { row[$0].flatMap { Double($0) } }
      let expected = try #require(row["value"].flatMap { Double($0) })
      let (x, a) = (arguments[0], arguments.count > 1 ? arguments[1] : .nan)
      let b = arguments.count > 2 ? arguments[2] : .nan
      let found: Double =
        switch name {
        case "norm_cdf": StandardNormal().cumulative(x)
        case "norm_ppf": StandardNormal().quantile(x)
        case "t_cdf": StudentT(degreesOfFreedom: a).cumulative(x)
        case "t_ppf": StudentT(degreesOfFreedom: a).quantile(x)
        case "chi2_sf": ChiSquared(degreesOfFreedom: a).upperTail(x)
        case "f_sf": FisherF(numerator: a, denominator: b).upperTail(x)
        case "beta_cdf": BetaDistribution(a, b).cumulative(x)
        case "beta_ppf": BetaDistribution(a, b).quantile(x)
        default: .nan
        }
      let allowed = expected == 0 ? 1e-16 : 1e-12 * abs(expected)
      #expect(abs(found - expected) <= allowed, "\(name) \(arguments)")
    }
  }

  /// Distributions of every family, from a spike at the end of the support to millions of degrees.
  static let distributions: [any ContinuousDistribution] = [
    StandardNormal(), StudentT(degreesOfFreedom: 0.7), StudentT(degreesOfFreedom: 5),
    StudentT(degreesOfFreedom: 8_200_000), StudentT(degreesOfFreedom: .infinity),
    ChiSquared(degreesOfFreedom: 1), ChiSquared(degreesOfFreedom: 3_000_000),
    FisherF(numerator: 3, denominator: 10), FisherF(numerator: 4e6, denominator: 9e6),
    BetaDistribution(0.5, 0.5), BetaDistribution(1, 1), BetaDistribution(2e6, 5e6),
  ]

  @Test("have quantiles that lead back, from both ends", arguments: distributions.indices)
  func roundTrip(_ position: Int) {
    let distribution = Self.distributions[position]
    for p in [1e-12, 1e-6, 0.01, 0.025, 0.3, 0.5] {
      #expect(agree(distribution.cumulative(distribution.quantile(p)), p, within: 1e-7))
      // Next to 1 the doubles lie too far apart for the far tail of a distribution that ends there.
      guard distribution.support.high != 1 || p >= 0.01 else { continue }
      #expect(agree(distribution.upperTail(distribution.upperQuantile(p)), p, within: 1e-7))
    }
    #expect(distribution.quantile(0) == distribution.support.low)
    #expect(distribution.quantile(1) == distribution.support.high)
    #expect(distribution.upperQuantile(0) == distribution.support.high)
  }

  @Test("never fall and add up to 1", arguments: distributions.indices)
  func monotone(_ position: Int) {
    let distribution = Self.distributions[position]
    var generator = SplitMix64(seed: 3)
    let (low, high) = (distribution.quantile(1e-9), distribution.quantile(1 - 1e-9))
    let points = (0..<400).map { _ in Double.random(in: low...high, using: &generator) }.sorted()
    for (a, b) in zip(points, points.dropFirst()) {
      #expect(distribution.cumulative(a) <= distribution.cumulative(b) + 1e-15)
    }
    for x in points {
      #expect(abs(distribution.cumulative(x) + distribution.upperTail(x) - 1) < 1e-14)
    }
  }

  @Test("are the areas under their densities, by Simpson's rule")
  func areas() {
    func area(_ low: Double, _ high: Double, _ density: (Double) -> Double) -> Double {
      let steps = 20_000
      let width = (high - low) / Double(steps)
      return (0...steps).reduce(0) { sum, step in
        let weight = step == 0 || step == steps ? 1.0 : step % 2 == 1 ? 4 : 2
        return sum + weight * density(low + Double(step) * width)
      } * width / 3
    }
    // Densities without their constants: ratios of areas need none. t with 5, χ² with 6 degrees.
    func t(_ x: Double) -> Double { 1 / ((1 + x * x / 5) * (1 + x * x / 5) * (1 + x * x / 5)) }
    let tails = StudentT(degreesOfFreedom: 5)
    let between = tails.cumulative(1.5) - tails.cumulative(-0.5)
    let wider = tails.cumulative(2.5) - tails.cumulative(-1)
    #expect(agree(between / wider, area(-0.5, 1.5, t) / area(-1, 2.5, t), within: 1e-10))
    func beta(_ x: Double) -> Double { x * x * (1 - x) * (1 - x) * (1 - x) }
    let distribution = BetaDistribution(3, 4)
    #expect(
      agree(distribution.cumulative(0.4), area(0, 0.4, beta) / area(0, 1, beta), within: 1e-10))
  }

  @Test("of a shifted t are those of t without a shift, and mirror each other")
  func noncentral() {
    for (x, degrees) in [(0.3, 4.0), (-1.7, 12), (2.5, 300), (1, 5000)] {
      let plain = NoncentralT(degreesOfFreedom: degrees, noncentrality: 0).cumulative(x)
      #expect(agree(plain, StudentT(degreesOfFreedom: degrees).cumulative(x), within: 1e-12))
      let shifted = NoncentralT(degreesOfFreedom: degrees, noncentrality: 2.8).cumulative(x)
      let mirrored = NoncentralT(degreesOfFreedom: degrees, noncentrality: -2.8).cumulative(-x)
      #expect(abs(shifted + mirrored - 1) < 1e-12)
    }
  }

  @Test(
    "of a shifted t are the integral over its denominator",
    arguments: [
      (2.0, 58.0, 2.84), (-2.0, 58, 2.84), (1.1, 7, -0.4), (0.2, 400, 4.5),
    ])
  func noncentralIntegral(_ x: Double, _ degrees: Double, _ shift: Double) {
    // P(Z ≤ x s − δ) over s = √(χ²/ν), whose density is that of χ² changed to s.
    let chi = ChiSquared(degreesOfFreedom: degrees)
    let steps = 4000
    var sum = 0.0
    for step in 0..<steps {
      // Midpoints of slices of equal probability.
      let s = (chi.quantile((Double(step) + 0.5) / Double(steps)) / degrees).squareRoot()
      sum += StandardNormal().cumulative(x * s - shift)
    }
    let found = NoncentralT(degreesOfFreedom: degrees, noncentrality: shift).cumulative(x)
    #expect(abs(found - sum / Double(steps)) < 2e-6)
  }
}

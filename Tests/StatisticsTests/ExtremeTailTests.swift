@testable import Statistics
import TestSupport
import Testing

/// The distributions where little is left of a tail, or a parameter is counted in millions.
@Suite("The tails of distributions")
struct ExtremeTailTests {
  @Test("keep 11 digits up to 20 standard deviations and millions of degrees of freedom")
  func reference() throws {
    let rows = try Fixture.rows("extreme_tails.csv")
    try #require(rows.count == 739)
    for row in rows {
      let name = try #require(row["function"])
      let expected = try #require(row["value"].flatMap { Double($0) })
      let arguments = ["a1", "a2", "a3"].compactMap { row[$0].flatMap { Double($0) } }
      // With parameters of 10^7, half a unit in the last place of the argument moves the farthest
      // tails by 5e-12.
      #expect(agree(value(name, arguments), expected, within: 1e-11), "\(name) \(arguments)")
    }
  }

  private func value(_ name: String, _ arguments: [Double]) -> Double {
    let (x, a) = (arguments[0], arguments.count > 1 ? arguments[1] : .nan)
    let b = arguments.count > 2 ? arguments[2] : .nan
    return switch name {
    case "norm_sf": StandardNormal().upperTail(x)
    case "t_sf": StudentT(degreesOfFreedom: a).upperTail(x)
    case "t_ppf": StudentT(degreesOfFreedom: a).quantile(x)
    case "chi2_cdf": ChiSquared(degreesOfFreedom: a).cumulative(x)
    case "chi2_sf": ChiSquared(degreesOfFreedom: a).upperTail(x)
    case "chi2_ppf": ChiSquared(degreesOfFreedom: a).quantile(x)
    case "f_sf": FisherF(numerator: a, denominator: b).upperTail(x)
    case "beta_cdf": BetaDistribution(a, b).cumulative(x)
    case "beta_sf": BetaDistribution(a, b).upperTail(x)
    case "beta_ppf": BetaDistribution(a, b).quantile(x)
    default: .nan
    }
  }

  @Test("are those of finite sums, where the parameters are whole numbers", arguments: 0..<20)
  func sums(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let n = Int.random(in: 1...80, using: &generator)
      let k = Int.random(in: 1...n, using: &generator)
      let p = Double.random(in: 0.01...0.99, using: &generator)
      // At least k of n successes: I_p(k, n − k + 1). Only positive numbers are added.
      let binomial = binomialProbabilities(n, p)
      let beta = BetaDistribution(Double(k), Double(n - k + 1))
      let (above, below) = (binomial[k...].reduce(0, +), binomial[..<k].reduce(0, +))
      #expect(abs(beta.cumulative(p) - above) <= 1e-12 * max(above, below))
      #expect(abs(beta.upperTail(p) - below) <= 1e-12 * max(above, below))
      if above < 0.1 { #expect(agree(beta.cumulative(p), above, within: 1e-12)) }
      if below < 0.1 { #expect(agree(beta.upperTail(p), below, within: 1e-12)) }
      // Fewer than k events where `mean` are expected: Q(k, mean).
      let mean = Double.random(in: 0.1...60, using: &generator)
      var term = 1.0
      var events = 1.0
      for event in 1..<max(2, k) where event < k {
        term *= mean / Double(event)
        events += term
      }
      let tail = ChiSquared(degreesOfFreedom: Double(2 * k)).upperTail(2 * mean)
      let expected = events / exponential(mean)
      #expect(abs(tail - expected) <= 1e-12 * (expected < 0.1 ? expected : 1))
    }
  }

  /// The probability of each number of successes, by convolution: nothing cancels.
  private func binomialProbabilities(_ n: Int, _ p: Double) -> [Double] {
    var shares = [1.0]
    for _ in 0..<n {
      var next = Array(repeating: 0.0, count: shares.count + 1)
      for (successes, share) in shares.enumerated() {
        next[successes] += share * (1 - p)
        next[successes + 1] += share * p
      }
      shares = next
    }
    return shares
  }

  /// e^x by its series of positive terms.
  private func exponential(_ x: Double) -> Double {
    var (term, sum, k) = (1.0, 1.0, 1.0)
    while term > sum * 1e-18 {
      term *= x / k
      sum += term
      k += 1
    }
    return sum
  }

  @Test("are those of closed forms", arguments: [1e-6, 0.02, 0.7, 1, 1.9, 5, 40, 1e4, 1e8])
  func closedForms(_ x: Double) {
    // Two degrees of freedom: (1 − x / √(2 + x²)) / 2, without the difference.
    let root = (2 + x * x).squareRoot()
    let t = StudentT(degreesOfFreedom: 2).upperTail(x)
    #expect(agree(t, 1 / (root * (root + x)), within: 1e-13))
    // F with 2 and 4 degrees: (1 + x/2)^−2. β(a, 1) and β(1, b) are powers.
    let f = FisherF(numerator: 2, denominator: 4).upperTail(x)
    #expect(agree(f, 1 / ((1 + x / 2) * (1 + x / 2)), within: 1e-13))
    // A square of t is F.
    let square = FisherF(numerator: 1, denominator: 7.5).upperTail(x * x)
    #expect(agree(StudentT(degreesOfFreedom: 7.5).twoSided(x), square, within: 1e-12))
  }

  @Test("end, wherever the argument lies beside the border of the two sides", arguments: 0..<40)
  func border(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let a = Double.random(in: 0.1...50, using: &generator)
      let b = Double.random(in: 0.1...50, using: &generator)
      let border = (a + 1) / (a + b + 2)
      let beta = BetaDistribution(a, b)
      // At roundings like these each side once handed the argument to the other, for ever.
      let around = [border.nextDown.nextDown, border.nextDown, border, border.nextUp]
        .map { beta.cumulative($0) }
      for (lower, upper) in zip(around, around.dropFirst()) {
        #expect(abs(lower - upper) < 1e-13)
      }
      #expect(around.allSatisfy { (0...1).contains($0) })
    }
  }

  @Test(
    "of t become normal, however many degrees of freedom",
    arguments: [1e9, 1e12, 1e15, 1e16, 1e18, 1e20, 1e36, 1e100, 1e300, .infinity])
  func normalLimit(_ degrees: Double) {
    let t = StudentT(degreesOfFreedom: degrees)
    for x in [0, 0.1, 0.5, 1.7, 1.8, 2, 5, 8] {
      let normal = StandardNormal().upperTail(x)
      // The first term of the difference is (x³ + x) φ(x) / 4ν: of the tail, less than this.
      #expect(
        agree(t.upperTail(x), normal, within: 1e-12 + (x * x + 1) * (x * x + 1) / degrees), "\(x)")
    }
    #expect(agree(t.upperQuantile(0.025), normalPoint975, within: 1e-8 / 5))
  }

  @Test("of infinite and huge arguments are 0 and 1")
  func infinite() {
    let all: [any ContinuousDistribution] = [
      StandardNormal(), StudentT(degreesOfFreedom: 3), StudentT(degreesOfFreedom: .infinity),
      ChiSquared(degreesOfFreedom: 3), FisherF(numerator: 3, denominator: 4),
      BetaDistribution(2, 3),
    ]
    for distribution in all {
      for x in [Double.infinity, 1e200, 1e308] {
        #expect(distribution.upperTail(x) < 1e-150)
        #expect(distribution.cumulative(x) == 1)
        #expect(distribution.cumulative(-x) < 1e-150)
        #expect(distribution.upperTail(-x) == 1)
      }
    }
  }

  @Test("lead to finite, ordered quantiles at every level", arguments: [0.3, 1, 4.7, 1e3, 1e7])
  func quantiles(_ degrees: Double) {
    let levels = [1e-300, 1e-100, 1e-16, 1e-8, 0.1, 0.4, 0.5, 0.6, 0.9, 1 - 1e-8]
    let all: [any ContinuousDistribution] = [
      ChiSquared(degreesOfFreedom: degrees), BetaDistribution(degrees, 3),
      BetaDistribution(0.5, degrees), FisherF(numerator: degrees, denominator: 5),
      StandardNormal(),
    ]
    for distribution in all {
      let found = levels.map { distribution.quantile($0) }
      #expect(found.allSatisfy { $0.isFinite })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0 <= $1 })
    }
    // Symmetry about 0.
    let t = StudentT(degreesOfFreedom: degrees)
    for p in [1e-16, 1e-8, 0.1, 0.4] {
      #expect(agree(t.quantile(p), -t.upperQuantile(p), within: 1e-14))
    }
  }
}

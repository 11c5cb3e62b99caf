import Statistics
import TestSupport
import Testing

/// The statistics of samples where digits are lost most easily: millions that are nearly all equal.
@Suite("Samples of millions")
struct SampleExtremesTests {
  /// One of so many enterprises has a score of 501, all others 500.
  private func dissenter(_ n: Int) -> Frequencies {
    Frequencies([(value: 500, count: n - 1), (value: 501, count: 1)])
  }

  @Test("with one other value have the shape of a rare yes or no", arguments: [3, 100, 8_200_000])
  func shape(_ n: Int) {
    let p = 1 / Double(n)
    let spread = p * (1 - p)
    // The same, mirrored: the mean then lies next to the larger value.
    let mirrored = Frequencies([(value: 500, count: 1), (value: 501, count: n - 1)])
    for (sample, sign) in [(dissenter(n), 1.0), (mirrored, -1.0)] {
      let moments = HigherMoments(sample)
      #expect(agree(moments.skewness, sign * (1 - 2 * p) / spread.squareRoot(), within: 1e-12))
      #expect(agree(moments.excessKurtosis, (1 - 6 * spread) / spread, within: 1e-12))
    }
  }

  @Test("with negative values have the shape of their mirror image", arguments: 0..<20)
  func negative(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let values = (0..<30).map { _ in Int.random(in: -900...100, using: &generator) }
    let (plain, mirrored) = (
      HigherMoments(Frequencies(of: values)), HigherMoments(Frequencies(of: values.map { -$0 }))
    )
    let n = Double(values.count)
    let mean = Double(values.reduce(0, +)) / n
    func central(_ power: Int) -> Double {
      values.reduce(0.0) { sum, value in
        sum + (0..<power).reduce(1.0) { product, _ in product * (Double(value) - mean) }
      } / n
    }
    let second = central(2)
    #expect(
      abs((plain.skewness ?? .nan) - central(3) / (second * second.squareRoot())) < 1e-10)
    #expect(abs((plain.excessKurtosis ?? .nan) - (central(4) / (second * second) - 3)) < 1e-10)
    #expect(abs((plain.skewness ?? .nan) + (mirrored.skewness ?? .nan)) < 1e-10)
  }

  @Test("are corrected like small ones", arguments: [4, 5, 9, 40, 1001, 8_200_000])
  func correction(_ n: Int) throws {
    // The correction of ν and of ν + 1 degrees multiply to (ν − 1) / √(ν (ν + 1)).
    func correction(_ n: Int) throws -> Double {
      let first = Moments(Frequencies([(value: 0, count: 1), (value: 2, count: 1)]))
      let second = Moments(
        Frequencies([(value: 0, count: (n - 2) / 2), (value: 2, count: n - 2 - (n - 2) / 2)]))
      let (v, w) = (try #require(first.variance), try #require(second.variance))
      let pooled = (v + Double(n - 3) * w) / Double(n - 2)
      let plain = (try #require(first.mean) - (try #require(second.mean))) / pooled.squareRoot()
      let shifted = Moments(Frequencies([(value: 9, count: 1), (value: 11, count: 1)]))
      let corrected = try #require(hedgesG(shifted, second))
      return corrected / (plain + 9 / pooled.squareRoot())
    }
    let degrees = Double(n - 2)
    guard n >= 5 else {
      // Two degrees of freedom: Γ(1) / Γ(½) = 1 / √π.
      let found = try correction(n)
      #expect(agree(found, 1 / Double.pi.squareRoot(), within: 1e-12))
      return
    }
    let product = try correction(n) * correction(n + 1)
    #expect(
      agree(product, (degrees - 1) / (degrees * (degrees + 1)).squareRoot(), within: 1e-12))
  }

  @Test("with nearly every pair tied are tested as few untied ones")
  func ties() throws {
    // Of N observations all but one are tied: U misses the middle by n₂/2, and the variance is
    // n₁n₂/12 · 3, whatever N is.
    for n in [10, 1000, 8_200_000] {
      let same = Frequencies([(value: 500, count: n)])
      let test = try #require(MannWhitney(dissenter(n), same))
      #expect(agree(test.pValue, 2 * StandardNormal().upperTail(1), within: 1e-12), "\(n)")
    }
  }

  @Test("are not correlated by more than 1", arguments: 0..<20)
  func correlated(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let values = (0..<5).map { _ in Int.random(in: 0...1000, using: &generator) }
      let factor = Int.random(in: 1...7, using: &generator)
      for sign in [1, -1] {
        let others = values.map { 13 + sign * factor * $0 }
        guard
          let found = correlation(
            Moments(Frequencies(of: values)), Moments(Frequencies(of: others)),
            products: zip(values, others).reduce(0) { $0 + Int128($1.0 * $1.1) })
        else { continue }
        #expect(abs(found) <= 1)
        #expect(agree(found, Double(sign), within: 1e-15))
      }
    }
  }

  @Test("beside a single observation have no interval, for its spread is unknown")
  func single() throws {
    let sample = Frequencies(of: [1, 4, 4, 7, 9])
    for (first, second) in [(Frequencies(of: [5]), sample), (sample, Frequencies(of: [5]))] {
      let found = try #require(superiority(of: first, over: second))
      #expect(found.probability > 0 && found.probability < 1)
      #expect(found.estimate.degreesOfFreedom == nil)
      #expect(found.interval == nil && found.pValue == nil)
    }
  }
}

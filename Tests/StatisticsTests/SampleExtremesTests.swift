import Statistics
import TestSupport
import Testing

/// Samples in which roundings or a missing spread would mislead.
@Suite("Samples at the extremes")
struct SampleExtremesTests {
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

import Statistics
import TestSupport
import Testing

@Suite("A quantile")
struct QuantileTests {
  struct Oracle: Decodable {
    let chunks: [[Int]]
    let quantiles_inverted_cdf_type1: [String: Double]
  }

  @Test("is the reference's inverse of the distribution function")
  func reference() throws {
    let oracle = try Fixture.read("moments.json", as: Oracle.self)
    let frequencies = Frequencies(of: oracle.chunks.joined())
    try #require(oracle.quantiles_inverted_cdf_type1.count == 9)
    for (share, expected) in oracle.quantiles_inverted_cdf_type1 {
      let percent = Int(((Double(share) ?? -1) * 100).rounded())
      #expect(frequencies.quantile(percent, over: 100).map(Double.init) == expected)
    }
  }

  @Test("is always a value whose cumulative share just reaches p")
  func small() {
    let frequencies = Frequencies(of: [10, 20, 20, 40])
    #expect(frequencies.quantile(0, over: 4) == 10)
    #expect(frequencies.quantile(1, over: 4) == 10)
    #expect(frequencies.quantile(2501, over: 10_000) == 20)
    #expect(frequencies.quantile(1, over: 2) == 20)
    #expect(frequencies.quantile(3, over: 4) == 20)
    #expect(frequencies.quantile(7501, over: 10_000) == 40)
    #expect(frequencies.quantile(1, over: 1) == 40)
  }

  @Test("does not exist without an observation")
  func empty() { #expect(Frequencies(of: []).quantile(1, over: 2) == nil) }

  @Test("agrees with counting through the sorted observations", arguments: 0..<200 as Range<UInt64>)
  func sorted(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let observations = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      Int.random(in: 0...30, using: &generator)
    }
    let frequencies = Frequencies(of: observations)
    let ordered = observations.sorted()
    for percent in 0...100 {
      // The first rank whose share of all observations is not below the percentage.
      let rank = (1...ordered.count).first { 100 * $0 >= percent * ordered.count }
      #expect(frequencies.quantile(percent, over: 100) == rank.map { ordered[$0 - 1] })
    }
  }
}

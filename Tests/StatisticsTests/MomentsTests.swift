import Statistics
import TestSupport
import Testing

@Suite("Moments")
struct MomentsTests {
  struct Oracle: Decodable {
    struct Merged: Decodable {
      let n: Int
      let S1: Int
      let S2: Int
      let mean_float: Double
      let mean: String
      let var_n1: Double
      let sd_n1: Double
    }
    struct Shifted: Decodable {
      let offset: Int
      let values: [Int]
      let var_n1: Double
    }
    let chunks: [[Int]]
    let merged: Merged
    let cancellation_check_add_offset: [Shifted]
  }

  @Test("are those of the reference, in whatever order its chunks are merged")
  func reference() throws {
    let oracle = try Fixture.read("moments.json", as: Oracle.self)
    var generator = SplitMix64(seed: 1)
    for _ in 0..<20 {
      var moments = Moments()
      for chunk in oracle.chunks.shuffled(using: &generator) {
        moments += Moments(Frequencies(of: chunk))
      }
      #expect(moments.n == oracle.merged.n)
      #expect(moments.sum == Int128(oracle.merged.S1))
      #expect(moments.squares == Int128(oracle.merged.S2))
      // The exact mean is written as a fraction, 12351/25.
      let fraction = oracle.merged.mean.split(separator: "/").compactMap { Int128($0) }
      try #require(fraction.count == 2)
      #expect(moments.sum * fraction[1] == fraction[0] * Int128(moments.n))
      #expect(moments.mean == oracle.merged.mean_float)
      #expect(agree(moments.variance, oracle.merged.var_n1, within: 1e-14))
      #expect(agree(moments.standardDeviation, oracle.merged.sd_n1, within: 1e-14))
    }
  }

  @Test("keep the variance exact where the values are large and close together")
  func cancellation() throws {
    let oracle = try Fixture.read("moments.json", as: Oracle.self)
    try #require(oracle.cancellation_check_add_offset.count == 2)
    for shifted in oracle.cancellation_check_add_offset {
      let moments = Moments(Frequencies(of: shifted.values.map { $0 + shifted.offset }))
      #expect(moments.variance == shifted.var_n1)
    }
  }

  @Test("of the synthetic enterprises are those that R finds")
  func histograms() throws {
    struct Histograms: Decodable {
      let MX: [String: Int]
      let DE: [String: Int]
    }
    let histograms = try Fixture.read("histograms.json", as: Histograms.self)
    let expected = try Fixture.tree("two_sample.json")["total"]
    for (country, histogram) in [("MX", histograms.MX), ("DE", histograms.DE)] {
      let frequencies = Frequencies(histogram.map { (value: Int($0) ?? -1, count: $1) })
      let moments = Moments(frequencies)
      #expect(Double(moments.n) == expected["n_\(country)"].number)
      #expect(agree(moments.mean, 10 * expected["mean_\(country)"].number, within: 1e-13))
      #expect(
        agree(moments.standardDeviation, 10 * expected["sd_\(country)"].number, within: 1e-13))
      #expect(
        frequencies.quantile(1, over: 2).map(Double.init)
          == 10 * expected["median_\(country)"].number)
    }
  }

  @Test("agree with two passes over every observation", arguments: 0..<100 as Range<UInt64>)
  func twoPasses(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let observations = (0..<Int.random(in: 2...300, using: &generator)).map { _ in
      Int.random(in: 0...1000, using: &generator)
    }
    let n = Double(observations.count)
    let mean = observations.map(Double.init).reduce(0, +) / n
    let deviations = observations.map { (Double($0) - mean) * (Double($0) - mean) }
    let variance = deviations.reduce(0, +) / (n - 1)
    let moments = Moments(Frequencies(of: observations))
    #expect(agree(moments.mean, mean, within: 1e-12))
    #expect(agree(moments.variance, variance, within: 1e-12))
    #expect(agree(moments.standardDeviation, variance.squareRoot(), within: 1e-12))
    #expect(agree(moments.standardError, (variance / n).squareRoot(), within: 1e-12))
  }

  @Test("have no mean without an observation and no spread of one")
  func undefined() {
    #expect(Moments().mean == nil)
    #expect(Moments().standardDeviation == nil)
    let one = Moments(Frequencies(of: [7]))
    #expect(one.mean == 7)
    #expect(one.variance == nil)
    #expect(one.standardError == nil)
    let same = Moments(Frequencies(of: [7, 7, 7]))
    #expect(same.variance == 0)
    #expect(same.standardError == 0)
  }

  @Test("do not overflow with ten billion enterprises")
  func many() {
    let moments = Moments(
      Frequencies([(value: 0, count: 5_000_000_000), (value: 1000, count: 5_000_000_000)]))
    #expect(moments.mean == 500)
    #expect(agree(moments.standardDeviation, 500, within: 1e-9))
  }
}

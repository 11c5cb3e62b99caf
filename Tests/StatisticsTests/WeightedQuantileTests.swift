import Statistics
import TestSupport
import Testing

@Suite("The weighted quantile")
struct WeightedQuantileTests {
  @Test("is that of R's survey", arguments: ["MX", "DE"])
  func reference(_ country: String) throws {
    let expected = try Fixture.tree("weighting.json")[country]["quantiles_math"]
    let counts = try Enterprises.cells("total", of: country).map { Double($0.n) }
    let weights = try Raking(counts, to: try Enterprises.partitions(of: country)).weights
    let observations = try Enterprises.column("total", of: country).map {
      (value: $0.value, weight: weights[$0.cell])
    }
    for percent in [25, 50, 75] {
      let found = weightedQuantile(of: observations, percent, over: 100)
      #expect(found.map(Double.init) == expected["q\(percent)"].number * 10)
    }
  }

  @Test("of equal weights is the plain quantile", arguments: 0..<40)
  func equal(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let values = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      Int.random(in: -20...20, using: &generator)
    }
    // Sums of 0.1, 1/3 or 1e9/7 are rounded.
    let weight = [0.1, 1.0 / 3, 1e9 / 7][Int(seed % 3)]
    let observations = values.map { (value: $0, weight: weight) } + [(value: -99, weight: 0)]
    let frequencies = Frequencies(of: values)
    for part in 0...20 {
      #expect(
        weightedQuantile(of: observations, part, over: 20) == frequencies.quantile(part, over: 20))
    }
  }

  @Test("of whole weights is that of so many rows", arguments: 0..<20)
  func whole(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let pairs = (0..<12).map { _ in
      (
        value: Int.random(in: 0...9, using: &generator),
        count: Int.random(in: 1...5, using: &generator)
      )
    }
    let frequencies = Frequencies(pairs)
    for part in 0...30 {
      #expect(
        weightedQuantile(of: pairs.map { ($0.value, Double($0.count)) }, part, over: 30)
          == frequencies.quantile(part, over: 30))
    }
  }

  @Test("needs weight")
  func none() {
    #expect(weightedQuantile(of: [], 1, over: 2) == nil)
    #expect(weightedQuantile(of: [(3, 0)], 1, over: 2) == nil)
    #expect(weightedQuantile(of: [(3, 1e-300)], 1, over: 2) == 3)
  }
}

import Statistics
import TestSupport
import Testing

@Suite("Weights and mixes beside their naive forms")
struct WeightsByHandTests {
  @Test("limited weights keep their sum and exceed nothing", arguments: 0..<40)
  func trimmed(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let counts = (0..<8).map { _ in Int.random(in: 0...30, using: &generator) } + [1]
    let weights = counts.map { _ in 1 / Double.random(in: 0.01...1, using: &generator) }
    func total(_ weights: [Double]) -> Double {
      zip(weights, counts).reduce(0) { $0 + $1.0 * Double($1.1) }
    }
    let mean = total(weights) / Double(counts.reduce(0, +))
    for factor in [1, 1.1, 2, 1000] {
      let found = try #require(trimmedWeights(weights, counts: counts, largest: factor * mean))
      #expect(agree(total(found), total(weights), within: 1e-9))
      for (cell, count) in counts.enumerated() where count > 0 {
        #expect(found[cell] <= factor * mean * (1 + 1e-9))
        #expect(found[cell] >= min(weights[cell], factor * mean) * (1 - 1e-9))
      }
    }
    #expect(trimmedWeights(weights, counts: counts, largest: 0.99 * mean) == nil)
    #expect(trimmedWeights([1, 2], counts: [0, 0], largest: 9) == nil)
  }

  @Test("a gap is split into rows with the other's mix and the other's means", arguments: 0..<30)
  func kitagawa(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    func sample() -> [[Int]] {
      (0..<5).map { _ in
        (0..<Int.random(in: 1...9, using: &generator)).map { _ in
          Int.random(in: 0...1000, using: &generator)
        }
      }
    }
    let (first, second) = (sample(), sample())
    func cells(_ rows: [[Int]]) -> [Moments] { rows.map { Moments(Frequencies(of: $0)) } }
    func mean(_ rows: [[Int]], mix: [[Int]]) -> Double {
      let n = Double(mix.joined().count)
      return zip(rows, mix).reduce(0) { sum, cell in
        sum + Double(cell.1.count) / n * Double(cell.0.reduce(0, +)) / Double(cell.0.count)
      }
    }
    let split = try #require(Kitagawa(cells(first), minus: cells(second)))
    // The mean of both ways to change one thing after the other.
    let (mine, theirs) = (mean(first, mix: first), mean(second, mix: second))
    let (mineTheirMix, theirsMyMix) = (mean(first, mix: second), mean(second, mix: first))
    #expect(abs(split.composition - (mine - mineTheirMix + theirsMyMix - theirs) / 2) < 1e-9)
    #expect(abs(split.rate - (mineTheirMix - theirs + mine - theirsMyMix) / 2) < 1e-9)
    let back = try #require(Kitagawa(cells(second), minus: cells(first)))
    #expect(abs(back.composition + split.composition) < 1e-9)
  }

  @Test("the degrees of freedom of a mix are Satterthwaite's over its cells")
  func standardised() throws {
    let rows = [[3, 9, 4], [10, 20], [7, 7, 7], [1, 2, 3, 4, 90]]
    let shares = [0.4, 0.3, 0.2, 0.1]
    var (value, variance, squared) = (0.0, 0.0, 0.0)
    for (row, share) in zip(rows, shares) {
      let n = Double(row.count)
      let mean = Double(row.reduce(0, +)) / n
      let part =
        share * share * row.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
        / (n - 1) / n
      value += share * mean
      variance += part
      squared += part * part / (n - 1)
    }
    let found = standardisedMean(rows.map { Moments(Frequencies(of: $0)) }, shares: shares)
    #expect(agree(found.value, value, within: 1e-12))
    #expect(agree(found.variance, variance, within: 1e-12))
    #expect(agree(found.degreesOfFreedom, variance * variance / squared, within: 1e-12))
    let constant = standardisedMean([Moments(Frequencies(of: [7, 7]))], shares: [1])
    #expect(constant.value == 7 && constant.interval() == nil)
  }
}

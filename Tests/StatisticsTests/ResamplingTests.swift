import Statistics
import TestSupport
import Testing

@Suite("Drawing anew")
struct ResamplingTests {
  @Test("uses the published streams of numbers")
  func generators() throws {
    let oracle = try Fixture.tree("rng.json")
    var seeds = SplitMix(seed: 1_234_567)
    for expected in oracle["splitmix64"]["first"].list {
      #expect(String(seeds.next()) == expected.text)
    }
    var numbers = Xoshiro256(seed: 1_234_567)
    let first = oracle["xoshiro256starstar_state_from_splitmix"]["first"].list
    try #require(first.count == 8)
    for expected in first { #expect(String(numbers.next()) == expected.text) }
  }

  @Test("has a stream of its own for each statistic and replicate")
  func streams() {
    var firsts: Set<UInt64> = []
    for statistic in 0..<20 {
      for replicate in 0..<50 {
        var stream = Xoshiro256(
          seed: 1, statistic: UInt64(statistic), replicate: UInt64(replicate))
        firsts.insert(stream.next())
      }
    }
    #expect(firsts.count == 1000)
  }

  @Test("draws quantiles as often as resamples of rows have them")
  func quantiles() throws {
    let rows = [1, 2, 2, 3, 5, 8, 8, 9]
    let frequencies = Frequencies(of: rows)
    var exact = try #require(QuantileBootstrap(frequencies, 1, over: 2))
    var generator = Xoshiro256(seed: 4)
    var drawn: [Int: Int] = [:]
    var resampled: [Int: Int] = [:]
    let times = 40_000
    for _ in 0..<times {
      drawn[exact.draw(&generator), default: 0] += 1
      let sample = Frequencies(of: rows.map { _ in rows[Int(generator.uniform() * 8)] })
      resampled[sample.quantile(1, over: 2) ?? -1, default: 0] += 1
    }
    for value in frequencies.values {
      let (a, b) = (Double(drawn[value] ?? 0), Double(resampled[value] ?? 0))
      // Five standard deviations of the difference of two counts.
      #expect(abs(a - b) <= 5 * (a + b).squareRoot() + 5, "\(value)")
    }
  }

  @Test(
    "draws binomial numbers with the right mean and spread",
    arguments: [
      (5, 0.5), (40, 0.02), (1000, 0.97), (3_000_000, 0.4),
    ])
  func binomial(_ n: Int, _ p: Double) {
    var generator = Xoshiro256(seed: 8)
    var moments = Moments()
    let times = n > 10_000 ? 2000 : 20_000
    for _ in 0..<times { moments.add(generator.binomial(n, p)) }
    let (mean, variance) = (Double(n) * p, Double(n) * p * (1 - p))
    #expect(abs((moments.mean ?? 0) - mean) < 5 * (variance / Double(times)).squareRoot())
    #expect(abs((moments.variance ?? 0) / variance - 1) < 0.2)
    #expect(generator.binomial(n, 0) == 0 && generator.binomial(n, 1) == n)
  }

  @Test("gives the same gap and ranks each time, and honest ones")
  func intervals() throws {
    let low = Frequencies(of: (0..<200).map { $0 % 50 })
    let high = Frequencies(of: (0..<200).map { 30 + $0 % 50 })
    func gap() -> Interval? { quantileGapInterval(high, low, 1, over: 2, seed: 1, statistic: 2) }
    let found = try #require(gap())
    #expect(found == gap())
    #expect(found.low > 15 && found.low <= 30 && found.high >= 30 && found.high < 45)
    #expect(
      quantileGapInterval(high, Frequencies(of: [1]), 1, over: 2, seed: 1, statistic: 1) == nil)
    let ranks = meanRanks(
      of: [low, high, Frequencies(of: []), high, Frequencies(of: [1])], seed: 1, statistic: 3)
    #expect(ranks == [3...3, 1...2, nil, 1...2, 4...4])
    #expect(meanRanks(of: [], seed: 1, statistic: 1).isEmpty)
  }
}

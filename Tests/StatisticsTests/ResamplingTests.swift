@testable import Statistics
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
}

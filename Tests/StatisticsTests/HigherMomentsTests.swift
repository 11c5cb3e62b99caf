import Statistics
import TestSupport
import Testing

@Suite("Higher moments")
struct HigherMomentsTests {
  @Test("are those of the reference, in whatever order its chunks are merged")
  func reference() throws {
    let oracle = try Fixture.tree("moments.json")
    let chunks = oracle["chunks"].list.map { $0.list.map { Int($0.number) } }
    var generator = SplitMix64(seed: 5)
    for _ in 0..<20 {
      var merged = HigherMoments(Frequencies(of: []))
      for chunk in chunks.shuffled(using: &generator) {
        merged += HigherMoments(Frequencies(of: chunk))
      }
      #expect(Double(merged.cubes) == oracle["merged"]["S3"].number)
      #expect(Double(merged.fourths) == oracle["merged"]["S4"].number)
      #expect(agree(merged.skewness, oracle["merged"]["skew_g1"].number, within: 1e-9))
      #expect(
        agree(merged.excessKurtosis, oracle["merged"]["kurt_g2"].number, within: 1e-9))
    }
  }

  @Test("of 8.2 million scores do not overflow, and of equal ones are none")
  func extremes() {
    let half = HigherMoments(
      Frequencies([(value: 0, count: 4_100_000), (value: 1000, count: 4_100_000)]))
    #expect(half.fourths == Int128(4_100_000) * 1_000_000_000_000)
    #expect(half.skewness == 0)
    #expect(half.excessKurtosis == -2)
    let equal = HigherMoments(Frequencies([(value: 7, count: 3)]))
    #expect(equal.skewness == nil && equal.excessKurtosis == nil)
  }
}

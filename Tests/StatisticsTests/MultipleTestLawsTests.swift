import Statistics
import TestSupport
import Testing

/// What must hold of tests of many shares at once, whatever the counts are.
@Suite("The laws of many tests")
struct MultipleTestLawsTests {
  @Test("adjust as their definitions say, in any order", arguments: 0..<30)
  func adjusted(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...12, using: &generator)
    // Few different values, so that some are equal.
    let p = (0..<count).map { _ in Double(Int.random(in: 0...20, using: &generator)) / 20 }
    let holm = holmAdjusted(p)
    for position in p.indices {
      // With c tests smaller than q, q's own place is among the next: the largest product counts.
      let step =
        p.filter { $0 <= p[position] }
        .map { q in Double(count - p.count { $0 < q }) * q }.max() ?? .nan
      #expect(abs((holm[position] ?? .nan) - min(1, step)) < 1e-15)
    }
    let order = p.indices.shuffled(using: &generator)
    #expect(holmAdjusted(order.map { p[$0] }) == order.map { holm[$0] })
  }

  @Test("of the same people are sums of binomial probabilities", arguments: 0..<20)
  func mcNemar(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let first = Int.random(in: 0...40, using: &generator)
      let second = Int.random(in: 0...40, using: &generator)
      let n = first + second
      // Whole numbers below 2^80: exact.
      var (ways, sum) = (Int128(1), Int128(0))
      for k in 0...min(first, second) {
        sum += ways
        ways = ways * Int128(n - k) / Int128(k + 1)
      }
      let halves = (0..<n).reduce(1.0) { product, _ in product / 2 }
      let expected = first == second ? 1 : min(1, 2 * Double(sum) * halves)
      #expect(agree(McNemar(first: first, second: second).exactPValue, expected, within: 1e-12))
    }
    let many = McNemar(first: 4_090_000, second: 4_110_000)
    #expect(agree(many.exactPValue, many.pValue ?? .nan, within: 1e-2))
    #expect(McNemar(first: 8_200_000, second: 0).exactPValue == 0)
  }

  @Test("leave open ranks that hold the rank by counts, whatever the order", arguments: 0..<20)
  func ranks(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let things = Int.random(in: 2...6, using: &generator)
    let people = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
      (0..<things).map { Int.random(in: 0...9, using: &generator) <= 2 * $0 }
    }
    func sets(_ order: [Int]) -> [ClosedRange<Int>] {
      let named = order.map { thing in people.count { $0[thing] } }
      let pairs = order.indices.flatMap { a in
        order.indices.filter { $0 > a }.map { b in
          people.count { $0[order[a]] && $0[order[b]] }
        }
      }
      let found = rankSets(named: named, pairs: pairs)
      for (position, set) in found.enumerated() {
        let better = named.count { $0 > named[position] }
        let worse = named.count { $0 < named[position] }
        #expect(set.lowerBound <= 1 + better && set.upperBound >= things - worse)
      }
      return found
    }
    let plain = sets(Array(0..<things))
    let order = (0..<things).shuffled(using: &generator)
    #expect(sets(order) == order.map { plain[$0] })
  }
}

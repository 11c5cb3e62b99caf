import Statistics
import Testing

@Suite("Multinomial draws")
struct MultinomialDrawTests {
  @Test("share out all trials where the shares add up to 1, and no more elsewhere")
  func total() {
    var generator = Xoshiro256(seed: 5)
    for _ in 0..<300 {
      let all = generator.multinomial(97, [0.1, 0.2, 0.3, 0.4])
      #expect(all.reduce(0, +) == 97)
      let some = generator.multinomial(97, [0.1, 0, 0.2])
      #expect(some.reduce(0, +) <= 97 && some[1] == 0 && some.allSatisfy { $0 >= 0 })
    }
  }

  @Test("have the means, variances and covariances of the distribution")
  func moments() {
    let (n, shares, draws) = (50, [0.2, 0.05, 0.5], 40_000)
    var generator = Xoshiro256(seed: 11)
    let drawn = (0..<draws).map { _ in generator.multinomial(n, shares).map(Double.init) }
    func mean(_ f: ([Double]) -> Double) -> Double {
      drawn.reduce(0) { $0 + f($1) } / Double(draws)
    }
    for a in shares.indices {
      let expected = Double(n) * shares[a]
      #expect(abs(mean { $0[a] } - expected) < 0.1)
      for b in shares.indices {
        let covariance = mean { ($0[a] - expected) * ($0[b] - Double(n) * shares[b]) }
        let theory = Double(n) * shares[a] * ((a == b ? 1 : 0) - shares[b])
        #expect(abs(covariance - theory) < 0.3, "\(a), \(b): \(covariance), \(theory)")
      }
    }
  }

  @Test("of nobody, into nothing and into one class are sure")
  func degenerate() {
    var generator = Xoshiro256(seed: 2)
    #expect(generator.multinomial(0, [0.5, 0.5]) == [0, 0])
    #expect(generator.multinomial(9, []) == [])
    #expect(generator.multinomial(9, [0, 1, 0]) == [0, 9, 0])
    // Ten tenths miss 1 by a rounding, and what is left must not go astray.
    #expect(
      generator.multinomial(1000, Array(repeating: 0.1, count: 10)).reduce(0, +) == 1000)
  }
}

import Testing

@testable import Statistics

@Suite("The upper tail of the binomial distribution")
struct BinomialTailTests {
  @Test("is the sum of its probabilities", arguments: [1, 2, 7, 40, 160, 1000])
  func naive(_ n: Int) {
    for p in [0.001, 0.08, 0.3, 0.5, 0.97] {
      for k in stride(from: 1, through: n, by: max(1, n / 37)) {
        // From the rarest upwards, so that small ones are not lost.
        let sum = (k...n).reversed().reduce(0) { $0 + binomialProbability($1, n, p) }
        let tail = binomialUpperTail(atLeast: k, of: n, p)
        #expect(abs(tail - sum) <= 1e-11 * sum, "n \(n), p \(p), k \(k)")
      }
    }
  }

  @Test("is 1 from 0 on, 0 above n, and sure where p is 0 or 1")
  func ends() {
    #expect(binomialUpperTail(atLeast: 0, of: 0, 0.3) == 1)
    #expect(binomialUpperTail(atLeast: -1, of: 5, 0.3) == 1)
    #expect(binomialUpperTail(atLeast: 1, of: 0, 0.3) == 0)
    #expect(binomialUpperTail(atLeast: 6, of: 5, 1) == 0)
    #expect(binomialUpperTail(atLeast: 5, of: 5, 1) == 1)
    #expect(binomialUpperTail(atLeast: 1, of: 5, 0) == 0)
  }

  @Test("of ten million trials is near that of the normal distribution")
  func large() {
    let (n, p) = (10_000_000, 0.08)
    let deviation = (Double(n) * p * (1 - p)).squareRoot()
    for z in [-3.0, -1, 0, 1, 3] {
      let k = Int((Double(n) * p + z * deviation).rounded())
      let normal = StandardNormal().upperTail((Double(k) - 0.5 - Double(n) * p) / deviation)
      #expect(abs(binomialUpperTail(atLeast: k, of: n, p) - normal) < 1e-3)
    }
  }
}

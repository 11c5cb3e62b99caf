@testable import Statistics
import Testing

@Suite("The smallest difference that can be found")
struct SmallestDetectableTests {
  static let sizes = [(2, 2), (3, 40), (10, 10), (60, 1200), (4_100_000, 4_100_000)]

  @Test("is found with just the power asked for, by an integral", arguments: sizes.dropLast())
  func power(_ first: Int, _ second: Int) throws {
    let degrees = Double(first + second - 2)
    let scale = (Double(first) * Double(second) / Double(first + second)).squareRoot()
    let shift = try #require(smallestDetectableDifference(first, second)) * scale
    let critical = StudentT(degreesOfFreedom: degrees).upperQuantile(0.025)
    // Slices of equal probability of the denominator; nothing of the series is used.
    let chi = ChiSquared(degreesOfFreedom: degrees)
    let slices = 4000
    let found = (0..<slices).reduce(0.0) { sum, slice in
      let p = (Double(slice) + 0.5) / Double(slices)
      let s = (chi.quantile(p) / degrees).squareRoot()
      return sum + StandardNormal().upperTail(critical * s - shift)
        + StandardNormal().cumulative(-critical * s - shift)
    }
    #expect(abs(found / Double(slices) - 0.8) < 1e-5)
  }

  @Test("does not depend on the order, and shrinks with observations and demands", arguments: sizes)
  func order(_ first: Int, _ second: Int) throws {
    let found = try #require(smallestDetectableDifference(first, second))
    #expect(found == smallestDetectableDifference(second, first))
    let easier = [
      smallestDetectableDifference(first + 1, second),
      smallestDetectableDifference(first, second, power: 0.7),
      smallestDetectableDifference(first, second, alpha: 0.1),
    ]
    for other in easier { #expect((other ?? .infinity) < found) }
  }

  @Test("is that of the normal distribution for millions")
  func normal() throws {
    let exact = try #require(smallestDetectableDifference(4_100_000, 4_100_000))
    let error = (2 / 4_100_000.0).squareRoot()
    // The normal form leaves out that chance may find the opposite difference: a millionth.
    #expect(agree(exact, smallestDetectableDifference(standardError: error), within: 2e-6))
  }

  @Test("is none where no difference is found surely enough, and 0 where chance is enough")
  func degenerate() {
    for (first, second) in [(0, 0), (0, 5), (5, 0), (1, 1), (-1, 9)] {
      #expect(smallestDetectableDifference(first, second) == nil)
    }
    // One degree of freedom: a significance of one in a thousand is out of reach.
    #expect(smallestDetectableDifference(2, 1, alpha: 0.001) == nil)
    #expect(smallestDetectableDifference(10, 10, power: 1) == nil)
    #expect(smallestDetectableDifference(10, 10, power: 0.05) == 0)
    #expect(smallestDetectableDifference(10, 10, power: 0.01) == 0)
    #expect(smallestDetectableDifference(standardError: 0) == 0)
  }
}

import TestSupport
import Testing

@testable import Questionnaires

@Suite("Scales")
struct ScaleTests {
  /// The value by its definition: on the segment, else flat.
  private func naive(_ points: [Scale.Point], at x: Int64) -> NaiveFraction {
    for (a, b) in zip(points, points.dropFirst()) where a.x <= x && x <= b.x {
      let share = NaiveFraction(Int128(x) - Int128(a.x), Int128(b.x) - Int128(a.x))
      return NaiveFraction(Int128(a.y)) + NaiveFraction(Int128(b.y) - Int128(a.y)) * share
    }
    return NaiveFraction(Int128(x < points[0].x ? points[0].y : points[points.count - 1].y))
  }

  private func scale(_ points: [(Int64, Int64)]) -> Scale {
    Scale(points: points.map { Scale.Point(x: $0.0, y: $0.1) })
  }

  @Test(
    "values are exact thirds, sevenths and whole points",
    arguments: [
      (-5, 0, 1), (0, 0, 1), (1, 100, 7), (3, 300, 7), (7, 100, 1), (8, 100, 1),
    ] as [(Int64, Int64, Int64)])
  func sevenths(_ x: Int64, _ numerator: Int64, _ denominator: Int64) {
    let scale = scale([(0, 0), (7, 100)])
    #expect(scale.denominator == 7)
    #expect(scale.points(at: x, denominator: 7) * denominator == numerator * 7)
  }

  @Test("a scale of one point is flat, and needs no denominator")
  func flat() {
    let scale = scale([(10, 40)])
    #expect(scale.denominator == 1)
    #expect([-1, 10, 11].map { scale.points(at: $0, denominator: 3) } == [120, 120, 120])
  }

  @Test("random scales agree with fractions, and the denominator is the smallest that serves")
  func random() throws {
    var generator = SplitMix64(seed: 21)
    for _ in 0..<3000 {
      var x = Int64.random(in: -50...50, using: &generator)
      let points = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        x += Int64.random(in: 1...40, using: &generator)
        return Scale.Point(x: x, y: Int64.random(in: 0...100, using: &generator))
      }
      let scale = Scale(points: points)
      let denominator = try #require(scale.denominator)
      var needed: Int128 = 1
      for x in (points[0].x - 2)...(x + 2) {
        let exact = naive(points, at: x)
        let common = NaiveFraction(needed, exact.denominator)
        needed *= common.denominator
        for multiple in [1, 6] as [Int64] {
          let value = scale.points(at: x, denominator: denominator * multiple)
          #expect(NaiveFraction(Int128(value), Int128(denominator * multiple)) == exact)
        }
      }
      #expect(Int128(denominator) == needed)
    }
  }

  @Test("the widest scales do not overflow")
  func wide() throws {
    let most: Int64 = 1 << 53 - 1
    let points = [Scale.Point(x: -most, y: 0), Scale.Point(x: most, y: 100)]
    let scale = Scale(points: points)
    let denominator = try #require(scale.denominator)
    // The run is 2 · (2^53 − 1) and shares only the factor 2 with the rise of 100.
    #expect(denominator == most)
    var generator = SplitMix64(seed: 3)
    for _ in 0..<1000 {
      let x = Int64.random(in: -most...most, using: &generator)
      let value = scale.points(at: x, denominator: denominator)
      #expect(NaiveFraction(Int128(value), Int128(denominator)) == naive(points, at: x))
    }
  }

  @Test("a denominator beyond 64 bits is not given")
  func beyond() {
    let primes: [Int64] = [9_007_199_254_740_881, 4_503_599_627_370_449]
    var x: Int64 = -(1 << 53) + 1
    var points = [Scale.Point(x: x, y: 0)]
    for (prime, y) in zip(primes, [1, 0] as [Int64]) {
      x += prime
      points.append(Scale.Point(x: x, y: y))
    }
    #expect(Scale(points: points).denominator == nil)
  }

  @Test("divisors and multiples of small numbers are those of the definition")
  func divisors() {
    for a in 1...40 as ClosedRange<Int64> {
      for b in 1...40 as ClosedRange<Int64> {
        let greatest = (1...40).last { a % $0 == 0 && b % $0 == 0 }
        #expect(greatestCommonDivisor(a, b) == greatest)
        #expect(leastCommonMultiple(a, b) == (1...1600).first { $0 % a == 0 && $0 % b == 0 })
      }
    }
    #expect(greatestCommonDivisor(0, 7) == 7 && greatestCommonDivisor(7, 0) == 7)
    #expect(leastCommonMultiple(.max, 2) == nil)
  }
}

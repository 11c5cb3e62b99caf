@testable import Statistics
import TestSupport
import Testing

/// What must hold of the intervals of shares, whatever the counts are.
@Suite("The laws of the intervals of shares")
struct ShareIntervalLawsTests {
  /// Counts from a handful to the number of enterprises of a large country.
  private func counts(_ generator: inout SplitMix64) -> (successes: Int, n: Int) {
    let most = [1, 3, 10, 60, 1000, 8_200_000].randomElement(using: &generator) ?? 1
    let n = Int.random(in: 1...most, using: &generator)
    let successes = [0, 1, n / 2, n - 1, n, Int.random(in: 0...n, using: &generator)]
    return (successes.randomElement(using: &generator) ?? 0, n)
  }

  @Test("hold the share, stay within 0…1 and mirror", arguments: 0..<20)
  func laws(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<15 {
      let (successes, n) = counts(&generator)
      let share = Double(successes) / Double(n)
      let wilson = try #require(wilsonInterval(successes: successes, of: n))
      let exact = try #require(clopperPearsonInterval(successes: Double(successes), of: Double(n)))
      let mirroredWilson = try #require(wilsonInterval(successes: n - successes, of: n))
      let mirrored = try #require(
        clopperPearsonInterval(successes: Double(n - successes), of: Double(n)))
      for (interval, other) in [(wilson, mirroredWilson), (exact, mirrored)] {
        #expect(interval.low >= 0 && interval.low <= share, "\(successes) of \(n)")
        #expect(interval.high <= 1 && interval.high >= share, "\(successes) of \(n)")
        #expect(abs(interval.low - (1 - other.high)) < 1e-14, "\(successes) of \(n)")
      }
      // The ends of Wilson's interval lie z standard errors away, the errors being their own.
      for end in [wilson.low, wilson.high] where end > 0 && end < 1 {
        let error = (end * (1 - end) / Double(n)).squareRoot()
        #expect(agree(abs(share - end) / error, normalPoint975, within: 1e-6))
      }
    }
  }

  @Test("are exact: each end leaves 2.5 % to the counts beyond", arguments: 0..<10)
  func exact(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let n = Int.random(in: 1...50, using: &generator)
      let x = Int.random(in: 0...n, using: &generator)
      let found = try #require(clopperPearsonInterval(successes: Double(x), of: Double(n)))
      func tail(_ range: ClosedRange<Int>, _ p: Double) -> Double {
        var (sum, ways) = (0.0, 1.0)
        for k in 0...n {
          if range.contains(k) {
            sum +=
              ways * (0..<k).reduce(1.0) { product, _ in product * p }
              * (0..<(n - k)).reduce(1.0) { product, _ in product * (1 - p) }
          }
          ways *= Double(n - k) / Double(k + 1)
        }
        return sum
      }
      if x > 0 { #expect(agree(tail(x...n, found.low), 0.025, within: 1e-10)) }
      if x < n { #expect(agree(tail(0...x, found.high), 0.025, within: 1e-10)) }
    }
    // The rule of three, exactly: 1 − 0.025^(1/n).
    let none = try #require(clopperPearsonInterval(successes: 0, of: 8_200_000))
    #expect(agree(none.high, 3.6888794541139363 / 8_200_000, within: 1e-6))
  }

  @Test(
    "of a difference hold it, stay within −1…1 and change sign with the order", arguments: 0..<10)
  func difference(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let (a, b) = (counts(&generator), counts(&generator))
      let found = try #require(
        newcombeInterval(successes: a.successes, of: a.n, minus: b.successes, of: b.n))
      let other = try #require(
        newcombeInterval(successes: b.successes, of: b.n, minus: a.successes, of: a.n))
      let value = Double(a.successes) / Double(a.n) - Double(b.successes) / Double(b.n)
      #expect(found.low >= -1 && found.low <= value && value <= found.high && found.high <= 1)
      #expect(abs(found.low + other.high) < 1e-15 && abs(found.high + other.low) < 1e-15)
    }
  }

  @Test("of weighted shares use Kish's number where roundings alone make a variance")
  func roundings() {
    func interval(_ share: Double, _ variance: Double) -> Interval? {
      kornGraubardInterval(
        share: share, variance: variance, n: 500, degreesOfFreedom: 99, effectiveN: 100)
    }
    let (none, all) = (interval(0, 0), interval(1, 0))
    #expect(none == clopperPearsonInterval(successes: 0, of: 100))
    for share in [1e-16, -1e-16, 3e-15] { #expect(interval(share, 1e-33) == none) }
    for share in [1 - 1e-16, 1 + 2e-16, 1 - 3e-15] { #expect(interval(share, 1e-33) == all) }
    // A share as small as one of a million enterprises is no rounding.
    #expect(interval(1e-7, 1e-14) != none)
  }

  @Test("of weighted shares stay within 0…1 with hardly a degree of freedom", arguments: 0..<10)
  func weighted(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let share = Double.random(in: 0...1, using: &generator)
      let degrees: Double = [1e-3, 0.5, 1.0, 20, 1e6].randomElement(using: &generator) ?? 1
      let variance: Double = [0.0, 1e-30, 1e-4, 0.3, 50].randomElement(using: &generator) ?? 0
      let n = Int.random(in: 2...100_000, using: &generator)
      let found = try #require(
        kornGraubardInterval(
          share: share, variance: variance, n: n, degreesOfFreedom: degrees,
          effectiveN: degrees + 1))
      #expect(found.low >= 0 && found.low <= share && share <= found.high && found.high <= 1)
    }
  }
}

import TestSupport
import Testing

@testable import Comparing

@Suite("Six decimals")
struct SixDecimalsTests {
  @Test(
    "of a fraction are exact, halves away from zero",
    arguments: [
      (0, 1, "0.000000"), (1, 3, "0.333333"), (2, 3, "0.666667"), (1, 640, "0.001563"),
      (-1, 640, "-0.001563"), (-1, 3, "-0.333333"), (1000, 10, "100.000000"),
      (1, 2_000_000, "0.000001"), (1, 2_000_001, "0.000000"), (-1, 2_000_001, "0.000000"),
      (19_999_999, 10_000_000, "2.000000"), (573, 10, "57.300000"),
    ] as [(Int128, Int128, String)])
  func fraction(numerator: Int128, denominator: Int128, expected: String) {
    #expect(sixDecimals(numerator, over: denominator) == expected)
  }

  @Test(
    "of a number are the nearest ones",
    arguments: [
      (0, "0.000000"), (-0.0, "0.000000"), (-1e-9, "0.000000"), (0.1, "0.100000"),
      (100, "100.000000"), (18.5030351730808, "18.503035"), (-2.5, "-2.500000"),
      (0.000_000_5, "0.000001"), (99.999_999_6, "100.000000"),
    ] as [(Double, String)])
  func number(value: Double, expected: String) { #expect(sixDecimals(value) == expected) }

  @Test("of both agree where the fraction is no tie", arguments: 0..<50 as Range<UInt64>)
  func both(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let numerator = Int128(Int.random(in: 0...1_000_000, using: &generator))
    // An odd number without the factor 5: no quotient ends on a half of the sixth decimal.
    let denominator = Int128(Int.random(in: 0...1000, using: &generator) * 10 + 7)
    #expect(
      sixDecimals(numerator, over: denominator)
        == sixDecimals(Double(numerator) / Double(denominator)))
  }
}

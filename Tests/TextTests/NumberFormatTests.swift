import TestSupport
import Testing
@testable import Text

@Suite("Numbers")
struct NumberFormatTests {
  @Test(
    "Tenths have one decimal behind the mark of the language",
    arguments: [
      (0, "0.0", "0,0"), (5, "0.5", "0,5"), (-5, "-0.5", "-0,5"), (425, "42.5", "42,5"),
      (1000, "100.0", "100,0"), (-1234, "-123.4", "-123,4"),
      (12_345_678, "1,234,567.8", "1.234.567,8"),
    ])
  func tenths(value: Int, point: String, comma: String) {
    #expect(NumberFormat(.english).tenths(value) == point)
    #expect(NumberFormat(.spanish).tenths(value) == point)
    #expect(NumberFormat(.german).tenths(value) == comma)
  }

  @Test(
    "Whole numbers have their thousands apart",
    arguments: [
      (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1,000", "1.000"),
      (-1000, "-1,000", "-1.000"), (-999, "-999", "-999"), (1_234_567, "1,234,567", "1.234.567"),
      (Int.max, "9,223,372,036,854,775,807", "9.223.372.036.854.775.807"),
      (Int.min, "-9,223,372,036,854,775,808", "-9.223.372.036.854.775.808"),
    ])
  func integers(value: Int, comma: String, point: String) {
    #expect(NumberFormat(.english).integer(value) == comma)
    #expect(NumberFormat(.spanish).integer(value) == comma)
    #expect(NumberFormat(.german).integer(value) == point)
  }

  @Test("The extremes of tenths do not overflow")
  func extremes() {
    #expect(NumberFormat(.english).tenths(Int.min) == "-922,337,203,685,477,580.8")
    #expect(NumberFormat(.english).decimal(Int.min, digits: 18) == "-9.223372036854775808")
  }

  @Test("Percent is spaced where the language spaces it, without a place to break")
  func percent() {
    #expect(NumberFormat(.english).percent(42) == "42%")
    #expect(NumberFormat(.spanish).percent(42) == "42%")
    #expect(NumberFormat(.german).percent(42) == "42\u{A0}%")
  }

  @Test("A number read back without its marks is the number written", arguments: 0...4)
  func readBack(digits: Int) {
    var random = SplitMix64(seed: UInt64(digits))
    for language in Language.allCases {
      let format = NumberFormat(language)
      for _ in 0..<300 {
        let value = Int.random(in: -3_000_000...3_000_000, using: &random)
        let text = format.decimal(value, digits: digits)
        let parts = text.split(separator: format.decimalMark)
        #expect(parts.count == (digits == 0 ? 1 : 2))
        #expect(digits == 0 || parts.last?.count == digits)
        #expect(Int(text.filter { $0 == "-" || $0.isNumber }) == value)
      }
    }
  }
}

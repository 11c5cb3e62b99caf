import JSON
import Testing

@testable import Comparing

@Suite("Figures with the decimals of a release")
struct ReleasedFiguresTests {
  @Test(
    "Halves are rounded away from zero, and nothing becomes minus zero",
    arguments: [
      ("42.050000", 1, "42.1"), ("42.049999", 1, "42.0"), ("-0.049999", 1, "0.0"),
      ("-0.050000", 1, "-0.1"), ("99.950000", 1, "100.0"), ("0.500000", 0, "1"),
      ("-12.500000", 0, "-13"), ("0.123456", 2, "0.12"), ("7.005000", 2, "7.01"),
    ])
  func rounding(text: String, decimals: Int, expected: String) {
    #expect(ReleasedFigures.rounded(text, to: decimals) == expected)
  }

  @Test(
    "Texts that are no figures stay as they are",
    arguments: ["", "MX", "1.5", "2026-q4", "a.bcdefg"])
  func others(text: String) {
    #expect(ReleasedFigures.rounded(text, to: 1) == nil)
  }

  @Test("What a figure is follows from the key it stands under")
  func kinds() {
    let value: JSONValue = [
      "measures": [
        [
          "mean": "42.123456", "quantiles": ["50": "40.600000"],
          "superiority": ["estimate": "57.400000"], "cliffsDelta": "0.148000",
          "levels": [["share": "12.345678"]], "tests": ["welch": "0.034512"],
        ]
      ]
    ]
    let rounded: JSONValue = [
      "measures": [
        [
          "mean": "42.1", "quantiles": ["50": "41"], "superiority": ["estimate": "57"],
          "cliffsDelta": "0.15", "levels": [["share": "12"]], "tests": ["welch": "0.034512"],
        ]
      ]
    ]
    #expect(ReleasedFigures.rounded(value) == rounded)
  }
}

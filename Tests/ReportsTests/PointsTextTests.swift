import Scoring
import Testing
import Text

@testable import Reports

@Suite("Points in words")
struct PointsTextTests {
  static let cases: [(numerator: Int64, denominator: Int64, english: String)] = [
    (0, 1, "0"), (50, 1, "50"), (25, 2, "12.5"), (175, 4, "43.75"), (284, 3, "94.67"),
    (100, 7, "14.29"), (199, 8, "24.88"), (1, 1000, "0.0"), (99_999, 1000, "100.0"),
  ]

  @Test("have at most two decimals and the mark of the language", arguments: cases)
  func text(_ numerator: Int64, _ denominator: Int64, _ english: String) {
    let points = Points(numerator, over: denominator)
    #expect(points.text(.english) == english)
    #expect(points.text(.spanish) == english)
    #expect(points.text(.german) == english.replacing(".", with: ","))
  }
}

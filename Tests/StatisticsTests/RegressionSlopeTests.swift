import Statistics
import Testing

@Suite("The slope of a line of least squares")
struct RegressionSlopeTests {
  private func sums(
    _ pairs: [(Int, Int)]
  ) -> (first: Moments, second: Moments, products: Int128) {
    var (first, second, products) = (Moments(), Moments(), Int128(0))
    for (x, y) in pairs {
      first.add(x)
      second.add(y)
      products += Int128(x) * Int128(y)
    }
    return (first, second, products)
  }

  @Test("is exact on a line", arguments: [-3, 0, 1, 2], [-5, 0, 7])
  func line(_ slope: Int, _ start: Int) {
    let sums = sums((0..<20).map { ($0 * $0 % 7, start + slope * ($0 * $0 % 7)) })
    #expect(
      regressionSlope(of: sums.second, on: sums.first, products: sums.products)
        == Double(slope))
  }

  @Test("is that of the second measurements on the first, correlation times spread")
  func paired() throws {
    let rows = try Fixture.rows("msme.csv")
    let sums = sums(
      rows.compactMap { row in
        guard let first = row["total"].flatMap({ Int($0) }),
          let second = row["total_followup"].flatMap({ Int($0) })
        else { return nil }
        return (first, second)
      })
    let expected = try Fixture.tree("paired.json")["correlation"].number
    #expect(
      agree(
        correlation(sums.first, sums.second, products: sums.products), expected, within: 1e-9))
    let spreads =
      try #require(sums.second.standardDeviation) / #require(sums.first.standardDeviation)
    #expect(
      agree(
        regressionSlope(of: sums.second, on: sums.first, products: sums.products),
        expected * spreads, within: 1e-9))
  }

  @Test("is not defined without spread, nor of nobody")
  func undefined() {
    for pairs in [[], [(3, 4)], [(3, 4), (3, 9)]] {
      let sums = sums(pairs)
      #expect(regressionSlope(of: sums.second, on: sums.first, products: sums.products) == nil)
    }
  }
}

@testable import Statistics
import Testing

@Suite("The Wilson interval")
struct WilsonIntervalTests {
  struct Oracle: Decodable {
    struct Row: Decodable {
      let x: Int
      let n: Int
      let wilson: [Double]
    }
    let rows: [Row]
  }

  @Test("is that of statsmodels")
  func reference() throws {
    let rows = try Fixture.read("proportions.json", as: Oracle.self).rows
    try #require(rows.count == 12)
    for row in rows {
      let interval = try #require(wilsonInterval(successes: row.x, of: row.n))
      #expect(agree(interval.low, row.wilson[0], within: 1e-9), "\(row.x) of \(row.n)")
      #expect(agree(interval.high, row.wilson[1], within: 1e-9), "\(row.x) of \(row.n)")
    }
  }

  @Test("holds the share, stays between 0 and 1 and mirrors that of the failures")
  func properties() throws {
    for n in 1...40 {
      for x in 0...n {
        let interval = try #require(wilsonInterval(successes: x, of: n))
        let mirrored = try #require(wilsonInterval(successes: n - x, of: n))
        let share = Double(x) / Double(n)
        #expect(interval.low <= share && share <= interval.high)
        #expect(interval.low >= 0 && interval.high <= 1)
        #expect(abs(interval.low - (1 - mirrored.high)) < 1e-14)
        #expect((interval.low == 0) == (x == 0))
        #expect((interval.high == 1) == (x == n))
      }
    }
  }

  @Test("holds exactly the shares from which the observed one is at most z standard errors away")
  func definition() throws {
    let interval = try #require(wilsonInterval(successes: 15, of: 148))
    for end in [interval.low, interval.high] {
      let distance = abs(15.0 / 148 - end)
      #expect(abs(distance - normalPoint975 * (end * (1 - end) / 148).squareRoot()) < 1e-14)
    }
  }

  @Test("does not exist without a trial")
  func none() { #expect(wilsonInterval(successes: 0, of: 0) == nil) }
}

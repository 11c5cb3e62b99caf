@testable import Statistics
import Testing

@Suite("The intervals of shares")
struct ProportionIntervalTests {
  @Test("of Clopper and Pearson are those of statsmodels")
  func clopperPearson() throws {
    let rows = try Fixture.tree("proportions.json")["rows"].list
    try #require(rows.count > 5)
    for row in rows {
      let found = clopperPearsonInterval(successes: row["x"].number, of: row["n"].number)
      #expect(agree(found, row["beta"], within: 1e-9))
    }
    #expect(clopperPearsonInterval(successes: 0, of: 0) == nil)
  }

  @Test("of a difference are those of statsmodels, and lie within −1…1")
  func newcombe() throws {
    let rows = try Fixture.tree("proportion_difference.json")["rows"].list
    try #require(rows.count == 6)
    for row in rows {
      let counts = ["x1", "n1", "x2", "n2"].map { Int(row[$0].number) }
      let found = newcombeInterval(
        successes: counts[0], of: counts[1], minus: counts[2], of: counts[3])
      #expect(agree(found, row["newcomb"], within: 1e-9))
      let mirrored = newcombeInterval(
        successes: counts[2], of: counts[3], minus: counts[0], of: counts[1])
      #expect(agree(mirrored.map { -$0.low }, row["newcomb"][1].number, within: 1e-9))
    }
    for (a, b) in [(0, 5), (5, 0), (0, 0), (5, 5)] {
      let found = newcombeInterval(successes: a, of: 5, minus: b, of: 5)
      #expect(found.map { $0.low >= -1 && $0.high <= 1 } == true)
    }
    #expect(newcombeInterval(successes: 0, of: 0, minus: 1, of: 2) == nil)
    #expect(newcombeInterval(successes: 1, of: 2, minus: 0, of: 0) == nil)
  }

  @Test("of Korn and Graubard are exact ones at the effective number, 0 and 1 included")
  func kornGraubard() {
    // Without weights the variance is p(1 − p)/n, and the interval is Clopper and Pearson's.
    let plain = kornGraubardInterval(
      share: 0.3, variance: 0.3 * 0.7 / 50, n: 50, degreesOfFreedom: 49, effectiveN: 50)
    let exact = clopperPearsonInterval(successes: 15, of: 50)
    #expect(agree(plain?.low, exact?.low ?? 0, within: 1e-12))
    #expect(agree(plain?.high, exact?.high ?? 0, within: 1e-12))
    let none = kornGraubardInterval(
      share: 0, variance: 0, n: 50, degreesOfFreedom: 49, effectiveN: 20)
    #expect(none == clopperPearsonInterval(successes: 0, of: 20))
    let all = kornGraubardInterval(
      share: 1 + 1e-16, variance: 0, n: 50, degreesOfFreedom: 49, effectiveN: 20)
    #expect(all == clopperPearsonInterval(successes: 20, of: 20))
    for n in [0, 1] {
      #expect(
        kornGraubardInterval(
          share: 0.5, variance: 0, n: n, degreesOfFreedom: 0, effectiveN: Double(n)) == nil)
    }
  }
}

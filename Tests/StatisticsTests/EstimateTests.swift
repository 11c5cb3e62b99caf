import Statistics
import TestSupport
import Testing

@Suite("An estimate")
struct EstimateTests {
  @Test(
    "of a difference of means is that of R's t.test, scale by scale",
    arguments: ["total", "CY", "ER", "EC", "SK", "AI"])
  func welch(_ name: String) throws {
    let expected = try Fixture.tree("two_sample.json")[name]["welch"]
    let column = name == "total" ? name : "score_\(name)"
    let means = try ["DE", "MX"].map {
      Moments(try Enterprises.frequencies(column, of: $0)).meanEstimate?.scaled(by: 0.1)
    }
    let difference = Estimate.difference(try #require(means[0]), try #require(means[1]))
    #expect(agree(difference.value, expected["diff_DE_minus_MX"].number, within: 1e-9))
    #expect(agree(difference.standardError, expected["se"].number, within: 1e-9))
    #expect(agree(difference.degreesOfFreedom, expected["df"].number, within: 1e-9))
    #expect(agree(difference.pValue(against: 0), expected["p"].number, within: 1e-9))
    #expect(agree(difference.interval(), expected["ci95"], within: 1e-9))
  }

  @Test("within a margin is tested as statsmodels tests it")
  func equivalence() throws {
    let expected = try Fixture.tree("tost.json")
    let means = try ["DE", "MX"].map {
      Moments(try Enterprises.frequencies("total", of: $0)).meanEstimate?.scaled(by: 0.1)
    }
    let difference = Estimate.difference(try #require(means[0]), try #require(means[1]))
    #expect(agree(difference.interval(level: 0.9), expected["welch_ci90"], within: 1e-9))
    try #require(expected["rows"].list.count == 3)
    for row in expected["rows"].list {
      let p = equivalenceTest(difference, margin: row["margin"].number)
      #expect(agree(p, row["p"].number, within: 1e-9))
      // The rule of the interval and the rule of the tests are one.
      let interval = try #require(difference.interval(level: 0.9))
      let isInside = interval.low > -row["margin"].number && interval.high < row["margin"].number
      #expect(isInside == ((p ?? 1) < 0.05))
    }
  }

  @Test("without spread or observations has no interval and no test, and is no NaN")
  func degenerate() {
    #expect(Moments().meanEstimate == nil)
    #expect(Moments(Frequencies(of: [5])).meanEstimate == nil)
    let equal = Moments(Frequencies(of: [5, 5, 5])).meanEstimate
    #expect(equal?.value == 5)
    #expect(equal?.degreesOfFreedom == nil)
    #expect(equal?.interval() == nil)
    #expect(equal?.pValue(against: 0) == nil)
    let spread = Moments(Frequencies(of: [1, 9])).meanEstimate
    if let equal, let spread {
      // Only the sample with a spread decides.
      #expect(Estimate.difference(spread, equal).degreesOfFreedom == 1)
      #expect(Estimate.difference(equal, equal).interval() == nil)
      #expect(equivalenceTest(Estimate.difference(equal, equal), margin: 5) == nil)
    } else {
      Issue.record("both are estimates")
    }
  }

  @Test("of paired changes is that of R's paired t.test")
  func paired() throws {
    let expected = try Fixture.tree("paired.json")
    let rows = try Fixture.rows("msme.csv")
    let changes = rows.compactMap { row -> Int? in
      guard let before = row["total"].flatMap({ Int($0) }),
        let after = row["total_followup"].flatMap({ Int($0) })
      else { return nil }
      return after - before
    }
    let change = try #require(
      Moments(Frequencies(of: changes)).meanEstimate?.scaled(by: 0.1))
    #expect(Double(changes.count) == expected["n"].number)
    #expect(agree(change.value, expected["mean_change"].number, within: 1e-9))
    #expect(agree(change.value / change.standardError, expected["t"].number, within: 1e-9))
    #expect(agree(change.pValue(against: 0), expected["p"].number, within: 1e-9))
    #expect(agree(change.interval(), expected["ci95"], within: 1e-9))
  }
}

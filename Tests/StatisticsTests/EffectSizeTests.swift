import Statistics
import Testing

@Suite("Effects in standard deviations")
struct EffectSizeTests {
  @Test("that can just be found are those of statsmodels")
  func detectable() throws {
    let rows = try Fixture.tree("minimum_detectable_difference.json")["rows"].list
    try #require(rows.count == 21)
    for row in rows {
      let (n, m) = (row["n1"].number, row["n2"].number)
      let (alpha, power) = (row["alpha"].number, row["power"].number)
      let exact = smallestDetectableDifference(Int(n), Int(m), alpha: alpha, power: power)
      // Its root finder stops at about 1e-5.
      #expect(agree(exact, row["mdd_d_noncentral_t"].number, within: 2e-5), "\(n) \(m)")
      let normal = smallestDetectableDifference(
        standardError: (1 / n + 1 / m).squareRoot(), alpha: alpha, power: power)
      #expect(agree(normal, row["mdd_d_normal"].number, within: 1e-9))
    }
    #expect(smallestDetectableDifference(0, 5) == nil)
    #expect(smallestDetectableDifference(1, 1) == nil)
  }
}

import Statistics
import Testing

@Suite("Effects in standard deviations")
struct EffectSizeTests {
  @Test("are those of R's effectsize", arguments: ["total", "CY", "ER", "EC", "SK", "AI"])
  func hedges(_ name: String) throws {
    let column = name == "total" ? name : "score_\(name)"
    let samples = try ["DE", "MX"].map { Moments(try Enterprises.frequencies(column, of: $0)) }
    let expected = try Fixture.tree("two_sample.json")[name]
    // The package rounds log Γ a little differently.
    #expect(agree(hedgesG(samples[0], samples[1]), expected["hedges_g"]["g"].number, within: 1e-9))
  }

  @Test("of nine observations are exactly corrected, and of too few or equal ones are none")
  func small() throws {
    let tiny = try Fixture.tree("two_sample.json")["tiny_with_ties"]
    func sample(_ country: String) -> Moments {
      Moments(Frequencies(of: tiny[country].list.map { Int($0.number) }))
    }
    #expect(
      agree(
        hedgesG(sample("DE"), sample("MX")), tiny["hedges_g"]["g"].number, within: 1e-9))
    let equal = Moments(Frequencies(of: [3, 3]))
    #expect(hedgesG(equal, equal) == nil)
    #expect(hedgesG(Moments(Frequencies(of: [3])), equal) == nil)
  }

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

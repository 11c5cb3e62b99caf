import Comparing
import Questionnaires
import Statistics
import Testing

@Suite("The verdict")
struct VerdictTests {
  /// Forty enterprises a cell and country, spread around a mean.
  private func firms(
    gap: Int, spread: Int = 100, each: Int = 40, cells: [(Int64, Int)] = all
  ) -> [Trial.Firm] {
    cells.flatMap { people, sector in
      (0..<each).flatMap { firm in
        let noise = (firm % 2 == 0 ? 1 : -1) * spread
        return [
          Trial.Firm.scored(500 + noise, country: 0, people: people, sector: sector),
          .scored(500 + gap + noise, country: 1, people: people, sector: sector),
        ]
      }
    }
  }

  private static let all: [(Int64, Int)] = [5, 20, 55].flatMap { people in
    [0, 1, 2, 4].map { (people, $0) }
  }

  private func verdict(_ firms: [Trial.Firm]) throws -> (overall: Verdict?, domain: Verdict?) {
    let comparison = try Trial.comparison(firms, try Trial.questionnaire())
    return (
      comparison.measure("overall")?.difference?.verdict,
      comparison.measure("cyber")?.difference?.verdict
    )
  }

  @Test("has four words, each for its own situation")
  func four() throws {
    #expect(try verdict(firms(gap: 120)).overall == .different)
    #expect(try verdict(firms(gap: 0)).overall == .equivalent)
    #expect(try verdict(firms(gap: 20)).overall == .differentButNegligible)
    #expect(
      try verdict(firms(gap: 40, spread: 300, each: 8)).overall == .undetermined(.wideInterval))
    // One readiness domain: adjusted over one domain, it says the same.
    #expect(try verdict(firms(gap: 120)).domain == .different)
  }

  @Test("is undetermined before all else where too little stands behind it")
  func thin() throws {
    // Micro enterprises alone are half of the mix.
    let micro = Self.all.filter { $0.0 == 5 }
    #expect(try verdict(firms(gap: 300, cells: micro)).overall == .undetermined(.shareOfStandard))
    #expect(try verdict(firms(gap: 300, each: 5)).overall == .different)
    let few = firms(gap: 300, each: 5).filter { $0.country == 0 || $0.people == 5 }
    #expect(try verdict(few).overall == .undetermined(.shareOfStandard))
    // Enough of the mix, but forty in one cell do not make up for five in another.
    let thin = firms(gap: 300, each: 6, cells: Self.all).filter { _ in true }
    #expect(try verdict(thin).overall == .different)
    #expect(try verdict(firms(gap: 300, spread: 0)).overall == .undetermined(.noInterval))
  }

  @Test("needs thirty effective enterprises in each country")
  func effectiveN() throws {
    let questionnaire = try Trial.questionnaire()
    // Nearly all of the mix in one cell, which has 20 enterprises in each country.
    let mix = """
      size,sector,share
      micro,M,0.9
      micro,T+S+O,0
      small,M,0.1
      small,T+S+O,0
      medium,*,0
      """
    let setting = try Trial.setting(questionnaire, mix: mix)
    let firms = firms(gap: 300, each: 20)
    let comparison = Comparison(
      of: Trial.summary(firms, questionnaire), in: questionnaire, form: Trial.form,
      setting: setting)
    #expect(comparison.measure("overall")?.difference?.verdict == .undetermined(.effectiveN))
  }

  @Test("is not given on context domains, nor without two countries")
  func none() throws {
    let questionnaire = try Trial.questionnaire()
    var both = firms(gap: 100)
    for position in both.indices { both[position].costs = position % 3 == 0 ? 1 : 0 }
    let comparison = try Trial.comparison(both, questionnaire)
    #expect(comparison.measure("pressure")?.difference?.standardised != nil)
    #expect(comparison.measure("pressure")?.difference?.verdict == nil)
    let alone = try Trial.comparison(both.filter { $0.country == 1 }, questionnaire)
    #expect(alone.measures.allSatisfy { $0.difference == nil })
  }

  @Test("comes with the selection that would turn the sign, where it has one")
  func selection() throws {
    let questionnaire = try Trial.questionnaire()
    let different = try Trial.comparison(firms(gap: 120), questionnaire)
    let difference = try #require(different.measure("overall")?.difference)
    let interval = try #require(difference.standardised?.estimate.interval())
    #expect(difference.selection == interval.low)
    let open = try Trial.comparison(firms(gap: 0), questionnaire)
    #expect(open.measure("overall")?.difference?.selection == nil)
    let lower = try Trial.comparison(firms(gap: -120), questionnaire)
    #expect(agree(lower.measure("overall")?.difference?.selection, interval.low))
  }
}

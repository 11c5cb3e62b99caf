import TestSupport
import Testing

@testable import Storage

@Suite("What is stored for a campaign")
struct HoldingTests {
  @Test("numbers agree with a plain count over all rows", arguments: 1...10)
  func random(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let bench = try Bench()
    for number in 1...40 {
      var row = Samples.assessment(number, bench.questionnaire)
      row.campaign = ["ccmx/q1", "ccmx/q2", nil].randomElement(using: &random) ?? nil
      row.isSynthetic = Int.random(in: 0..<5, using: &random) == 0
      row.consent =
        [
          nil, Consent(scope: ["aggregate"]), Consent(scope: [], notice: Samples.hash(1)),
          Consent(scope: ["aggregate"], notice: Samples.hash(2), date: "2026-11-20"),
          Consent(scope: ["aggregate"], notice: Samples.hash(2), date: "2026-11-21"),
        ].randomElement(using: &random) ?? nil
      _ = try bench.store.add([row])
      let person = PersonSelection.assessment(row.id)
      if Bool.random(using: &random) {
        let day = ["2027-01-31", "2028-01-31", "2029-01-31"].randomElement(using: &random)
        _ = try bench.store.keep(.person(person), until: day)
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        _ = try bench.store.block(person, Blocking(on: "2026-11-24"))
      }
    }
    for campaign in ["ccmx/q1", "ccmx/q2", "ccmx/q3"] {
      let rows = try bench.store.assessments(.all)
        .filter { $0.campaign == campaign && !$0.isSynthetic }
      let holding = try bench.store.holding(ofCampaign: campaign)
      #expect(holding.count == rows.count)
      #expect(holding.blocked == rows.count { $0.blocking != nil })
      #expect(holding.undated == rows.count { $0.keptUntil == nil })
      #expect(holding.firstLastDay == rows.compactMap(\.keptUntil).min())
      #expect(holding.lastLastDay == rows.compactMap(\.keptUntil).max())
      let notices = [nil, Samples.hash(1), Samples.hash(2)]
      let counts = notices.map { notice in rows.count { $0.consent?.notice == notice } }
      let expected = zip(notices, counts).filter { $0.1 > 0 }
      #expect(holding.agreements.map(\.notice) == expected.map(\.0))
      #expect(holding.agreements.map(\.count) == expected.map(\.1))
    }
  }
}

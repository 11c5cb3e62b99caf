import Summaries
import Testing

@testable import Storage

@Suite("What imports did not store")
struct IntakeTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  private func sample(_ number: Int, campaign: String? = "ccmx/2026-q4") -> NewAssessment {
    var new = Samples.assessment(number, bench.questionnaire)
    new.campaign = campaign
    return new
  }

  @Test("Files are counted by campaign and reason, and never among what is stored")
  func reasons() throws {
    var other = sample(1)
    other.seal = Samples.hash(2)
    _ = try store.add([sample(1), sample(2), sample(1), other])
    let intakes = try store.campaignIntakes(isSynthetic: false)
    #expect(intakes.map(\.campaign) == ["ccmx/2026-q4"])
    #expect(intakes.first?.received == 2 && intakes.first?.counted == 2)
    #expect(intakes.first?.notStored == [.duplicate: 1, .otherSeal: 1])
    #expect(intakes.first?.refused == 1)
  }

  @Test("What could not even be read is added in the same transaction, over several imports")
  func refusedBefore() throws {
    var tally = IntakeTally()
    tally.add(.unreadable, campaign: nil, isSynthetic: false)
    tally.add(.brokenSeal, campaign: "ccmx/2026-q4", isSynthetic: false)
    tally.add(.brokenSeal, campaign: "ccmx/2026-q4", isSynthetic: true)
    for _ in 1...2 { _ = try store.add([], refused: tally) }
    let intakes = try store.campaignIntakes(isSynthetic: false)
    #expect(intakes.map(\.campaign) == ["", "ccmx/2026-q4"])
    #expect(intakes.map(\.notStored) == [[.unreadable: 2], [.brokenSeal: 2]])
    let synthetic = try store.campaignIntakes(isSynthetic: true)
    #expect(synthetic.map(\.notStored) == [[.brokenSeal: 2]])
  }

  @Test("Who is left out is told by reason and is not counted")
  func leftOut() throws {
    var silent = sample(1)
    silent.consent = nil
    _ = try store.add([silent, sample(2)])
    let intake = try #require(try store.campaignIntakes(isSynthetic: false).first)
    #expect(intake.counted == 1 && intake.received == 2)
    #expect(intake.leftOut[.noConsent] == 1)
  }
}

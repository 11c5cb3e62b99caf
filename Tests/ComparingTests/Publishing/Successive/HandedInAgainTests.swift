import JSON
import TestSupport
import Testing

@testable import Comparing

/// Releases between which enterprises hand in once more under new ids, before a few newcomers come or
/// a few change: to a reader who knows that, they are the same enterprises with the same scores.
@Suite("Successive public releases with answers handed in again")
struct HandedInAgainTests {
  private typealias Again = ChangingFirms.Again

  /// How many histories each of ten runs attacks for each way of handing in again.
  private static let share = Soak.count(10, full: 400)

  /// What is new beside those who hand in again.
  private enum Other: CaseIterable {
    case newcomers, corrections
  }

  /// Two releases, between which some or all hand in once more.
  private func twice(
    _ seed: UInt64, _ again: Again, _ other: Other, share: ClosedRange<Int>,
    _ judging: PublicHistory.Judging = .wholly
  ) throws -> (PublicHistory, ChangingFirms) {
    var random = SplitMix64(seed: seed)
    var world = ChangingFirms(using: &random)
    var history = try PublicHistory(judging)
    history.release(world, form: again == .fuller ? "express" : "full")
    let percent = Int.random(in: share, using: &random)
    world.handIn(world.firms.count * percent / 100, again, using: &random)
    let count = Int.random(in: 1...9, using: &random)
    world.change(other == .newcomers ? .added : .corrected, count: count, using: &random)
    let form = again == .fuller && Bool.random(using: &random) ? "express" : "full"
    history.release(world, form: form)
    return (history, world)
  }

  private func leaks(of history: PublicHistory, _ world: ChangingFirms) -> [SuccessiveLeak] {
    SuccessiveAttacker.leaks(of: history, in: world).filter { $0.kind != .number }
  }

  @Test("tell nothing of a few if all hand in again", arguments: 0..<10)
  func all(run: Int) throws {
    try attack(run, share: 100...100)
  }

  @Test("tell nothing of a few if most hand in again", arguments: 0..<10)
  func most(run: Int) throws {
    try attack(run, share: 60...99)
  }

  private func attack(_ run: Int, share: ClosedRange<Int>) throws {
    for again in Again.allCases {
      var told = 0
      for seed in UInt64(run * Self.share)..<UInt64((run + 1) * Self.share) {
        let other = Other.allCases[Int(seed % 2)]
        // Who has changed a detail is found by the enterprise, who has changed a score then by nobody.
        if again == .detail, other == .corrections { continue }
        let (history, world) = try twice(seed, again, other, share: share)
        let found = leaks(of: history, world)
        #expect(found.isEmpty, "seed \(seed), \(again), \(other)")
        told += history.releases.last?.told.count ?? 0
        told += history.releases.last?.again ?? 0
      }
      #expect(told > 0)
    }
  }

  @Test("tell all that changed if nobody is new")
  func unchanged() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var world = ChangingFirms(using: &random)
      var history = try PublicHistory()
      history.release(world)
      world.handIn(world.firms.count, .same, using: &random)
      history.release(world)
      let (one, two) = (history.releases[0], history.releases[1])
      #expect(two.withheld == 0)
      #expect(two.told.map(\.figures) == one.told.map(\.figures))
    }
  }

  @Test("would be read by the same reader if members were their answers' ids alone")
  func byAnswers() throws {
    for again in Again.allCases {
      for other in Other.allCases {
        var found = 0
        for seed in 0..<30 as Range<UInt64> {
          let (history, world) = try twice(seed, again, other, share: 100...100, .byAnswers)
          if !leaks(of: history, world).isEmpty { found += 1 }
        }
        #expect(found >= 3, "\(again), \(other): \(found)")
      }
    }
  }
}

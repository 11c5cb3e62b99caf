import JSON
import TestSupport
import Testing

@testable import Comparing

/// Tables for everybody hide the scores of a few; a file for another association, of which a page for
/// journalists is made, tells sums of their own. A reader holds both.
@Suite("Public tables beside what another association is told")
struct HiddenMeasureTests {
  /// How many histories each of ten runs attacks.
  private static let share = Soak.count(25, full: 400)

  private func both(
    _ seed: UInt64, isPublicFirst: Bool, _ judging: PublicHistory.Judging = .wholly
  ) throws -> (history: PublicHistory, leaks: [String]) {
    var random = SplitMix64(seed: seed)
    let world = ChangingFirms(isSilent: true, using: &random)
    var history = try PublicHistory(judging)
    if isPublicFirst { history.release(world) } else { history.exchange(world) }
    if isPublicFirst { history.exchange(world) } else { history.release(world) }
    let leaks = SuccessiveAttacker.leaks(of: history, in: world)
      .filter { $0.description.contains("sum") }
    return (history, leaks.map(\.description))
  }

  @Test("tell no sum of a few", arguments: 0..<10)
  func sums(run: Int) throws {
    for isPublicFirst in [true, false] {
      var (told, withheld) = (0, 0)
      for seed in UInt64(run * Self.share)..<UInt64((run + 1) * Self.share) {
        let (history, leaks) = try both(seed, isPublicFirst: isPublicFirst)
        #expect(leaks.isEmpty, "seed \(seed), \(isPublicFirst ? "public" : "exchange") first")
        told += history.releases.last?.told.count ?? 0
        withheld += history.releases.last?.withheld ?? 0
      }
      #expect(told > 0 && withheld > 0)
    }
  }

  @Test("would tell some if hidden measures were taken for told")
  func asIfAllWereTold() throws {
    let leaking = try (0..<100 as Range<UInt64>).count { seed in
      try !both(seed, isPublicFirst: true, .asIfAllWereTold).leaks.isEmpty
    }
    #expect(leaking >= 3, "\(leaking)")
  }
}

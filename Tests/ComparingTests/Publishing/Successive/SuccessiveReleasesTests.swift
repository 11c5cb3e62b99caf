import JSON
import Summaries
import TestSupport
import Testing

@testable import Comparing

/// What two releases tell together of a few is looked for by a reader who holds both, and who knows
/// how many came and went: the sums of a linear program, not the ledger's rules.
///
/// Of a small figure that is hidden the reader must hold as much possible as of one release; of those
/// who came or went, if they are few, any sum of scores, and no level for certain. That few came or
/// went, and in which group, a reader learns who sees that all other groups are told anew.
@Suite("Successive public releases")
struct SuccessiveReleasesTests {
  private typealias Change = ChangingFirms.Change
  private static let origins = ChangingFirms.origins

  /// How many histories each of ten runs attacks.
  private static let share = Soak.count(12, full: 400)

  /// What the reader finds in some histories.
  private struct Findings {
    var leaks: [String] = []
    /// In how many histories something is told by the latest release.
    var telling = 0
    /// How many groups the latest releases tell anew, once more, and not.
    var (new, again, withheld) = (0, 0, 0)

    mutating func add(
      _ history: PublicHistory, _ world: ChangingFirms, _ name: String,
      besides known: Set<SuccessiveLeak.Kind> = [.number]
    ) {
      let found = SuccessiveAttacker.leaks(of: history, in: world)
        .filter { !known.contains($0.kind) }
      if !found.isEmpty { telling += 1 }
      leaks += found.prefix(3).map { "\(name): \($0)" }
      guard let last = history.releases.last else { return }
      new += last.told.count
      again += last.again
      withheld += last.withheld
    }
  }

  private func seeds(_ run: Int) -> Range<UInt64> {
    UInt64(run * Self.share)..<UInt64((run + 1) * Self.share)
  }

  @Test("With another threshold the same answers tell nothing new", arguments: 0..<10)
  func otherThreshold(run: Int) throws {
    var empty = 0
    for seed in seeds(run) {
      var random = SplitMix64(seed: seed)
      let world = ChangingFirms(using: &random)
      let thresholds = [10, 11, 13, 15, 20, 25].shuffled(using: &random).prefix(3)
      var history = try PublicHistory()
      for threshold in thresholds { history.release(world, threshold: threshold) }
      let first = Set(history.releases[0].told.map(\.key))
      guard !first.isEmpty else { continue }
      for release in history.releases.dropFirst() {
        let more = release.told.filter { !first.contains($0.key) }
        #expect(more.isEmpty, "seed \(seed): \(more.map(\.key))")
      }
      let isEmpty = world.cube(of: world.firms).countries.contains {
        ReleaseTable.sizeAndSector.keys(country: $0, sizes: world.sizes, sectors: world.sectors)
          .contains { key in
            !world.firms.contains {
              key.includes(CellKey(country: "MX", size: $0.size, sector: $0.sector))
            }
          }
      }
      if isEmpty { empty += 1 }
    }
    #expect(empty > 0)
  }

  /// Two releases between which some come or go.
  private func twice(
    _ seed: UInt64, _ change: Change, _ counts: ClosedRange<Int>,
    _ judging: PublicHistory.Judging = .wholly
  ) throws -> (PublicHistory, ChangingFirms) {
    var random = SplitMix64(seed: seed)
    var world = ChangingFirms(using: &random)
    var history = try PublicHistory(judging)
    history.release(world)
    world.change(change, count: Int.random(in: counts, using: &random), using: &random)
    history.release(world)
    return (history, world)
  }

  @Test("tell nothing of up to twelve who came, went or were exchanged", arguments: 0..<10)
  func few(run: Int) throws {
    for change in Change.allCases {
      var found = Findings()
      for seed in seeds(run) {
        let (history, world) = try twice(seed, change, 1...12)
        found.add(history, world, "seed \(seed), \(change)")
      }
      #expect(found.leaks.isEmpty)
      #expect(found.again > 0)
    }
  }

  @Test("tell nothing of those before when ten late ones come", arguments: 0..<10)
  func late(run: Int) throws {
    var found = Findings()
    for seed in seeds(run) {
      let (history, world) = try twice(seed, .added, 10...10)
      found.add(history, world, "seed \(seed)")
    }
    #expect(found.leaks.isEmpty)
    #expect(found.new > 0 && found.again > 0 && found.withheld > 0)
  }

  @Test("tell nothing of those before when as many come, and tell more then", arguments: 0..<10)
  func many(run: Int) throws {
    var found = Findings()
    for seed in seeds(run) {
      var random = SplitMix64(seed: seed)
      var world = ChangingFirms(using: &random)
      var history = try PublicHistory()
      history.release(world)
      world.change(
        .added, count: 20 + 2 * world.firms.count, mayFocus: false, using: &random)
      history.release(world)
      // Nearly all have a score, so of those before few can be without one.
      found.add(history, world, "seed \(seed)", besides: [.number, .scored])
    }
    #expect(found.leaks.isEmpty)
    #expect(found.new > 0)
  }

  @Test("tell nothing of an association by one with and one without it", arguments: 0..<10)
  func associations(run: Int) throws {
    for isFirst in [true, false] {
      var found = Findings()
      for seed in seeds(run) {
        var random = SplitMix64(seed: seed)
        var world = ChangingFirms(using: &random)
        world.change(
          .added, count: Int.random(in: 1...12, using: &random), origin: Self.origins[1],
          using: &random)
        var history = try PublicHistory()
        history.release(world, origins: isFirst ? Self.origins : [Self.origins[0]])
        history.release(world, origins: isFirst ? [Self.origins[0]] : Self.origins)
        found.add(history, world, "seed \(seed), \(isFirst ? "both" : "one") first")
      }
      #expect(found.leaks.isEmpty)
      #expect(found.withheld > 0)
    }
  }

  @Test("tell nothing of a few when there are three", arguments: 0..<10)
  func three(run: Int) throws {
    var found = Findings()
    for seed in seeds(run).prefix(Self.share / 2) {
      var random = SplitMix64(seed: seed)
      var world = ChangingFirms(using: &random)
      var history = try PublicHistory()
      for number in 0..<3 {
        if number > 0 {
          let change = Change.allCases.randomElement(using: &random) ?? .added
          world.change(change, count: Int.random(in: 1...12, using: &random), using: &random)
        }
        history.release(world)
      }
      found.add(history, world, "seed \(seed)")
    }
    #expect(found.leaks.isEmpty)
    #expect(found.again > 0)
  }

  @Test("are the same if nothing has changed")
  func unchanged() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let world = ChangingFirms(using: &random)
      var history = try PublicHistory()
      history.release(world)
      history.release(world)
      let (one, two) = (history.releases[0], history.releases[1])
      #expect(two.withheld == 0)
      #expect(two.told.map(\.key) == one.told.map(\.key))
      #expect(two.told.map(\.figures) == one.told.map(\.figures))
    }
  }

  @Test("would be read by the same reader if they were not judged")
  func unjudged() throws {
    for change in Change.allCases {
      var found = Findings()
      for seed in 0..<30 as Range<UInt64> {
        let (history, world) = try twice(seed, change, 1...12, .notAtAll)
        found.add(history, world, "seed \(seed)")
      }
      #expect(found.telling >= (change == .corrected ? 3 : 10), "\(change): \(found.telling)")
    }
  }
}

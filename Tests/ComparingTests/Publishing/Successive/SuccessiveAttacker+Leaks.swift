import Summaries

@testable import Comparing

/// What several releases tell of a few enterprises.
struct SuccessiveLeak: CustomStringConvertible {
  enum Kind: String, CaseIterable {
    /// How many of a group came or went.
    case number
    /// What those who came or went scored.
    case score
    /// The levels of those who came or went.
    case level
    /// A figure that one release hides.
    case hidden
    /// How many have a score, where one release hides it.
    case scored
  }

  let kind: Kind
  let description: String
}

extension SuccessiveAttacker {
  /// What the latest release tells with those before, and what those before do not tell by themselves
  /// to a reader who knows how many came and went.
  static func leaks(
    of history: PublicHistory, in world: ChangingFirms, threshold: Int = 10
  ) -> [SuccessiveLeak] {
    let count = history.releases.count
    var reader = SuccessiveAttacker(history, holding: count, of: world)
    var before: SuccessiveAttacker?
    var leaks: [SuccessiveLeak] = []
    func check(
      _ kind: SuccessiveLeak.Kind, _ name: String, _ key: ReleaseKey, _ counted: Kind,
      isSafe: ((low: Double, high: Double)) -> Bool, where isMeant: (Int) -> Bool
    ) {
      let range = reader.range(key, counted, where: isMeant)
      guard !isSafe(range) else { return }
      if before == nil { before = SuccessiveAttacker(history, holding: count - 1, of: world) }
      guard let known = before?.range(key, counted, where: isMeant), isSafe(known) else { return }
      leaks.append(
        SuccessiveLeak(
          kind: kind, description: "\(kind) of \(name) \(key) lies in \(range), before \(known)"))
    }
    func atLeast(_ least: Double, _ width: Double) -> ((low: Double, high: Double)) -> Bool {
      { $0.high >= least - 1e-6 && $0.high - $0.low >= width - 1e-5 }
    }
    let wide = Double(threshold)
    let keys = ReleaseTable.sizeAndSector.keys(
      country: "MX", sizes: world.sizes, sectors: world.sectors)
    for key in keys {
      // Where all figures are old none is of that time.
      for (time, release) in history.releases.enumerated() where !release.told.isEmpty {
        let truth = world.cube(of: release.firms).counts(of: key)
        let isThere = { $0 >> time & 1 == 1 }
        if (1..<threshold).contains(truth.n) {
          check(
            .hidden, "n at \(time)", key, .enterprises, isSafe: atLeast(wide, wide), where: isThere)
        }
        let own = truth.measures[0]
        if (1..<threshold).contains(own.n) {
          check(
            .scored, "scored at \(time)", key, .scored, isSafe: atLeast(wide, wide), where: isThere)
          check(.hidden, "sum at \(time)", key, .sum, isSafe: atLeast(0, 1), where: isThere)
        }
        guard key.sector == nil else { continue }
        for (level, n) in own.levels.enumerated() where (1...2).contains(n) {
          check(
            .hidden, "level \(level) at \(time)", key, .level(level), isSafe: atLeast(3, 3),
            where: isThere)
        }
      }
      for time in 1..<count {
        for (name, here, there) in [("gone", time - 1, time), ("come", time, time - 1)] {
          let others = Set(history.releases[there].firms.map(\.number))
          let moved = world.cube(
            of: history.releases[here].firms.filter { !others.contains($0.number) }
          ).counts(of: key)
          let isMoved = { $0 >> here & 1 == 1 && $0 >> there & 1 == 0 }
          let name = "\(moved.n) \(name) at \(time)"
          guard (1..<threshold).contains(moved.n) else { continue }
          check(.number, name, key, .enterprises, isSafe: atLeast(0, 1), where: isMoved)
          if (1..<threshold).contains(moved.measures[0].n) {
            check(.score, name, key, .sum, isSafe: atLeast(0, 1), where: isMoved)
          }
          guard key.sector == nil else { continue }
          for (level, n) in moved.measures[0].levels.enumerated() where n > 0 {
            check(.level, name, key, .level(level), isSafe: atLeast(0, 1), where: isMoved)
          }
        }
      }
    }
    return leaks
  }
}

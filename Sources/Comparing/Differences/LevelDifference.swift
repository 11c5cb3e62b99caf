internal import Statistics

/// How much more often enterprises of the second country reach a level than those of the first.
public struct LevelDifference: Hashable, Sendable {
  /// The id of the level.
  public let id: String
  /// The share of each country's final scores at or above the level.
  public let reaching: [Proportion]
  /// The second share minus the first.
  public let difference: ShareDifference

  /// The differences at every level but the lowest, which all reach.
  static func all(_ groups: [GroupFigures]) -> [LevelDifference] {
    guard groups.count == 2, groups.allSatisfy({ $0.scored.n > 0 }) else { return [] }
    return groups[0].levels.indices.dropFirst().compactMap { level in
      let reaching = groups.map { group in
        Proportion(group.levels[level...].reduce(0) { $0 + $1.count }, of: group.scored.n)
      }
      guard let difference = ShareDifference(reaching) else { return nil }
      return LevelDifference(
        id: groups[0].levels[level].id, reaching: reaching, difference: difference)
    }
  }
}

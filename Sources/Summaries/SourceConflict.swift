/// Why the enterprises of two summaries may not stand in one comparison, though they could be added.
public enum SourceConflict: Hashable, Sendable {
  /// Both hold the same campaign, so its enterprises would count twice.
  case sameCampaign(String)
  /// They hold two periods of one association, `nil` = of answers that no association collected, so
  /// that an enterprise may count once in each.
  case twoPeriods(association: String?, String, String)
  /// Both hold answers of one period from one country that no campaign collected, so that an
  /// enterprise may count once in each.
  case sameCountry(String, period: String)
  /// Both hold the same counts of the same sources.
  case sameCounts
}

extension Summary {
  /// Why a comparison may not hold both summaries; `nil` = it may.
  ///
  /// Adding parts of one campaign is right where both are parts of one store; files that two people
  /// hand in are another matter, and only who opens them knows. Answers outside campaigns are
  /// taken for different ones only if they are from different countries.
  ///
  /// - Parameter other: the summary to be compared together with this one.
  /// - Returns: the first conflict in the order of this summary's sources.
  public func conflict(with other: Summary) -> SourceConflict? {
    for source in sources {
      for theirs in other.sources where theirs.association == source.association {
        if source.period != theirs.period {
          return .twoPeriods(association: source.association, source.period, theirs.period)
        }
        if let campaign = source.campaign, campaign == theirs.campaign {
          return .sameCampaign(campaign)
        }
      }
    }
    if self == other, !cube.isEmpty { return .sameCounts }
    let others = other.sources.filter { $0.campaign == nil }
    for source in sources where source.campaign == nil {
      guard others.contains(where: { $0.isSameCampaign(as: source) }) else { continue }
      let countries = Set(other.cube.map(\.key.country))
      let both = cube.map(\.key.country).filter { countries.contains($0) }.min()
      if let both { return .sameCountry(both, period: source.period) }
    }
    return nil
  }
}

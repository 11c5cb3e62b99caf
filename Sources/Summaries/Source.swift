/// Where enterprises of a summary come from.
public struct Source: Hashable, Sendable {
  /// The id of the association; `nil` where none collected the answers.
  public let association: String?
  /// The id of the campaign; `nil` where there was none.
  public let campaign: String?
  /// The campaign's label after `/`; without a campaign the calendar year.
  public let period: String
  /// The first day on which an assessment that counts was completed, as `2026-10-01`; `nil` where
  /// none counts.
  public internal(set) var from: String?
  /// The last day on which an assessment that counts was completed.
  public internal(set) var to: String?
  /// The number of enterprises counted; 0 where all that came is left out.
  public internal(set) var n: Int

  /// Enterprises that one association collected in one campaign.
  ///
  /// - Parameters:
  ///   - association: the id of the association.
  ///   - campaign: the id of the campaign, which begins with that of the association.
  ///   - from: the first day; `nil` if nobody is counted.
  ///   - to: the last day.
  ///   - n: the number of enterprises.
  ///   - period: needed only where neither a campaign nor a day tells it.
  public init(
    association: String?, campaign: String?, from: String?, to: String?, n: Int,
    period: String? = nil
  ) {
    self.association = association
    self.campaign = campaign
    self.from = from
    self.to = to
    self.n = n
    let label = campaign?.split(separator: "/", maxSplits: 1).dropFirst().first.map(String.init)
    self.period = label ?? from.map { String($0.prefix(4)) } ?? period ?? ""
  }

  /// Adds enterprises of the same campaign.
  mutating func merge(_ other: Source) {
    // Days written year first sort by their text.
    from = [from, other.from].compactMap(\.self).min()
    to = [to, other.to].compactMap(\.self).max()
    n += other.n
  }

  /// Whether both are the same campaign of the same association; without one, the same year.
  public func isSameCampaign(as other: Source) -> Bool {
    association == other.association && campaign == other.campaign && period == other.period
  }
}

extension Source: Comparable {
  /// Orders by association, campaign and period; what has none comes first.
  public static func < (a: Source, b: Source) -> Bool {
    (a.association ?? "", a.campaign ?? "", a.period, a.from ?? "", a.to ?? "", a.n)
      < (b.association ?? "", b.campaign ?? "", b.period, b.from ?? "", b.to ?? "", b.n)
  }
}

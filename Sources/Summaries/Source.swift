/// Where enterprises of a summary come from.
public struct Source: Hashable, Sendable {
  /// The id of the association; `nil` where none collected the answers.
  public let association: String?
  /// The id of the campaign; `nil` where there was none.
  public let campaign: String?
  /// The first day on which an assessment was completed, as `2026-10-01`.
  public internal(set) var from: String
  /// The last day on which an assessment was completed.
  public internal(set) var to: String
  /// The number of enterprises counted.
  public internal(set) var n: Int

  /// Enterprises that one association collected in one campaign.
  public init(association: String?, campaign: String?, from: String, to: String, n: Int) {
    self.association = association
    self.campaign = campaign
    self.from = from
    self.to = to
    self.n = n
  }

  /// Adds enterprises of the same campaign.
  mutating func merge(_ other: Source) {
    // Days written year first sort by their text.
    from = min(from, other.from)
    to = max(to, other.to)
    n += other.n
  }

  /// Whether both are the same campaign of the same association.
  func isSameCampaign(as other: Source) -> Bool {
    association == other.association && campaign == other.campaign
  }
}

extension Source: Comparable {
  /// Orders by association and campaign; what has none comes first.
  public static func < (a: Source, b: Source) -> Bool {
    (a.association ?? "", a.campaign ?? "", a.from, a.to, a.n)
      < (b.association ?? "", b.campaign ?? "", b.from, b.to, b.n)
  }
}

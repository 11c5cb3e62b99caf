/// What is stored for one campaign, as far as whoever answers for it has to account for it.
public struct CampaignHolding: Sendable, Hashable {
  /// So many responses agreed to one text.
  public struct Agreement: Sendable, Hashable {
    /// `sha256:` and the hash of the notice; `nil` = not known, or nothing was agreed to.
    public let notice: String?
    /// How many.
    public let count: Int
  }

  /// How many responses are stored.
  public let count: Int
  /// How many of them are blocked.
  public let blocked: Int
  /// How many have no last day.
  public let undated: Int
  /// The first of the last days, as `2026-11-20`; `nil` = no response has one.
  public let firstLastDay: String?
  /// The last of the last days.
  public let lastLastDay: String?
  /// By the notice agreed to, the hashes in order, what is not known first.
  public let agreements: [Agreement]
}

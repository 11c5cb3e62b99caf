public import Questionnaires

/// A recommendation in the reader's language, with those who help in the enterprise's country.
public struct ActionAdvice: Sendable, Hashable {
  /// An address that helps.
  public struct Help: Sendable, Hashable {
    /// The name.
    public let name: String
    /// What it offers, if the catalogue says so.
    public let offer: String?
    /// The web address.
    public let url: String?
    /// The telephone number.
    public let phone: String?
    /// When somebody last looked at it: `2026-11` or `2026-11-20`.
    public let checked: String
    /// What must be said of it; `nil` = somebody saw it within the last 12 months.
    let caution: Caution?

    /// Whether an address or a telephone number leads there.
    var isReachable: Bool { url != nil || phone != nil }

    /// Why a resource may not be there.
    enum Caution: Sendable, Hashable {
      /// It was verified more than 12 months ago.
      case mayHaveEnded
      /// Nobody has verified it.
      case unverified
    }
  }

  /// The id, for example `a_copy_first`.
  public let id: String
  /// What to do.
  public let title: String
  /// The name of the domain it helps first.
  public let domain: String
  /// The first step, up to half an hour.
  public let first: String
  /// What comes after it.
  public let next: String
  /// How to see that it is done.
  public let done: String
  /// Hours of work in all.
  public let hours: Int
  /// How much it helps, 1 to 3.
  public let impact: Int
  /// The cost in money.
  public let cost: Action.Cost
  /// Who helps: resources of the enterprise's country, in file order; unverified ones only where
  /// they are asked for.
  public let help: [Help]
}

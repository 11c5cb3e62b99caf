/// A condition that limits a domain's level, never its score.
public struct Gate: Sendable {
  /// The id, for example `g_no_copy`.
  public let id: String
  /// The position of the readiness domain it limits.
  public let domain: Int
  /// The gate holds when this is true.
  public let when: Condition
  /// The position of the highest level left while the gate holds.
  public let atMost: Int
}

/// A recommendation.
public struct Action: Sendable {
  /// What a recommendation costs in money.
  public enum Cost: String, Sendable, CaseIterable {
    /// Nothing but time.
    case none
    /// What an owner spends without asking anybody.
    case low
    /// An investment to be planned.
    case medium
  }

  /// A question's answer once the action is done.
  public struct Improvement: Sendable, Hashable {
    /// The position of the question.
    public let question: Int
    /// The answer that the action leads to.
    public let answer: Target

    /// The answer that an action leads to.
    public enum Target: Sendable, Hashable {
      /// The ordinal of a single question's option.
      case option(Int)
      /// Bits of options added to a multiple.
      case adding(UInt64)
      /// A number.
      case number(Int64)
      /// A percentage of the question's base.
      case percent(Int64)
    }
  }

  /// The id, for example `a_copy_first`.
  public let id: String
  /// The position of the domain it helps first.
  public let domain: Int
  /// The action is given when this is true.
  public let when: Condition
  /// What it changes, in file order.
  public let improves: [Improvement]
  /// Positions of actions to be done before.
  public let requires: [Int]
  /// Hours of work in all.
  public let hours: Int
  /// The cost in money.
  public let cost: Cost
  /// How much it helps, 1 to 3.
  public let impact: Int
  /// Positions of resources that help, in file order.
  public let resources: [Int]
}

/// An address that helps an enterprise of one country.
public struct Resource: Sendable, Hashable {
  /// Whether somebody saw the resource in a source.
  public enum Status: String, Sendable, CaseIterable {
    /// Seen in a source.
    case verified
    /// Recalled; hidden by default.
    case unverified
  }

  /// The id, for example `de_cyber_check`.
  public let id: String
  /// The country code it serves.
  public let country: String
  /// The web address.
  public let url: String?
  /// The telephone number.
  public let phone: String?
  /// What it costs, in words.
  public let cost: String?
  /// The language it speaks.
  public let language: String?
  /// Whether it was verified.
  public let status: Status
  /// When it was checked: `2026-11` or `2026-11-20`.
  public let checked: String
}

/// A field in which an enterprise is scored.
public struct Domain: Hashable, Sendable {
  /// What a domain says about an enterprise.
  public enum Role: String, Sendable, CaseIterable {
    /// Part of the overall score; has levels and gates.
    case readiness
    /// The setting of the enterprise; has a score, never a level.
    case context
  }

  /// How many a questionnaire has at most: with the overall score one bit each tells which scores an
  /// enterprise behind a release has.
  public static let most = UInt64.bitWidth - 1

  /// The id, for example `cybersecurity`.
  public let id: String
  /// Whether the domain is part of readiness or only context.
  public let role: Role
  /// The weight in the overall score, at least 1.
  public let weight: Int
  /// Raised whenever old scores of this domain can no longer be pooled with new ones.
  public let series: Int
  /// Whether this domain's level limits the overall level.
  public let holdsBack: Bool
  /// The common denominator of every question score of the domain: scores are whole multiples of
  /// 1/denominator of a point.
  public let denominator: Int64
}

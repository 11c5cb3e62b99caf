/// Whom a report is written for.
public enum ReportAudience: String, Sendable, Hashable, CaseIterable {
  /// Who runs the enterprise: what stands first, and the first steps.
  case owner
  /// Who advises it: every answer, every step and how each number came about.
  case advisor
  /// An association: no name and no steps, but every answer.
  case association

  /// Whether the owner is spoken to; to all others the same is said of the business.
  public var isOwner: Bool { self == .owner }

  /// The most steps written out.
  var steps: Int {
    switch self {
    case .owner: 7
    case .advisor: .max
    case .association: 0
    }
  }
}

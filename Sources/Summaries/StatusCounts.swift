public import Scoring

/// How many enterprises have each status of a score.
public struct StatusCounts: Hashable, Sendable {
  /// Enterprises with a final score.
  public var scored = 0
  /// Enterprises with a provisional score.
  public var provisional = 0
  /// Enterprises that answered too little.
  public var notScored = 0
  /// Enterprises to which nothing applies.
  public var notApplicable = 0

  /// None.
  public init() {}

  /// The number of enterprises with a status.
  public subscript(status: ScoreStatus) -> Int {
    get {
      switch status {
      case .scored: scored
      case .provisional: provisional
      case .notScored: notScored
      case .notApplicable: notApplicable
      }
    }
    set {
      switch status {
      case .scored: scored = newValue
      case .provisional: provisional = newValue
      case .notScored: notScored = newValue
      case .notApplicable: notApplicable = newValue
      }
    }
  }

  /// The number of all enterprises.
  public var total: Int { scored + provisional + notScored + notApplicable }

  /// Adds status by status.
  public static func += (a: inout StatusCounts, b: StatusCounts) {
    for status in ScoreStatus.allCases { a[status] += b[status] }
  }

  /// Subtracts status by status.
  public static func -= (a: inout StatusCounts, b: StatusCounts) {
    for status in ScoreStatus.allCases { a[status] -= b[status] }
  }
}

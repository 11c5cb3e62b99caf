/// How many assessments are not counted, by reason.
public struct LeftOutCounts: Hashable, Sendable {
  private var counts = Array(repeating: 0, count: LeftOut.allCases.count)

  /// None.
  public init() {}

  /// The number of assessments left out for one reason.
  public subscript(reason: LeftOut) -> Int {
    get { counts[reason.position] }
    set { counts[reason.position] = newValue }
  }

  /// The number of assessments left out for any reason.
  public var total: Int { counts.reduce(0, +) }

  /// Adds reason by reason.
  public static func += (a: inout LeftOutCounts, b: LeftOutCounts) {
    for reason in LeftOut.allCases { a[reason] += b[reason] }
  }

  /// Subtracts reason by reason.
  public static func -= (a: inout LeftOutCounts, b: LeftOutCounts) {
    for reason in LeftOut.allCases { a[reason] -= b[reason] }
  }
}

extension LeftOut {
  fileprivate var position: Int {
    switch self {
    case .noConsent: 0
    case .blocked: 1
    case .outOfScope: 2
    case .noCell: 3
    case .superseded: 4
    }
  }
}

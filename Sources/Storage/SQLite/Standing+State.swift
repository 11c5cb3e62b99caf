internal import Summaries

extension Standing {
  /// The name in the store.
  var state: String {
    switch self {
    case .counted: "counted"
    case .leftOut(let reason): reason.rawValue
    }
  }

  /// The standing of a name in the store, or `nil`.
  init?(state: String) {
    if state == "counted" {
      self = .counted
    } else if let reason = LeftOut(rawValue: state) {
      self = .leftOut(reason)
    } else {
      return nil
    }
  }

  /// The standing by where the answers place an assessment, nothing else standing against it.
  init(_ placement: Placement) {
    switch placement {
    case .cell: self = .counted
    case .leftOut(let reason): self = .leftOut(reason)
    }
  }

  /// Why an assessment is left out whatever its answers are; `nil` = they decide.
  ///
  /// An assessment that does not speak for its enterprise is only that, so that the other reasons
  /// count enterprises.
  static func reason(isHead: Bool, isBlocked: Bool, allowsAggregates: Bool) -> LeftOut? {
    if !isHead { return .superseded }
    if isBlocked { return .blocked }
    if !allowsAggregates { return .noConsent }
    return nil
  }
}

public import Scoring
public import Text

extension FollowUp.Status {
  /// How far something has come, in words.
  public var phrase: FollowUpPhrase.Status {
    switch self {
    case .open: .open
    case .planned: .planned
    case .started: .started
    case .done: .done
    case .dropped: .dropped
    }
  }
}

extension ActionPlan.Sign {
  var phrase: FollowUpPhrase.Sign {
    switch self {
    case .needed: .needed
    case .settled: .settled
    case .untold: .untold
    }
  }
}

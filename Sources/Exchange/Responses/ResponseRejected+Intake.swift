internal import JSON
public import Storage

extension ResponseFields {
  /// The rejection of a response whose members could be read.
  func rejection(of object: JSONObject) -> ResponseRejected {
    var rejected = rejection
    if let campaign = object["campaign"]?.string, CampaignID(campaign) != nil {
      rejected.campaign = campaign
    }
    rejected.isSynthetic = object["synthetic"]?.bool ?? false
    return rejected
  }
}

extension ResponseRejected {
  /// What an import remembers it as: the reason that explains most.
  public var outcome: IntakeOutcome {
    var outcome = IntakeOutcome.malformed
    for finding in findings {
      switch finding.problem {
      case .json: return .unreadable
      case .unknownQuestionnaire, .otherLogic: outcome = .unknownQuestionnaire
      case .brokenSeal where outcome == .malformed: outcome = .brokenSeal
      case .supersedesItself where outcome == .malformed: outcome = .supersedesItself
      default: break
      }
    }
    return outcome
  }
}

extension IntakeTally {
  /// Counts a response that was not taken.
  public mutating func add(_ rejected: ResponseRejected) {
    add(rejected.outcome, campaign: rejected.campaign, isSynthetic: rejected.isSynthetic)
  }
}

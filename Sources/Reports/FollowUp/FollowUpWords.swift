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

  /// The status that a word means: one of any language, or the one that programs write; capitals
  /// and accents do not matter.
  public init?(word: String) {
    let found = Self.allCases.first {
      $0.rawValue == word.lowercased() || $0.phrase == FollowUpPhrase.Status(word: word)
    }
    guard let found else { return nil }
    self = found
  }
}

extension ActionPlan.Step {
  /// How far it has come and by when it is to be done, in few words.
  var decision: DecisionPhrase { .standing(status.phrase, due, isOverdue: isOverdue) }
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

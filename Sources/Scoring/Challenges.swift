internal import Questionnaires

/// What an enterprise's answers say of one of the challenges it can name.
public enum ChallengeStanding: Sendable, Hashable, CaseIterable {
  /// It was named among those that cost most.
  case named
  /// It was not named, but an answer about it shows a burden of half the points or more.
  case shown
  /// Neither.
  case absent
}

extension Scorer {
  /// What the answers say of each option of the challenges question, in file order.
  ///
  /// An exclusive option ("none") is no challenge and always absent. On a form that leaves the
  /// linked questions out, a challenge can be named but not shown: counts of those named may mix
  /// forms, counts of those shown may not.
  ///
  /// - Returns: one standing for each option; empty without a challenges question.
  public func challenges(in sheet: ScoreSheet) -> [ChallengeStanding] {
    guard let question = questionnaire.special.challenges,
      case .multiple(let multiple) = questionnaire.questions[question].kind
    else { return [] }
    let chosen = sheet.states[question] == .answered ? sheet.values[question] : 0
    return multiple.options.indices.map { ordinal in
      guard multiple.countable >> UInt64(ordinal) & 1 == 1 else { return .absent }
      if chosen >> Int64(ordinal) & 1 == 1 { return .named }
      return questionnaire.special.signs[ordinal].contains { isBurden($0, sheet) }
        ? .shown : .absent
    }
  }

  private func isBurden(_ question: Int, _ sheet: ScoreSheet) -> Bool {
    sheet.states[question] == .answered
      && 2 * sheet.points[question] >= plan.questions[question].hundred
  }
}

public import Questionnaires

/// A score, status or level that comes out otherwise under another version of the questionnaire.
public struct ScoreChange: Hashable, Sendable {
  /// What is shown of a score.
  public struct Outcome: Hashable, Sendable {
    /// Whether there is a score.
    public let status: ScoreStatus
    /// The score in tenths of a point, 0 to 1000; 0 where there is none.
    public let tenths: Int
    /// The id of the level after gates; `nil` where there is none.
    public let level: String?

    init(_ score: Score, in questionnaire: Questionnaire) {
      status = score.status
      tenths = score.tenths
      level = score.level.map { questionnaire.levels[$0].id }
    }
  }

  /// The id of the form scored.
  public let form: String
  /// The id of the domain; `nil` = all readiness domains together.
  public let domain: String?
  /// As it was; `nil` if that version has no such domain.
  public let old: Outcome?
  /// As it is; `nil` if this version has no such domain.
  public let new: Outcome?
  /// Everything that goes into the score and is not as it was; never empty.
  public let reasons: [ScoreReason]
}

/// One thing that goes into a score and is not as it was.
public enum ScoreReason: Hashable, Sendable {
  /// The same answer earns other points.
  case points(question: String, answer: String, from: Points, to: Points)
  /// The question weighs otherwise.
  case weight(question: String, from: Int, to: Int)
  /// Whether the domain has a score without an answer to the question is not as it was.
  case critical(question: String, isCritical: Bool)
  /// The question is asked in both versions and answered in another way, or in one of them not asked.
  case state(question: String, from: AnswerState, to: AnswerState)
  /// The question did not count in the domain; `isNew` = it did not exist.
  case counts(question: String, isNew: Bool, state: AnswerState)
  /// The question no longer counts in the domain; `isGone` = it no longer exists.
  case countsNoMore(question: String, isGone: Bool)
  /// A gate holds that did not, or no longer does.
  case gate(String, holds: Bool)
  /// A gate holds as before and limits to another level.
  case gateLimit(String, from: String, to: String)
  /// The coverage asked of a score is another one.
  case coverage
  /// The levels begin elsewhere or are others.
  case levels
  /// The domain is readiness now and was context, or the other way.
  case role
  /// The domain exists in one version only.
  case existence(isNew: Bool)

  // The overall score

  /// The score or level of a domain changes.
  case domain(String)
  /// A domain weighs otherwise.
  case domainWeight(String, from: Int, to: Int)
  /// A domain enters the overall score.
  case domainEnters(String)
  /// A domain leaves the overall score.
  case domainLeaves(String)
  /// What limits the overall level is not as it was.
  case heldBack
}

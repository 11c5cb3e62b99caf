internal import Questionnaires
internal import Scoring
public import Text

/// What is different between two results of one enterprise, as a value that renderers walk.
///
/// It says what was answered on two days and what follows from it, never why.
public struct ChangeContent: Sendable, Hashable {
  /// An answer that is not the one of last time.
  public struct AnswerChange: Sendable, Hashable {
    /// The id of the question, for example `cy_backups`.
    public let id: String
    /// The question as it was asked the second time.
    public let question: String
    /// The earlier answer in words.
    public let before: String
    /// The later answer in words.
    public let after: String
  }

  /// The language of the words that renderers add.
  public let language: Language
  /// The day of the earlier answers.
  public let from: CalendarDate
  /// The day of the later answers.
  public let to: CalendarDate
  /// All readiness domains together.
  public let overall: ScoreMovement
  /// The domains of the later questionnaire, in file order.
  public let domains: [ScoreMovement]
  /// The answers that differ, in the file order of the later questionnaire. Questions that only one
  /// of both questionnaires has, and texts in the enterprise's own words, are left out.
  public let answers: [AnswerChange]
  /// The titles of the actions that were recommended the first time and no longer are, the most
  /// useful first.
  let settledActions: [String]

  /// Compares two results.
  ///
  /// - Parameters:
  ///   - before: The earlier answers, scored.
  ///   - after: The later answers, scored on a form of the same name.
  ///   - language: The language of the words that renderers add.
  public init(before: ScoredForm, after: ScoredForm, language: Language) {
    self.language = language
    from = before.day
    to = after.day
    let gathering = ChangeGathering(before: before, after: after, language: language)
    overall = gathering.overall()
    domains = gathering.domains()
    answers = gathering.answers()
    settledActions = gathering.settledActions()
  }
}

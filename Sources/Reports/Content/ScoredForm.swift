public import Questionnaires
public import Scoring
public import Text

/// What an enterprise answered on one day, scored on a form.
public struct ScoredForm: Sendable {
  /// The scorer of the questionnaire answered.
  public let scorer: Scorer
  /// What it made of the answers.
  public let sheet: ScoreSheet
  /// The answers.
  public let answers: Answers
  /// The texts of the questionnaire as the reader meets them.
  public let texts: Texts
  /// The day on which the answers were given.
  public let day: CalendarDate

  /// Scored answers with their day.
  ///
  /// - Parameters:
  ///   - scorer: The scorer of the questionnaire answered.
  ///   - sheet: What it made of the answers.
  ///   - answers: The answers.
  ///   - texts: The texts of the questionnaire, in the reader's language.
  ///   - day: The day on which the answers were given.
  public init(
    scorer: Scorer, sheet: ScoreSheet, answers: Answers, texts: Texts, day: CalendarDate
  ) {
    self.scorer = scorer
    self.sheet = sheet
    self.answers = answers
    self.texts = texts
    self.day = day
  }

  var questionnaire: Questionnaire { scorer.questionnaire }

  /// The score as it is shown; `nil` where there is none.
  func standing(_ score: Score) -> ScoreMovement.Standing? {
    guard score.status.hasScore else { return nil }
    return .init(
      tenths: score.tenths,
      level: score.level.map { LevelLabel($0, in: questionnaire, texts: texts) })
  }
}

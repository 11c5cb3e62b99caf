public import Questionnaires
public import Scoring

/// One question and what the enterprise said to it, in words.
public struct QuestionResult: Sendable, Hashable {
  /// The id, for example `cy_backups`.
  public let id: String
  /// The question as it was asked.
  public let text: String
  /// The name of its domain.
  public let domain: String
  /// Whether and how it was answered.
  public let state: AnswerState
  /// The answer in the words that were chosen.
  public let answer: String
  /// The exact points, 0 to 100; `nil` where the answer has none.
  public let points: Points?
  /// The weight within the domain.
  public let weight: Int
  /// By how many tenths of a point the domain's score would rise at 100 points.
  public let headroom: Int
}

public import Questionnaires
public import Scoring
internal import Text

/// The result of one domain.
public struct DomainResult: Sendable, Hashable {
  /// The id, for example `cybersecurity`.
  public let id: String
  /// The name.
  public let name: String
  /// Whether the domain is part of readiness or only context.
  public let role: Domain.Role
  /// The weight in the overall score; without meaning for context domains.
  public let weight: Int
  /// Whether the score can be shown.
  public let status: ScoreStatus
  /// The numbers; `nil` where there are none.
  public let score: ShownScore?
  /// The level after gates; `nil` without a score and in context domains.
  public let level: LevelLabel?
  /// The level that the points alone would give.
  public let levelBeforeGates: LevelLabel?
  /// The level to aim at, the next above the points; `nil` at the top and without a level.
  public let target: LevelLabel?
  /// The answered share of the weight in whole percent; `nil` if nothing applies.
  public let coverage: Int?
  /// How many questions went into the score.
  let scoredQuestions: Int
  /// How many were answered "don't know".
  public let unknown: Int
  /// How many that apply were skipped.
  public let skipped: Int
  /// The gates that hold, in file order; none without a score.
  public let gates: [GateNotice]
  /// What the level means; `nil` without a level or where the catalogue is silent.
  public let meaning: String?
  /// Without a score: the questions whose answers would give one, in file order.
  public let wanted: [QuestionResult]

  /// How many questions that apply were answered; "don't know" is no answer.
  public var answered: Int { scoredQuestions - unknown }
  /// How many questions apply.
  public var applicable: Int { scoredQuestions + skipped }

  /// How much was answered, in words.
  var answers: ReportPhrase {
    answered == applicable
      ? .questionsScored(applicable)
      : .answered(answered, of: applicable, unknown: unknown)
  }
}

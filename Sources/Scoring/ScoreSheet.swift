public import Questionnaires

/// Whether a domain's score can be shown.
public enum ScoreStatus: UInt8, Sendable, CaseIterable {
  /// Coverage reaches the limit for a final score.
  case scored = 0
  /// Coverage reaches only the limit for a provisional score.
  case provisional = 1
  /// Too little was answered, or a critical question was skipped.
  case notScored = 2
  /// No question of the domain applies.
  case notApplicable = 3

  /// The name in files.
  public var name: String {
    switch self {
    case .scored: "scored"
    case .provisional: "provisional"
    case .notScored: "not_scored"
    case .notApplicable: "not_applicable"
    }
  }

  /// Whether there is a score at all.
  @inlinable public var hasScore: Bool { self == .scored || self == .provisional }
}

/// The score of a domain, or of all readiness domains together.
@frozen
public struct Score: Hashable, Sendable {
  /// Whether the numbers below can be shown; where not, they are 0 and the levels are `nil`.
  public var status: ScoreStatus
  /// The score in tenths of a point, 0 to 1000.
  public var tenths: Int
  /// The score if every `unknown` and skipped question scored 0, in tenths.
  public var low: Int
  /// The score if every `unknown` and skipped question scored 100, in tenths.
  public var high: Int
  /// The position of the level after gates; `nil` without a score and in context domains.
  public var level: Int?
  /// The position of the level before gates; for the overall score, before it is held back.
  public var levelBeforeGates: Int?
  /// The weight of the questions answered or `unknown`; 0 for the overall score.
  public var answeredWeight: Int64
  /// The weight of the questions that apply; 0 for the overall score.
  public var applicableWeight: Int64
  /// The weight of the questions that were answered "don't know" or skipped.
  public var openWeight: Int64
  /// The sum of weight times points over the questions with a value, times the denominator.
  public var weightedPoints: Int64
  /// Whether a critical question that applies was skipped.
  public var missesCritical: Bool
  /// How many questions have a value.
  public var answered: Int
  /// How many questions were answered "don't know".
  public var unknown: Int
  /// How many questions that apply were skipped.
  public var skipped: Int

  /// No question at all.
  @inlinable public init() {
    status = .notApplicable
    tenths = 0
    low = 0
    high = 0
    level = nil
    levelBeforeGates = nil
    answeredWeight = 0
    applicableWeight = 0
    openWeight = 0
    weightedPoints = 0
    missesCritical = false
    answered = 0
    unknown = 0
    skipped = 0
  }

  /// The answered share of the weight in whole percent, rounded down; `nil` if nothing applies.
  public var coverage: Int? {
    guard applicableWeight > 0 else { return nil }
    return Int(100 * Int128(answeredWeight) / Int128(applicableWeight))
  }
}

/// Everything that scoring one enterprise's answers on one form yields.
///
/// Make one for a questionnaire and reuse it: ``Scorer/score(_:form:into:)`` overwrites it and
/// allocates nothing.
public struct ScoreSheet: Sendable, Hashable, ResolvedAnswers {
  /// By question: whether it was asked and what kind of answer it got.
  public internal(set) var states: [AnswerState]
  /// By question: the value that conditions compare; 0 unless answered.
  public internal(set) var values: [Int64]
  /// By question: points times the domain's denominator; 0 unless answered.
  public internal(set) var points: [Int64]
  /// By domain.
  public internal(set) var domains: [Score]
  /// By gate: whether its condition is true.
  public internal(set) var gates: [Bool]
  /// All readiness domains together.
  public internal(set) var overall: Score

  /// An empty sheet for a questionnaire.
  public init(for questionnaire: Questionnaire) {
    let count = questionnaire.questions.count
    states = Array(repeating: .notAsked, count: count)
    values = Array(repeating: 0, count: count)
    points = Array(repeating: 0, count: count)
    domains = Array(repeating: Score(), count: questionnaire.domains.count)
    gates = Array(repeating: false, count: questionnaire.gates.count)
    overall = Score()
  }

  /// The state of the question at a position.
  @inlinable public func state(of question: Int) -> AnswerState { states[question] }

  /// The value of the question at a position; 0 unless answered.
  @inlinable public func value(of question: Int) -> Int64 { values[question] }
}

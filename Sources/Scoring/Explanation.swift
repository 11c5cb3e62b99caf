public import Questionnaires

/// Why a domain has its score: the contribution of each question, and the gates that hold.
public struct Explanation: Sendable, Hashable {
  /// One question's part in its domain.
  public struct Contribution: Sendable, Hashable {
    /// The position of the question.
    public let question: Int
    /// Whether and how it was answered.
    public let state: AnswerState
    /// The exact points, 0 to 100; `nil` unless answered or `unknown`, which scores 0.
    public let points: Points?
    /// The weight within the domain.
    public let weight: Int
    /// The share of the score's weight in tenths of a percent, rounded half up; `nil` if it has
    /// none.
    public let share: Int?
    /// By how many tenths of a point the domain's score would rise if this question scored 100;
    /// rounded half up. For a skipped question: compared with leaving it out.
    public let headroom: Int
  }

  /// The position of the domain.
  public let domain: Int
  /// The domain's score.
  public let score: Score
  /// Its questions of the form, in file order, those not asked included.
  public let contributions: [Contribution]
  /// The positions of the gates that hold, in file order.
  public let gates: [Int]
}

/// Exact points of a question: a fraction in lowest terms.
public struct Points: Sendable, Hashable, CustomStringConvertible {
  /// The numerator, not negative.
  public let numerator: Int64
  /// The denominator, at least 1.
  public let denominator: Int64

  /// The fraction in lowest terms.
  public init(_ numerator: Int64, over denominator: Int64) {
    let common = greatestCommonDivisor(numerator, denominator)
    self.numerator = numerator / common
    self.denominator = denominator / common
  }

  /// `75`, `12.5` where one decimal is exact, else a fraction such as `100/7`.
  public var description: String {
    if denominator == 1 { return String(numerator) }
    guard 10 % denominator == 0 else { return "\(numerator)/\(denominator)" }
    let tenths = numerator * (10 / denominator)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Scorer {
  /// The exact points of a question of a scored sheet: those that went into the score.
  ///
  /// - Returns: `nil` unless the question has a domain and is answered or `unknown`.
  public func points(of question: Int, in sheet: ScoreSheet) -> Points? {
    guard let domain = questionnaire.questions[question].domain else { return nil }
    switch sheet.states[question] {
    case .answered:
      return Points(sheet.points[question], over: questionnaire.domains[domain].denominator)
    case .unknown: return Points(0, over: 1)
    case .notAsked, .notApplicable, .skipped: return nil
    }
  }

  /// Explains a domain of a scored sheet.
  public func explain(_ domain: Int, in sheet: ScoreSheet, form: Form) -> Explanation {
    let score = sheet.domains[domain]
    let members = questionnaire.questions.indices.filter { index in
      let question = questionnaire.questions[index]
      return question.domain == domain && question.belongs(to: form)
    }
    return Explanation(
      domain: domain, score: score,
      contributions: members.map { contribution(of: $0, to: score, in: sheet) },
      gates: questionnaire.gates.indices.filter {
        questionnaire.gates[$0].domain == domain && sheet.gates[$0]
      })
  }

  private func contribution(
    of question: Int, to score: Score, in sheet: ScoreSheet
  ) -> Explanation.Contribution {
    let weight = plan.questions[question].weight
    let points = points(of: question, in: sheet)
    let carries = points != nil && score.answeredWeight > 0
    return Explanation.Contribution(
      question: question, state: sheet.states[question], points: points, weight: Int(weight),
      share: carries ? tenths(100 * weight, over: score.answeredWeight) : nil,
      headroom: headroom(question, score, in: sheet))
  }

  private func headroom(_ question: Int, _ score: Score, in sheet: ScoreSheet) -> Int {
    let plan = plan.questions[question]
    guard score.status.hasScore else { return 0 }
    let best = score.weightedPoints + plan.weight * plan.hundred
    switch sheet.states[question] {
    case .answered:
      let sum = best - plan.weight * sheet.points[question]
      return tenths(sum, over: plan.denominator * score.answeredWeight) - score.tenths
    case .unknown:
      return tenths(best, over: plan.denominator * score.answeredWeight) - score.tenths
    case .skipped:
      let weight = score.answeredWeight + plan.weight
      return max(0, tenths(best, over: plan.denominator * weight) - score.tenths)
    case .notAsked, .notApplicable: return 0
    }
  }
}

public import Questionnaires
public import Scoring
public import Text

/// Why every domain has its score: each question's answer, points, weight and contribution.
public struct Derivation: Sendable, Hashable {
  /// One question's part.
  public struct Row: Sendable, Hashable {
    /// The question and its answer.
    public let question: QuestionResult
    /// What it adds to the domain's score, in tenths of a point, rounded half up; `nil` where it
    /// counts for nothing.
    public let contribution: Int?
  }

  /// One domain's derivation.
  public struct Part: Sendable, Hashable {
    /// The domain with its gates.
    public let domain: DomainResult
    /// Its questions that were asked, in file order.
    public let rows: [Row]
    /// The sum of points times weight, exact.
    public let sum: Points
    /// The weight of the questions with points: sum divided by it is the score.
    public let weight: Int64
  }

  /// The language of the words that renderers add.
  public let language: Language
  /// All readiness domains together.
  public let overall: OverallResult
  /// The domains, readiness before context, in file order.
  public let parts: [Part]

  /// Derives every domain of a scored sheet; parameters as in ``ResultContent``.
  public init(
    scorer: Scorer, sheet: ScoreSheet, answers: Answers, form: Form, texts: Texts,
    language: Language, setting: ReportSetting
  ) {
    let gathering = ResultGathering(
      scorer: scorer, sheet: sheet, answers: answers, form: form, texts: texts,
      language: language, setting: setting)
    self.language = language
    overall = gathering.overall()
    let results = gathering.domains(.readiness) + gathering.domains(.context)
    let domains = scorer.questionnaire.domains
    parts = results.compactMap { result in
      domains.firstIndex { $0.id == result.id }.map { gathering.derivation($0, of: result) }
    }
  }
}

extension ResultGathering {
  fileprivate func derivation(_ domain: Int, of result: DomainResult) -> Derivation.Part {
    let score = sheet.domains[domain]
    let asked = explanations[domain].contributions.filter { $0.state != .notAsked }
    return Derivation.Part(
      domain: result,
      rows: asked.map { part in
        Derivation.Row(
          question: self.result(part), contribution: contribution(part, to: score))
      },
      sum: Points(score.weightedPoints, over: questionnaire.domains[domain].denominator),
      weight: score.answeredWeight)
  }

  /// Weight × points / weight of all, in tenths, rounded half up.
  private func contribution(_ part: Explanation.Contribution, to score: Score) -> Int? {
    guard let points = part.points, score.status.hasScore else { return nil }
    let numerator = Int128(10 * part.weight) * Int128(points.numerator)
    let denominator = Int128(points.denominator) * Int128(score.answeredWeight)
    return Int((2 * numerator + denominator) / (2 * denominator))
  }
}

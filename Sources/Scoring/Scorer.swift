public import Questionnaires

/// Scores answers exactly: integers and common denominators, no floating point anywhere.
///
/// The rules stand in Documentation/scoring.md.
public struct Scorer: Sendable {
  /// The questionnaire that this scorer scores.
  public let questionnaire: Questionnaire
  let plan: ScoringPlan

  /// Flattens a questionnaire for scoring; costs far more than one score, so keep the scorer.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    plan = ScoringPlan(questionnaire)
  }

  /// Scores the answers on one form; answers outside the form are ignored.
  ///
  /// - Parameters:
  ///   - answers: one answer a question, by position; numbers within their ranges.
  ///   - form: the form whose questions count.
  ///   - sheet: a sheet of the same questionnaire, overwritten. Nothing is allocated.
  public func score(_ answers: Answers, form: Form, into sheet: inout ScoreSheet) {
    for domain in sheet.domains.indices { sheet.domains[domain] = Score() }
    resolve(
      answers, form, states: &sheet.states, values: &sheet.values, points: &sheet.points,
      domains: &sheet.domains)
    finishDomains(&sheet)
    applyGates(&sheet)
    sheet.overall = combine(sheet.domains.span)
  }

  /// A fresh sheet with the scores of these answers.
  public func score(_ answers: Answers, form: Form) -> ScoreSheet {
    var sheet = ScoreSheet(for: questionnaire)
    score(answers, form: form, into: &sheet)
    return sheet
  }
}

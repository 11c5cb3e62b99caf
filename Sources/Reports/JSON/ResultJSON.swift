public import JSON
public import Questionnaires
public import Scoring

/// Writes results as `readiness-result/1`, the format of `score` and of `report --format json`.
///
/// Scores are texts with one decimal and a dot in every language, points of questions are exact,
/// and what does not exist is `null`.
public struct ResultJSON: Sendable {
  /// The format's name in files.
  public static let format = "readiness-result/1"

  private let scorer: Scorer
  private let gates: [[Int]]

  /// A writer for results of `scorer`.
  public init(_ scorer: Scorer) {
    self.scorer = scorer
    let questionnaire = scorer.questionnaire
    gates = questionnaire.domains.indices.map { domain in
      questionnaire.gates.indices.filter { questionnaire.gates[$0].domain == domain }
    }
  }

  /// The result of a scored sheet.
  ///
  /// - Parameters:
  ///   - sheet: What the scorer made of the answers.
  ///   - form: The form that was scored.
  ///   - assessment: The id of the assessment, `nil` where there is none.
  /// - Returns: The object `readiness-result/1`.
  public func value(of sheet: ScoreSheet, form: Form, assessment: String?) -> JSONValue {
    let questionnaire = scorer.questionnaire
    return [
      "format": .text(Self.format),
      "assessment": .text(assessment),
      "questionnaire": [
        "id": .text(questionnaire.id),
        "version": .text(questionnaire.version.description),
      ],
      "form": .text(questionnaire.name(of: form)),
      "overall": overall(sheet.overall),
      "domains": .list(questionnaire.domains.indices.map { domain($0, sheet) }),
      "questions": .list(
        questionnaire.questions.indices.compactMap { question($0, sheet) }),
      "actions": .list(
        scorer.actions(in: sheet).map { .text(questionnaire.actions[$0].id) }),
    ]
  }

  private func overall(_ score: Score) -> JSONValue {
    [
      "score": tenths(score.tenths, of: score),
      "low": tenths(score.low, of: score),
      "high": tenths(score.high, of: score),
      "status": .text(score.status.name),
      "level": level(score.level),
      "levelBeforeGates": level(score.levelBeforeGates),
    ]
  }

  private func domain(_ domain: Int, _ sheet: ScoreSheet) -> JSONValue {
    let score = sheet.domains[domain]
    let holding = score.status.hasScore ? gates[domain].filter { sheet.gates[$0] } : []
    return [
      "id": .text(scorer.questionnaire.domains[domain].id),
      "score": tenths(score.tenths, of: score),
      "low": tenths(score.low, of: score),
      "high": tenths(score.high, of: score),
      "coverage": score.coverage.map { JSONValue(.integer(Int64($0))) } ?? nil,
      "status": .text(score.status.name),
      "level": level(score.level),
      "levelBeforeGates": level(score.levelBeforeGates),
      "gates": .list(holding.map { .text(scorer.questionnaire.gates[$0].id) }),
      "unknown": JSONValue(.integer(Int64(score.unknown))),
      "skipped": JSONValue(.integer(Int64(score.skipped))),
    ]
  }

  /// A question with a domain; `nil` for the others.
  private func question(_ index: Int, _ sheet: ScoreSheet) -> JSONValue? {
    let question = scorer.questionnaire.questions[index]
    guard question.domain != nil else { return nil }
    return [
      "id": .text(question.id),
      "status": .text(sheet.states[index].name),
      "score": .text(scorer.points(of: index, in: sheet)?.description),
      "weight": JSONValue(.integer(Int64(question.weight))),
    ]
  }

  private func level(_ position: Int?) -> JSONValue {
    .text(position.map { scorer.questionnaire.levels[$0].id })
  }

  private func tenths(_ value: Int, of score: Score) -> JSONValue {
    score.status.hasScore ? .text("\(value / 10).\(value % 10)") : nil
  }
}

extension AnswerState {
  /// The name in result files.
  var name: String {
    switch self {
    case .notAsked: "not_asked"
    case .answered: "answered"
    case .unknown: "unknown"
    case .notApplicable: "not_applicable"
    case .skipped: "skipped"
    }
  }
}

extension JSONValue {
  /// A text, or `null` where there is none.
  fileprivate static func text(_ text: String?) -> JSONValue {
    text.map { JSONValue(.string($0)) } ?? nil
  }

  /// An array.
  fileprivate static func list(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }
}

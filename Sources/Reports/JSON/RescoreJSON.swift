public import JSON
public import Questionnaires
internal import Scoring

/// What re-scoring under another version would change, for programs.
public struct RescoreJSON: Sendable {
  private var enterprises: [JSONValue] = []

  /// Nothing yet.
  public init() {}

  /// Adds an assessment whose scores come out otherwise.
  public mutating func add(_ assessment: RescoredAssessment) {
    enterprises.append([
      "id": text(assessment.id), "label": text(assessment.label),
      "completed": text(assessment.completed), "version": text(assessment.version.description),
      "form": text(assessment.form),
      "lost": JSONValue(.array(assessment.result.losses.map { JSONValue(.object(loss($0))) })),
      "changes": JSONValue(.array(assessment.result.changes.map(change))),
    ])
  }

  /// The whole, with the counts.
  ///
  /// - Parameters:
  ///   - questionnaire: the version.
  ///   - tally: how many come out otherwise.
  ///   - losses: what the version does not take, with counts.
  ///   - drafts: how many unfinished interviews stay with another version.
  /// - Returns: one object.
  public func value(
    under questionnaire: Questionnaire, _ tally: RescoreTally,
    losses: [(loss: AnswerLoss, count: Int)], drafts: Int
  ) -> JSONValue {
    [
      "questionnaire": text(questionnaire.id), "version": text(tally.version.description),
      "logic": text(questionnaire.logic), "applied": false,
      "assessments": number(tally.assessments), "changed": number(tally.changed),
      "unchanged": number(tally.unchanged), "superseded": number(tally.superseded),
      "withoutForm": number(tally.withoutForm), "drafts": number(drafts),
      "losses": JSONValue(
        .array(
          losses.map { each, count in
            var object = loss(each)
            object["count"] = number(count)
            return JSONValue(.object(object))
          })),
      "enterprises": JSONValue(.array(enterprises)),
    ]
  }

  private func loss(_ loss: AnswerLoss) -> JSONObject {
    var object = JSONObject()
    object["question"] = text(loss.question)
    object["reason"] = text(loss.reason.code)
    object["detail"] = text(loss.reason.detail)
    return object
  }

  private func change(_ change: ScoreChange) -> JSONValue {
    [
      "measure": text(change.domain.map { "domain:\($0)" } ?? "overall"),
      "form": text(change.form), "from": outcome(change.old), "to": outcome(change.new),
      "reasons": JSONValue(.array(change.reasons.map(reason))),
    ]
  }

  private func outcome(_ outcome: ScoreChange.Outcome?) -> JSONValue {
    guard let outcome else { return nil }
    let score = outcome.status.hasScore ? "\(outcome.tenths / 10).\(outcome.tenths % 10)" : nil
    return [
      "score": text(score), "status": text(outcome.status.name), "level": text(outcome.level),
    ]
  }

  private func reason(_ reason: ScoreReason) -> JSONValue {
    switch reason {
    case .points(let question, let answer, let from, let to):
      [
        "reason": "points", "question": text(question), "answer": text(answer),
        "from": text(from.description), "to": text(to.description),
      ]
    case .weight(let question, let from, let to):
      ["reason": "weight", "question": text(question), "from": number(from), "to": number(to)]
    case .critical(let question, let isCritical):
      ["reason": "critical", "question": text(question), "to": JSONValue(.bool(isCritical))]
    case .state(let question, let from, let to):
      ["reason": "state", "question": text(question), "from": text(from.name), "to": text(to.name)]
    case .counts(let question, let isNew, let state):
      [
        "reason": "counts", "question": text(question), "new": JSONValue(.bool(isNew)),
        "to": text(state.name),
      ]
    case .countsNoMore(let question, let isGone):
      ["reason": "counts_no_more", "question": text(question), "gone": JSONValue(.bool(isGone))]
    case .gate(let gate, let holds):
      ["reason": "gate", "gate": text(gate), "to": JSONValue(.bool(holds))]
    case .gateLimit(let gate, let from, let to):
      ["reason": "gate_limit", "gate": text(gate), "from": text(from), "to": text(to)]
    case .coverage: ["reason": "coverage"]
    case .levels: ["reason": "levels"]
    case .role: ["reason": "role"]
    case .existence(let isNew): ["reason": "existence", "to": JSONValue(.bool(isNew))]
    case .domain(let id): ["reason": "domain", "domain": text(id)]
    case .domainWeight(let id, let from, let to):
      ["reason": "domain_weight", "domain": text(id), "from": number(from), "to": number(to)]
    case .domainEnters(let id): ["reason": "domain_enters", "domain": text(id)]
    case .domainLeaves(let id): ["reason": "domain_leaves", "domain": text(id)]
    case .heldBack: ["reason": "held_back"]
    }
  }

  private func text(_ text: String?) -> JSONValue {
    text.map { JSONValue(.string($0)) } ?? nil
  }

  private func number(_ number: Int) -> JSONValue { JSONValue(.integer(Int64(number))) }
}

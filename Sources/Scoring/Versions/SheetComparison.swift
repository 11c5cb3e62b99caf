internal import Questionnaires

/// Compares what two versions of a questionnaire make of one enterprise, with the reasons.
///
/// A domain's outcome follows from the state, points, weight and criticality of its questions, from
/// its gates, the levels and the coverage asked. All of these are compared, so an outcome that
/// differs has a reason.
struct SheetComparison {
  private let old: ScoredVersion
  private let new: ScoredVersion

  init(_ old: ScoredVersion, _ new: ScoredVersion) {
    self.old = old
    self.new = new
  }

  /// The overall score, then the domains of the new version, then those only the old one has.
  var changes: [ScoreChange] {
    let ids = new.questionnaire.domains.map(\.id)
    let gone = old.questionnaire.domains.map(\.id).filter { !ids.contains($0) }
    let domains = (ids + gone).compactMap(change)
    return overall(domains.compactMap(\.domain)) + domains
  }

  // MARK: Domains

  private func change(ofDomain id: String) -> ScoreChange? {
    let (before, after) = (old.domain(id), new.domain(id))
    let from = before.map {
      ScoreChange.Outcome(old.sheet.domains[$0], in: old.questionnaire)
    }
    let to = after.map {
      ScoreChange.Outcome(new.sheet.domains[$0], in: new.questionnaire)
    }
    guard from != to else { return nil }
    var reasons: [ScoreReason] = []
    if let before, let after {
      reasons = questionReasons(before, after) + gateReasons(before, after)
      reasons += ruleReasons(from, to)
      if old.questionnaire.domains[before].role != new.questionnaire.domains[after].role {
        reasons.append(.role)
      }
    } else {
      reasons = [.existence(isNew: before == nil)]
    }
    return ScoreChange(
      form: new.questionnaire.name(of: new.form), domain: id, old: from, new: to,
      reasons: reasons)
  }

  /// The reasons that lie in questions, in the new version's order.
  private func questionReasons(_ before: Int, _ after: Int) -> [ScoreReason] {
    let ids = new.questionnaire.questions.map(\.id)
    let gone = old.questionnaire.questions.map(\.id).filter {
      new.questionnaire.question($0) == nil
    }
    return (ids + gone).flatMap { id in
      reasons(of: id, old.part(of: id, in: before), new.part(of: id, in: after))
    }
  }

  private func reasons(of id: String, _ before: Int?, _ after: Int?) -> [ScoreReason] {
    let from = before.map { old.sheet.states[$0] }
    let to = after.map { new.sheet.states[$0] }
    switch (from, to) {
    case (nil, nil): return []
    case (nil, let state?):
      if state == .notAsked { return [] }
      let isNew = old.questionnaire.question(id) == nil
      return [.counts(question: id, isNew: isNew, state: state)]
    case (let state?, nil):
      if state == .notAsked { return [] }
      return [.countsNoMore(question: id, isGone: new.questionnaire.question(id) == nil)]
    case (let from?, let to?):
      if from != to { return [.state(question: id, from: from, to: to)] }
      guard let before, let after, to != .notAsked else { return [] }
      return reasons(ofAsked: id, before, after)
    }
  }

  /// The reasons of a question that is asked in both versions and in the same state.
  private func reasons(ofAsked id: String, _ before: Int, _ after: Int) -> [ScoreReason] {
    var reasons: [ScoreReason] = []
    if let from = old.scorer.points(of: before, in: old.sheet),
      let to = new.scorer.points(of: after, in: new.sheet), from != to
    {
      reasons.append(
        .points(question: id, answer: new.answer(to: after), from: from, to: to))
    }
    let (was, now) = (old.questionnaire.questions[before], new.questionnaire.questions[after])
    if was.weight != now.weight {
      reasons.append(.weight(question: id, from: was.weight, to: now.weight))
    }
    if was.isCritical != now.isCritical, new.sheet.states[after] == .skipped {
      reasons.append(.critical(question: id, isCritical: now.isCritical))
    }
    return reasons
  }

  private func gateReasons(_ before: Int, _ after: Int) -> [ScoreReason] {
    let was = old.holdingGates(of: before)
    let now = new.holdingGates(of: after)
    var reasons: [ScoreReason] = []
    for gate in now {
      guard let other = was.first(where: { $0.id == gate.id }) else {
        reasons.append(.gate(gate.id, holds: true))
        continue
      }
      let from = old.questionnaire.levels[other.atMost].id
      let to = new.questionnaire.levels[gate.atMost].id
      if from != to { reasons.append(.gateLimit(gate.id, from: from, to: to)) }
    }
    for gate in was where !now.contains(where: { $0.id == gate.id }) {
      reasons.append(.gate(gate.id, holds: false))
    }
    return reasons
  }

  private func ruleReasons(
    _ from: ScoreChange.Outcome?, _ to: ScoreChange.Outcome?
  ) -> [ScoreReason] {
    var reasons: [ScoreReason] = []
    if from?.status != to?.status, old.questionnaire.coverage != new.questionnaire.coverage {
      reasons.append(.coverage)
    }
    if from?.level != to?.level, old.questionnaire.levels != new.questionnaire.levels {
      reasons.append(.levels)
    }
    return reasons
  }

  // MARK: Overall

  private func overall(_ changed: [String]) -> [ScoreChange] {
    let from = ScoreChange.Outcome(old.sheet.overall, in: old.questionnaire)
    let to = ScoreChange.Outcome(new.sheet.overall, in: new.questionnaire)
    guard from != to else { return [] }
    var reasons: [ScoreReason] = []
    for domain in new.questionnaire.domains where domain.role == .readiness {
      guard let other = old.readiness(domain.id) else {
        reasons.append(.domainEnters(domain.id))
        continue
      }
      if changed.contains(domain.id) { reasons.append(.domain(domain.id)) }
      if domain.weight != other.weight {
        reasons.append(.domainWeight(domain.id, from: other.weight, to: domain.weight))
      }
    }
    for domain in old.questionnaire.domains
    where domain.role == .readiness && new.readiness(domain.id) == nil {
      reasons.append(.domainLeaves(domain.id))
    }
    if from.level != to.level, old.limits != new.limits { reasons.append(.heldBack) }
    if from.level != to.level, old.questionnaire.levels != new.questionnaire.levels {
      reasons.append(.levels)
    }
    return [
      ScoreChange(
        form: new.questionnaire.name(of: new.form), domain: nil, old: from, new: to,
        reasons: reasons)
    ]
  }
}

extension ScoredVersion {
  fileprivate func holdingGates(of domain: Int) -> [Gate] {
    questionnaire.gates.indices.filter { sheet.gates[$0] }.map { questionnaire.gates[$0] }
      .filter { $0.domain == domain }
  }

  fileprivate func readiness(_ id: String) -> Domain? {
    questionnaire.domains.first { $0.id == id && $0.role == .readiness }
  }

  /// What limits the overall level.
  fileprivate var limits: [String] {
    [questionnaire.stepsAboveWeakest.map(String.init) ?? ""]
      + questionnaire.domains.filter(\.holdsBack).map(\.id).sorted()
  }
}

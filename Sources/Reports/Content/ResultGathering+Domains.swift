internal import Questionnaires
internal import Scoring

extension ResultGathering {
  /// The domains of a role, in file order.
  func domains(_ role: Domain.Role) -> [DomainResult] {
    questionnaire.domains.indices.filter { questionnaire.domains[$0].role == role }
      .map(domain)
  }

  private func domain(_ domain: Int) -> DomainResult {
    let definition = questionnaire.domains[domain]
    let score = sheet.domains[domain]
    let target = score.levelBeforeGates.map { $0 + 1 }
    return DomainResult(
      id: definition.id, name: domainName(domain), role: definition.role,
      weight: definition.weight, status: score.status, score: ShownScore(score),
      level: score.level.map(label),
      levelBeforeGates: score.levelBeforeGates.map(label),
      target: target.flatMap { questionnaire.levels.indices.contains($0) ? label($0) : nil },
      coverage: score.coverage, scoredQuestions: score.answered + score.unknown,
      unknown: score.unknown, skipped: score.skipped,
      gates: score.status.hasScore ? gates(of: domain) : [],
      meaning: meaning(definition.id, score.level),
      wanted: score.status == .notScored ? wanted(in: domain) : [])
  }

  private func gates(of domain: Int) -> [GateNotice] {
    explanations[domain].gates.map { gate in
      let definition = questionnaire.gates[gate]
      let before = sheet.domains[domain].levelBeforeGates ?? 0
      return GateNotice(
        id: definition.id, reason: texts["gate.\(definition.id)"],
        questions: questionnaire.questions.indices.filter(definition.when.questions.contains)
          .map { questionnaire.questions[$0].id },
        atMost: label(definition.atMost), isLimiting: definition.atMost < before,
        remedy: remedy(for: gate).map(advice))
    }
  }

  // MARK: Questions that would give a score

  /// The fewest skipped questions whose answers would give the domain a score: every critical one,
  /// then the heaviest, until the coverage suffices.
  private func wanted(in domain: Int) -> [QuestionResult] {
    let skipped = explanations[domain].contributions.filter { $0.state == .skipped }
    let ordered = skipped.sorted { a, b in
      let (left, right) = (isCritical(a), isCritical(b))
      if left != right { return left }
      return a.weight == b.weight ? a.question < b.question : a.weight > b.weight
    }
    let score = sheet.domains[domain]
    var answered = Int128(score.answeredWeight)
    var chosen: [Explanation.Contribution] = []
    for part in ordered {
      let suffices =
        answered > 0
        && 100 * answered
          >= Int128(questionnaire.coverage.provisional) * Int128(score.applicableWeight)
      guard isCritical(part) || !suffices else { break }
      chosen.append(part)
      answered += Int128(part.weight)
    }
    return chosen.sorted { $0.question < $1.question }.map(result)
  }

  private func isCritical(_ part: Explanation.Contribution) -> Bool {
    questionnaire.questions[part.question].isCritical
  }
}

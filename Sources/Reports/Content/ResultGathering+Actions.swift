internal import Questionnaires
internal import Scoring

extension ResultGathering {
  /// An action in the reader's language.
  func advice(_ action: Int) -> ActionAdvice {
    let definition = questionnaire.actions[action]
    func text(_ part: String) -> String { texts["action.\(definition.id).\(part)"] }
    return ActionAdvice(
      id: definition.id, title: text("title"), domain: domainName(definition.domain),
      first: text("first"), next: text("next"), done: text("done"), hours: definition.hours,
      impact: definition.impact, cost: definition.cost,
      help: definition.resources.map { questionnaire.resources[$0] }
        .filter { $0.country == country && (setting.namesUnverified || $0.status == .verified) }
        .map(help))
  }

  private func help(_ resource: Resource) -> ActionAdvice.Help {
    ActionAdvice.Help(
      name: texts["resource.\(resource.id).name"],
      offer: texts.find("resource.\(resource.id).offer"), url: resource.url,
      phone: resource.phone, checked: resource.checked, caution: caution(resource))
  }

  private func caution(_ resource: Resource) -> ActionAdvice.Help.Caution? {
    if resource.status == .unverified { return .unverified }
    return resource.isOld(on: setting.day) ? .mayHaveEnded : nil
  }

  /// The first given action after which a gate no longer holds: tried out, not guessed.
  func remedy(for gate: Int) -> Int? {
    let named = questionnaire.gates[gate].when.questions
    return ranked.first { action in
      let improvements = questionnaire.actions[action].improves
      guard improvements.contains(where: { named.contains($0.question) }) else { return false }
      var changed = answers
      for improvement in improvements {
        changed[improvement.question] = scorer.answer(after: improvement, in: sheet)
      }
      return !scorer.score(changed, form: form).gates[gate]
    }
  }
}

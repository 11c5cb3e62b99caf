extension LogicComparison {
  /// A gate limits the level of its domain.
  mutating func compareGates() {
    let gates = Pairing(old.gates, new.gates, by: \.id)
    for gate in gates.removed { note(.gate(gate.id), .removed, touching: limited(gate, in: old)) }
    for gate in gates.added { note(.gate(gate.id), .added, touching: limited(gate, in: new)) }
    for id in gates.moved { note(.gate(id), .moved, touching: .nothing) }
    for (before, after) in gates.common {
      let subject = Change.Subject.gate(before.id)
      let both = limited(before, in: old) + limited(after, in: new)
      compare(
        .domain, of: subject, old.domains[before.domain].id, new.domains[after.domain].id,
        touching: both)
      compareWhen(of: subject, before.when, after.when, touching: both)
      compare(
        .atMost, of: subject, old.levels[before.atMost].id, new.levels[after.atMost].id,
        touching: both)
    }
  }

  private func limited(_ gate: Gate, in questionnaire: Questionnaire) -> Touch {
    .domain(questionnaire.domains[gate.domain].id)
  }

  /// Advice changes no score.
  mutating func compareActions() {
    let actions = Pairing(old.actions, new.actions, by: \.id)
    for action in actions.removed { note(.action(action.id), .removed, touching: .nothing) }
    for action in actions.added { note(.action(action.id), .added, touching: .nothing) }
    for id in actions.moved { note(.action(id), .moved, touching: .nothing) }
    for (before, after) in actions.common {
      let subject = Change.Subject.action(before.id)
      compare(
        .domain, of: subject, old.domains[before.domain].id, new.domains[after.domain].id,
        touching: .nothing)
      compareWhen(of: subject, before.when, after.when, touching: .nothing)
      compare(
        .improves, of: subject, old.improvements(of: before), new.improvements(of: after),
        touching: .nothing, as: list)
      compare(
        .requires, of: subject, before.requires.map { old.actions[$0].id },
        after.requires.map { new.actions[$0].id }, touching: .nothing, as: list)
      compare(.hours, of: subject, before.hours, after.hours, touching: .nothing)
      compare(.cost, of: subject, before.cost.rawValue, after.cost.rawValue, touching: .nothing)
      compare(.impact, of: subject, before.impact, after.impact, touching: .nothing)
      compare(
        .resources, of: subject, before.resources.map { old.resources[$0].id },
        after.resources.map { new.resources[$0].id }, touching: .nothing, as: list)
    }
  }
}

/// Several values as people read them.
private func list(_ values: [String]) -> String {
  values.isEmpty ? "–" : values.joined(separator: ", ")
}

extension Questionnaire {
  /// What an action leads to: question and answer.
  fileprivate func improvements(of action: Action) -> [String] {
    action.improves.map { improvement in
      let question = questions[improvement.question]
      switch improvement.answer {
      case .option(let ordinal): return "\(question.id) = \(question.options[ordinal].code)"
      case .adding(let bits):
        let codes = question.options.indices.filter { bits >> UInt64($0) & 1 == 1 }
          .map { question.options[$0].code }.sorted()
        return "\(question.id) + \(codes.joined(separator: " "))"
      case .number(let number): return "\(question.id) = \(number)"
      case .percent(let percent): return "\(question.id) = \(percent) %"
      }
    }
  }
}

internal import Questionnaires

/// The exact search: everything that each part of a scope can do, then the sums across the parts.
struct PlanSearch {
  private let scope: PlanScope
  private let groups: [PlanGroup]
  /// What leads to each attainable sum while no gate holds; none if a gate cannot be lifted.
  private let choices: [Frontier.Choice]

  /// `nil` where the limits do not suffice.
  init?(_ scope: PlanScope, _ limits: PlanLimits) {
    guard scope.actions.count <= ActionSet.bitWidth else { return nil }
    self.scope = scope
    guard let parts = scope.parts() else {
      (groups, choices) = ([], [])
      return
    }
    var groups: [PlanGroup] = []
    var frontier = Frontier()
    for part in parts {
      guard let group = PlanGroup(part, in: scope, limit: limits.states),
        let sums = frontier.combined(with: group.frontier, limit: limits.pairs)
      else { return nil }
      groups.append(group)
      frontier = sums
    }
    self.groups = groups
    choices = frontier.choices
  }

  /// The plan of least effort that leads to the scope's level.
  var leastEffort: Plan? { choices.first { level(after: $0) >= scope.aim }.map(plan) }

  /// The plan of the highest score among those that lead to the scope's level, and of the least
  /// effort among these.
  var furthest: Plan? {
    guard let last = choices.last, level(after: last) >= scope.aim else { return nil }
    return choices.first { tenths(after: $0) == tenths(after: last) }.map(plan)
  }

  private func plan(_ choice: Frontier.Choice) -> Plan {
    let order = merged(groups.map { $0.order(of: choice.effort.actions & $0.actions) })
    return Plan(
      actions: order, hours: choice.effort.hours, tenths: tenths(after: choice),
      level: gated(level(after: choice), after: order))
  }

  /// The score once a choice is made, rounded as the score is.
  private func tenths(after choice: Frontier.Choice) -> Int {
    let score = scope.sheet.domains[scope.domain]
    let denominator = scope.scorer.plan.domains[scope.domain].denominator
    return Scoring.tenths(
      score.weightedPoints + choice.gain, over: denominator * score.answeredWeight)
  }

  /// The level of that score, before gates.
  private func level(after choice: Frontier.Choice) -> Int {
    scope.scorer.level(atTenths: tenths(after: choice))
  }

  /// The level that the gates leave once the actions are done, those above the scope's included.
  private func gated(_ level: Int, after actions: [Int]) -> Int {
    let questionnaire = scope.scorer.questionnaire
    var answers = ImprovedAnswers(
      scope.sheet, changing: Array(questionnaire.questions.indices))
    for action in actions { scope.scorer.perform(action, on: &answers) }
    return questionnaire.gates.reduce(level) { level, gate in
      gate.domain == scope.domain && gate.when.truth(over: answers) == .yes
        ? min(level, gate.atMost) : level
    }
  }
}

/// Orders of different actions made one: at each turn the action that comes first in the file.
private func merged(_ orders: [[Int]]) -> [Int] {
  var rest = orders.map { $0[...] }
  var merged: [Int] = []
  while let next = rest.indices.filter({ !rest[$0].isEmpty }).min(by: {
    (rest[$0].first ?? 0) < (rest[$1].first ?? 0)
  }) {
    merged.append(rest[next].removeFirst())
  }
  return merged
}

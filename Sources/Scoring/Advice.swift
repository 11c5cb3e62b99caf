internal import Questionnaires

extension Scorer {
  /// The positions of all actions whose condition is true, in file order.
  public func actions(in sheet: ScoreSheet) -> [Int] {
    questionnaire.actions.indices.filter {
      questionnaire.actions[$0].when.truth(over: sheet) == .yes
    }
  }

  /// The same actions, the most useful first.
  ///
  /// First those that help a question named by a gate that holds, in the order of the gates; then
  /// by gain per hour: (sum over improved questions of weight × points missing to the answer the
  /// action leads to) × impact / hours. Ties keep the order of the file.
  public func rankedActions(in sheet: ScoreSheet) -> [Int] {
    let gated = gatedQuestions(in: sheet)
    let ranked = actions(in: sheet).map { action in
      (action: action, gate: firstGate(action, gated), gain: gain(of: action, in: sheet))
    }
    return ranked.sorted { a, b in
      if a.gate != b.gate { return a.gate < b.gate }
      let (left, right) = (a.gain * Int128(hours(b.action)), b.gain * Int128(hours(a.action)))
      return left == right ? a.action < b.action : left > right
    }.map(\.action)
  }

  private func hours(_ action: Int) -> Int { max(1, questionnaire.actions[action].hours) }

  /// The questions named by each gate that holds.
  private func gatedQuestions(in sheet: ScoreSheet) -> [[Int]] {
    questionnaire.gates.indices.filter { sheet.gates[$0] }
      .map { questionnaire.gates[$0].when.questions }
  }

  private func firstGate(_ action: Int, _ gated: [[Int]]) -> Int {
    let improved = questionnaire.actions[action].improves.map(\.question)
    return gated.firstIndex { questions in improved.contains { questions.contains($0) } }
      ?? gated.count
  }

  /// Sum of weight × points gained × impact, times the common denominators of the domains.
  private func gain(of action: Int, in sheet: ScoreSheet) -> Int128 {
    var gain: Int128 = 0
    for improvement in questionnaire.actions[action].improves {
      let question = improvement.question
      let plan = plan.questions[question]
      guard plan.domain >= 0, sheet.states[question] != .notAsked else { continue }
      let now = sheet.states[question] == .answered ? sheet.points[question] : 0
      let then = points(after: improvement, in: sheet)
      guard then > now else { continue }
      // Points on the scale of 1/1000, so that domains with other denominators compare.
      gain += Int128(plan.weight) * Int128(then - now) * 1000 / Int128(plan.denominator)
    }
    return gain * Int128(questionnaire.actions[action].impact)
  }
}

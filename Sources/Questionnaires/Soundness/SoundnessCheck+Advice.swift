extension SoundnessCheck {
  /// Gates hold and actions are given for some but not for all, and actions lead to more points.
  mutating func gatesAndActions() {
    for (position, gate) in questionnaire.gates.enumerated() {
      proveCondition(
        gate.when, of: .gate(gate.id), in: cones,
        at: places.member("when", of: "gates", position))
    }
    for (position, action) in questionnaire.actions.enumerated() {
      proveCondition(
        action.when, of: .action(action.id), in: cones,
        at: places.member("when", of: "actions", position))
      for improvement in action.improves {
        gain(of: improvement, by: action, at: places.improvement(improvement, position, self))
      }
    }
  }

  private mutating func gain(
    of improvement: Action.Improvement, by action: Action, at offset: Int
  ) {
    let question = questionnaire.questions[improvement.question]
    guard let domain = question.domain else {
      findings.report(
        .improvementWithoutGain(question: question.id, action: action.id), at: offset)
      return
    }
    let cone = coneSize(action.when, [improvement.question])
    prove("what action \(action.id) improves", cone: cone, at: offset) {
      (check) throws(StateBudget.Exhausted) in
      for cones in check.cones {
        if try check.gains(improvement, action, in: domain, cones) { return }
      }
      check.findings.report(
        .improvementWithoutGain(question: question.id, action: action.id), at: offset)
    }
  }

  /// Whether somebody to whom the action is given has fewer points now than after it.
  private mutating func gains(
    _ improvement: Action.Improvement, _ action: Action, in domain: Int, _ cones: Cones
  ) throws(StateBudget.Exhausted) -> Bool {
    let cone = cones.cone(of: action.when.questions + [improvement.question])
    let space = AnswerSpace(
      cone, telling: [action.when] + improvement.addedOptions,
      interest: .init(domain: domain, hasValuesOnly: false), in: questionnaire)
    let aim = AssignmentSearch.Aim(
      condition: Statement(action.when.expression, of: questionnaire)
    ) { $0.contains(.yes) }
    var gains = false
    try search.run(over: space, aim: aim, budget) { assignment in
      guard action.when.truth(over: assignment) == .yes,
        let now = assignment.entries.first(where: { $0.question == improvement.question })
      else { return .goOn }
      let then = improvement.points(after: now.answer, assignment, in: questionnaire)
      switch now.answer.state {
      case .answered: gains = (now.answer.points.first ?? 0) < then
      case .unknown: gains = then > 0
      case .notAsked, .notApplicable, .skipped: break
      }
      return gains ? .stop : .goOn
    }
    return gains
  }
}

extension Action.Improvement {
  /// Conditions that tell apart which of the options added were chosen before.
  fileprivate var addedOptions: [Condition] {
    guard case .adding(let bits) = answer else { return [] }
    return bits.bits.map { bit in
      Condition(
        text: "", expression: .atom(Atom(question: question, test: .hasAny(bit))), program: [])
    }
  }

  /// The most points of the question after the action, times its domain's denominator.
  fileprivate func points(
    after now: AnswerClass, _ assignment: Assignment, in questionnaire: Questionnaire
  ) -> Int64 {
    let definition = questionnaire.questions[question]
    let denominator = definition.domain.map { questionnaire.domains[$0].denominator } ?? 1
    func points(_ range: NumberRange, at x: Int64) -> Int64 {
      range.scale?.points(at: x, denominator: denominator) ?? 0
    }
    switch (definition.kind, answer) {
    case (.single(let options), .option(let ordinal)):
      return Int64(options[ordinal].score ?? 0) * denominator
    case (.multiple(let multiple), .adding(let bits)):
      let offered = multiple.offered(over: assignment)
      let chosen = now.state == .answered ? UInt64(bitPattern: now.value) & multiple.countable : 0
      let added = bits & offered & ~chosen
      guard added != 0 else { return 0 }
      // Whatever else was chosen in this class: one more option is worth more until 100.
      let isCounted = multiple.rule != .best && now.state == .answered
      return isCounted
        ? 100 * denominator
        : multiple.points(of: added, offered: offered, denominator: denominator)
    case (.number(let range), .percent(let percent)): return points(range, at: percent)
    case (.number(let range), .number(let number)):
      guard let base = range.of else { return points(range, at: number) }
      let whole = assignment.value(of: base)
      guard whole > 0 else { return 0 }
      return points(range, at: Int64(Int128(number) * 100 / Int128(whole)))
    default: return 0
    }
  }
}

extension SoundnessCheck {
  /// Questions can be reached, their conditions and options decide something, scores are in order.
  mutating func questions() {
    for (position, question) in questionnaire.questions.enumerated() {
      reachability(of: question, position)
      options(of: question, position)
      for (index, reference) in question.references.enumerated() {
        proveCondition(
          reference.rule, of: .reference(reference.statistic, question: question.id),
          in: cones, at: places.reference(index, of: position, key: "rule"))
      }
      order(of: question, position)
    }
  }

  private mutating func reachability(of question: Question, _ position: Int) {
    guard !question.dependencies.isEmpty else { return }
    let own = cones.filter { question.belongs(to: $0.form) }
    let offset = places.question(position, key: "when")
    for cones in own {
      let cone = cones.cone(of: question.dependencies)
      prove("question \(question.id)", cone: cone.questions.count, at: offset) {
        (check) throws(StateBudget.Exhausted) in
        if try !check.canBeAsked(position, cone) {
          check.findings.report(
            .unreachable(question: question.id, form: check.questionnaire.name(of: cones.form)),
            at: offset)
        }
      }
    }
    guard let when = question.when else { return }
    prove("the condition of question \(question.id)", cone: coneSize(when), at: offset) {
      (check) throws(StateBudget.Exhausted) in
      // A condition that is never true has made the question unreachable, which was said.
      let proof = try check.examine(when, in: own)
      if proof.canHold, !proof.canFail {
        check.findings.report(.alwaysTrue(.question(question.id)), at: offset)
      }
    }
  }

  private mutating func canBeAsked(
    _ position: Int, _ cone: Cone
  ) throws(StateBudget.Exhausted) -> Bool {
    let question = questionnaire.questions[position]
    let space = AnswerSpace(cone, thenAsking: [position], in: questionnaire)
    var isReached = false
    let aim = question.when.map {
      AssignmentSearch.Aim(condition: Statement($0.expression, of: questionnaire)) {
        $0.contains(.yes)
      }
    }
    try search.run(over: space, aim: aim, budget) { assignment in
      isReached = space.asks(position, after: assignment)
      return isReached ? .stop : .goOn
    }
    return isReached
  }

  private mutating func options(of question: Question, _ position: Int) {
    let own = cones.filter { question.belongs(to: $0.form) }
    for (ordinal, option) in question.options.enumerated() {
      guard let when = option.when else { continue }
      proveCondition(
        when, of: .option(option.code, question: question.id), whereAsked: position, in: own,
        at: places.option(ordinal, of: position, key: "when"))
    }
  }

  /// Lines go from least to most, or from most to least: a score that breaks the order was
  /// probably swapped with its neighbour's.
  private mutating func order(of question: Question, _ position: Int) {
    guard case .single(let options) = question.kind, question.domain != nil else { return }
    let scores = options.map { $0.score ?? 0 }
    let rises = zip(scores, scores.dropFirst()).map { $1 - $0 }
    guard let first = rises.first(where: { $0 != 0 }),
      let broken = rises.firstIndex(where: { $0.signum() == -first.signum() })
    else { return }
    findings.report(
      .scoresOutOfOrder(option: options[broken + 1].code, question: question.id),
      at: places.option(broken + 1, of: position, key: "score"))
  }
}

/// What a condition can be, over everything that enterprises may answer.
struct ConditionProof {
  /// Whether some answers make it T.
  private(set) var canHold = false
  /// Whether some answers leave it F or U.
  private(set) var canFail = false

  private var isSettled: Bool { canHold && canFail }

  /// Looks for answers of one form for and against a condition; those found before stay found.
  ///
  /// - Parameters:
  ///   - condition: what is to be proved.
  ///   - asked: the question that must be asked for the condition to matter, if any.
  ///   - questionnaire: the questionnaire of the condition.
  ///   - cones: those of the form.
  ///   - search: runs the proof.
  ///   - budget: counts its states.
  /// - Throws: `Exhausted` when the budget is used up.
  mutating func examine(
    _ condition: Condition, whereAsked asked: Int? = nil, in questionnaire: Questionnaire,
    _ cones: Cones, _ search: inout AssignmentSearch, _ budget: StateBudget
  ) throws(StateBudget.Exhausted) {
    if isSettled { return }
    let before = asked.map { questionnaire.questions[$0].dependencies } ?? []
    let cone = cones.cone(of: condition.questions + before)
    let space = AnswerSpace(
      cone, telling: [condition], thenAsking: asked.map { [$0] } ?? [], in: questionnaire)
    let statement = Statement(condition.expression, of: questionnaire)
    var proof = self
    let aim = AssignmentSearch.Aim(condition: statement) { proof.wants($0) }
    try search.run(over: space, aim: aim, budget) { assignment in
      if let asked, !space.asks(asked, after: assignment) { return .goOn }
      proof.add(condition.truth(over: assignment))
      return proof.isSettled ? .stop : .goOn
    }
    self = proof
  }

  private func wants(_ truths: PossibleTruths) -> Bool {
    !canHold && truths.contains(.yes) || !canFail && !truths.isDisjoint(with: .notYes)
  }

  private mutating func add(_ truth: Truth) {
    if truth == .yes { canHold = true } else { canFail = true }
  }
}

internal import JSON

/// Proves of a questionnaire what its author takes for granted.
///
/// Every question can be reached; no condition is always or never true; whatever an enterprise
/// answers elsewhere, each domain lets it attain 100 points and every level; gates leave every
/// level to somebody; scores ascend or descend; an action leads to more points. Each proof looks at
/// classes of answers that its conditions cannot tell apart, so it is exact; one that would take
/// too many states is reported as not decided.
struct SoundnessCheck {
  /// How many statements were proved or refuted, and how many were given up.
  struct Tally: Sendable, Hashable {
    var decided = 0
    var undecided = 0
  }

  let questionnaire: Questionnaire
  let places: Places
  let findings: FindingCollector
  let budget = StateBudget()
  /// Of each form, in file order.
  let cones: [Cones]
  var search: AssignmentSearch
  private(set) var tally = Tally()

  /// Runs every proof and reports what fails where it stands in the file.
  ///
  /// - Parameters:
  ///   - questionnaire: a questionnaire without errors.
  ///   - root: the file it was compiled from.
  ///   - findings: where findings are put.
  /// - Returns: how many statements were decided.
  static func run(
    _ questionnaire: Questionnaire, _ root: JSONValue, _ findings: FindingCollector
  ) -> Tally {
    var check = SoundnessCheck(
      questionnaire: questionnaire, places: Places(root), findings: findings,
      search: AssignmentSearch(for: questionnaire))
    check.questions()
    check.gatesAndActions()
    check.domains()
    return check.tally
  }

  private init(
    questionnaire: Questionnaire, places: Places, findings: FindingCollector,
    search: AssignmentSearch
  ) {
    self.questionnaire = questionnaire
    self.places = places
    self.findings = findings
    self.search = search
    cones = questionnaire.allForms.map { Cones(questionnaire, form: $0) }
  }

  /// Runs one proof; where it is given up, that is reported in its stead.
  ///
  /// - Parameters:
  ///   - subject: what the proof is about, as a sentence names it.
  ///   - cone: the number of questions that are varied.
  ///   - offset: where its subject stands in the file.
  ///   - proof: reports what it refutes, and throws where it is given up.
  mutating func prove(
    _ subject: String, cone: Int, at offset: Int,
    _ proof: (inout SoundnessCheck) throws(StateBudget.Exhausted) -> Void
  ) {
    budget.beginProof(varying: cone)
    do throws(StateBudget.Exhausted) {
      // What a proof needs is not even set up if nothing may be looked at.
      if budget.isUsedUp { throw StateBudget.Exhausted() }
      try proof(&self)
      tally.decided += 1
    } catch {
      tally.undecided += 1
      findings.report(.notDecided(subject, cone: cone), at: offset)
    }
  }

  /// Looks for answers for and against a condition in each form until both are found.
  mutating func examine(
    _ condition: Condition, whereAsked asked: Int? = nil, in cones: [Cones]
  ) throws(StateBudget.Exhausted) -> ConditionProof {
    var proof = ConditionProof()
    for cones in cones {
      try proof.examine(condition, whereAsked: asked, in: questionnaire, cones, &search, budget)
    }
    return proof
  }

  /// How many questions a condition depends on, in the form that has most.
  func coneSize(_ condition: Condition, _ further: [Int] = []) -> Int {
    cones.map { $0.cone(of: condition.questions + further).questions.count }.max() ?? 0
  }

  /// Proves that a condition is neither always nor never true, and reports it if it is.
  mutating func proveCondition(
    _ condition: Condition, of owner: Problem.ConditionOwner, whereAsked asked: Int? = nil,
    in cones: [Cones], at offset: Int
  ) {
    let further = asked.map { questionnaire.questions[$0].dependencies } ?? []
    prove(owner.words, cone: coneSize(condition, further), at: offset) {
      (check) throws(StateBudget.Exhausted) in
      let proof = try check.examine(condition, whereAsked: asked, in: cones)
      if !proof.canHold {
        check.findings.report(.neverTrue(owner), at: offset)
      } else if !proof.canFail {
        check.findings.report(.alwaysTrue(owner), at: offset)
      }
    }
  }
}

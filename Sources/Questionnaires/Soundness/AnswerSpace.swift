/// All answers to the questions of a cone, as far as the conditions of a proof tell them apart.
final class AnswerSpace {
  let cone: Cone
  let questionnaire: Questionnaire
  /// What the proof wants to know of points, if anything.
  let interest: Interest?

  /// When each question of the cone is asked; those without a condition are left out.
  private(set) var conditions: [Int: Statement] = [:]

  /// What the proof's conditions say of each question.
  private(set) var facts: [Int: [Statement.Fact]] = [:]
  /// By question: those asked that count out of its value or may not exceed it.
  private(set) var dependents: [Int: [Int]] = [:]
  private var known: [Situation: [AnswerClass]] = [:]
  /// By question counted out of another: for each percentage the smallest that is no different.
  var alike: [Int: [Int]] = [:]

  /// The domain whose points a proof is about.
  struct Interest {
    let domain: Int
    /// Whether its questions are answered with a value always.
    let hasValuesOnly: Bool
  }

  /// What decides which answers a question takes.
  private struct Situation: Hashable {
    let question: Int
    var base: Int64?
    var limit: Int64?
    var offered: UInt64 = 0
  }

  /// The space of a cone.
  ///
  /// - Parameters:
  ///   - cone: the questions to be answered.
  ///   - conditions: what is to be proved; the conditions of the cone's questions are added.
  ///   - interest: the domain whose points matter, if any.
  ///   - further: questions that are not part of the cone and will be asked after it.
  ///   - questionnaire: the questionnaire of all of them.
  init(
    _ cone: Cone, telling conditions: [Condition] = [], interest: Interest? = nil,
    thenAsking further: [Int] = [], in questionnaire: Questionnaire
  ) {
    self.cone = cone
    self.questionnaire = questionnaire
    self.interest = interest
    let asked = cone.questions + further
    let own = asked.flatMap { questionnaire.questions[$0].conditions }
    for condition in conditions + own {
      for fact in Statement(condition.expression, of: questionnaire).facts
      where facts[fact.question]?.contains(fact) != true {
        facts[fact.question, default: []].append(fact)
      }
    }
    for position in cone.questions {
      guard let when = questionnaire.questions[position].when else { continue }
      self.conditions[position] = Statement(when.expression, of: questionnaire)
    }
    for position in asked {
      guard case .number(let range) = questionnaire.questions[position].kind else { continue }
      for base in Set([range.of, range.notAbove].compactMap(\.self)) {
        dependents[base, default: []].append(position)
      }
    }
  }

  /// Whether a question is asked, given the answers before.
  func asks(_ position: Int, after assignment: Assignment) -> Bool {
    situation(of: position, after: assignment) != nil
  }

  /// The classes of answers to the next question, given those before; never empty.
  func classes(
    of position: Int, after assignment: Assignment, _ budget: StateBudget
  ) throws(StateBudget.Exhausted) -> [AnswerClass] {
    guard let situation = situation(of: position, after: assignment) else { return [.notAsked] }
    if let classes = known[situation] { return classes }
    let classes = try gathered(questionnaire.questions[position], situation, budget)
    known[situation] = classes
    return classes
  }

  /// What a question of the form meets; `nil` if it does not apply.
  private func situation(of position: Int, after assignment: Assignment) -> Situation? {
    let question = questionnaire.questions[position]
    if let when = question.when, when.truth(over: assignment) != .yes { return nil }
    var situation = Situation(question: position)
    switch question.kind {
    case .number(let range):
      if let base = range.of {
        guard assignment.state(of: base) == .answered, assignment.value(of: base) > 0 else {
          return nil
        }
        situation.base = assignment.value(of: base)
      }
      if let limit = range.notAbove, assignment.state(of: limit) == .answered {
        situation.limit = assignment.value(of: limit)
      }
    case .multiple(let multiple):
      situation.offered = multiple.offered(over: assignment)
      if situation.offered & multiple.countable == 0 { return nil }
    case .single, .text: break
    }
    return situation
  }

  private func gathered(
    _ question: Question, _ situation: Situation, _ budget: StateBudget
  ) throws(StateBudget.Exhausted) -> [AnswerClass] {
    let isScored = isOfInterest(question)
    var classes = ClassGathering(
      self.facts[situation.question] ?? [], isScored: isScored)
    if !isScored || interest?.hasValuesOnly != true {
      // No answer at all comes first: it makes the shortest counterexample.
      for kind in [MissingKind.skipped, .unknown, .notApplicable] where question.offers(kind) {
        classes.add(AnswerState(kind))
      }
    }
    switch question.kind {
    case .single(let options):
      for (ordinal, option) in options.enumerated() {
        let points = isScored ? option.score.map { Int64($0) * denominator } : nil
        classes.add(.answered, Int64(ordinal), points: points)
      }
    case .multiple(let multiple):
      let choices = Choices(
        multiple, offered: situation.offered, facts: classes.facts, isScored: isScored)
      try choices.visit(budget) { bits in
        let points =
          isScored
          ? multiple.points(of: bits, offered: situation.offered, denominator: denominator) : nil
        classes.add(.answered, Int64(bitPattern: bits), points: points)
      }
    case .number(let range):
      let hasDependents = dependents[situation.question] != nil
      let numbers = Numbers(
        range, base: situation.base, limit: situation.limit, facts: classes.facts,
        needsEach: hasDependents || isScored)
      for value in try numbers.candidates(budget) {
        let points = isScored ? range.scale?.points(at: value, denominator: denominator) : nil
        classes.add(
          .answered, value, points: points,
          leaving: hasDependents ? room(value, of: situation.question) : [])
      }
    case .text: classes.add(.answered)
    }
    // A number that finds no room below its limit cannot be answered.
    if classes.list.isEmpty { classes.add(.skipped) }
    return classes.list
  }

  func isOfInterest(_ question: Question) -> Bool {
    question.domain != nil && question.domain == interest?.domain
  }

  var denominator: Int64 {
    interest.map { questionnaire.domains[$0.domain].denominator } ?? 1
  }

  /// A lower bound of the number of assignments: the questions asked of everybody alone.
  func certainAssignments(_ budget: StateBudget) throws(StateBudget.Exhausted) -> Int {
    let nothing = Assignment(for: questionnaire)
    var product = 1
    for position in cone.questions where questionnaire.questions[position].dependencies.isEmpty {
      let (next, overflows) = product.multipliedReportingOverflow(
        by: try classes(of: position, after: nothing, budget).count)
      if overflows { return Int.max }
      product = next
    }
    return product
  }
}

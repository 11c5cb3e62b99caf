/// All answers to the questions of a cone, as far as the conditions of a proof tell them apart.
final class AnswerSpace {
  let cone: Cone
  let questionnaire: Questionnaire
  /// What the proof wants to know of points, if anything.
  let interest: Interest?

  /// When each question of the cone is asked; those without a condition are left out.
  private(set) var conditions: [Int: Statement] = [:]

  /// What the proof's conditions say of each question.
  private var facts: [Int: [Statement.Fact]] = [:]
  /// By question: those asked that count out of its value or may not exceed it.
  private var dependents: [Int: [Int]] = [:]
  private var known: [Situation: [AnswerClass]] = [:]
  /// By question counted out of another: for each percentage the smallest that is no different.
  private var alike: [Int: [Int]] = [:]

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
          .answered, value, points: points, leaving: hasDependents ? room(value, situation) : [])
      }
    case .text: classes.add(.answered)
    }
    // A number that finds no room below its limit cannot be answered.
    return classes.list.isEmpty ? [AnswerClass(state: .skipped, value: 0)] : classes.list
  }

  private func isOfInterest(_ question: Question) -> Bool {
    question.domain != nil && question.domain == interest?.domain
  }

  private var denominator: Int64 {
    interest.map { questionnaire.domains[$0.domain].denominator } ?? 1
  }

  // MARK: What a number leaves to others

  /// What a value leaves open to the questions that count out of it or may not exceed it: values
  /// that leave the same need not be told apart.
  private func room(_ value: Int64, _ situation: Situation) -> [UInt128] {
    (dependents[situation.question] ?? []).map { dependent in
      room(value, for: dependent, base: situation.question)
    }
  }

  private func room(_ value: Int64, for dependent: Int, base: Int) -> UInt128 {
    let question = questionnaire.questions[dependent]
    guard case .number(let range) = question.kind, dependents[dependent] == nil else {
      return UInt128(truncatingIfNeeded: value)
    }
    let isScored = isOfInterest(question)
    if range.of == base, range.notAbove == nil {
      let alike = alike(dependent, range)
      return range.percents(of: value).reduce(0) { $0 | 1 << UInt128(alike[Int($1)]) }
    }
    if range.of == nil, !isScored {
      let cuts = Numbers.cuts(of: facts[dependent] ?? [], range)
      return UInt128(cuts.count { $0 <= value })
    }
    return UInt128(truncatingIfNeeded: value)
  }

  /// For each percentage, the smallest that the proof cannot tell from it.
  private func alike(_ question: Int, _ range: NumberRange) -> [Int] {
    if let known = alike[question] { return known }
    let facts = self.facts[question] ?? []
    let scale = isOfInterest(questionnaire.questions[question]) ? range.scale : nil
    var firsts: [[Int64]: Int] = [:]
    let result = (0...100).map { percent in
      let truths = facts.map {
        Int64($0.truth(state: .answered, value: Int64(percent)).rawValue)
      }
      let points = scale.map { $0.points(at: Int64(percent), denominator: denominator) }
      let key = truths + [points ?? 0]
      let first = firsts[key] ?? percent
      firsts[key] = first
      return first
    }
    alike[question] = result
    return result
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

/// Gathers answers into classes that the facts of a proof cannot tell apart.
private struct ClassGathering {
  let facts: [Statement.Fact]
  private let isScored: Bool
  private(set) var list: [AnswerClass] = []
  private var positions: [Key: Int] = [:]

  private struct Key: Hashable {
    let truths: [Truth]
    let room: [UInt128]
    /// Where points matter, the ways to have none are told apart too; else `nil`.
    let state: AnswerState?
  }

  init(_ facts: [Statement.Fact], isScored: Bool) {
    self.facts = facts
    self.isScored = isScored
  }

  mutating func add(
    _ state: AnswerState, _ value: Int64 = 0, points: Int64? = nil, leaving room: [UInt128] = []
  ) {
    let key = Key(
      truths: facts.map { $0.truth(state: state, value: value) }, room: room,
      state: isScored ? state : nil)
    let position = positions[key] ?? list.count
    if position == list.count {
      positions[key] = position
      list.append(AnswerClass(state: state, value: value))
    }
    guard let points else { return }
    let place = list[position].points.firstIndex { $0 >= points } ?? list[position].points.count
    if place == list[position].points.count || list[position].points[place] != points {
      list[position].points.insert(points, at: place)
    }
  }
}

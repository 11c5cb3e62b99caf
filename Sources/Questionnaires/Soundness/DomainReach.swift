/// Which levels a domain can reach, for every way of answering the questions outside it.
struct DomainReach {
  /// What enterprises that answer the outside questions alike can reach.
  struct Reach {
    /// The answers outside, by ascending position; questions not asked included.
    let given: [Assignment.Entry]
    /// Bit `i` = level `i` before gates can be reached.
    var levels: UInt64 = 0
    /// The greatest score in tenths.
    var most = 0
    /// Whether all questions asked can earn 100 points at once.
    var reachesHundred = false
  }

  /// By answers outside the domain, in the order in which the search met them.
  private(set) var reaches: [Reach] = []
  /// Bit `i` = level `i` can be reached by somebody, after the gates that were looked at.
  private(set) var levels: UInt64 = 0

  private let questionnaire: Questionnaire
  private let domain: Int
  private let space: AnswerSpace
  /// The domain's questions that no condition of this proof names: only their points matter.
  private let free: [Int]
  private let gates: [Gate]
  private var positions: [[AnswerClass.Likeness]: Int] = [:]

  /// Goes through every assignment of the questions that the domain's conditions name, and of
  /// those that these gates name, which limit its levels.
  ///
  /// What can be reached before gates is asked without any: they must not tell apart who is alike
  /// to the domain.
  ///
  /// - Throws: `Exhausted` when the budget is used up.
  init(
    _ domain: Int, gates: [Gate], in questionnaire: Questionnaire, _ cones: Cones,
    _ search: inout AssignmentSearch, _ budget: StateBudget
  ) throws(StateBudget.Exhausted) {
    self.questionnaire = questionnaire
    self.domain = domain
    let members = questionnaire.questions.indices.filter {
      let question = questionnaire.questions[$0]
      return question.domain == domain && question.belongs(to: cones.form)
    }
    self.gates = gates
    let named = members.flatMap { questionnaire.questions[$0].dependencies }
    let cone = cones.cone(of: named + gates.flatMap(\.when.questions))
    let varied = Set(cone.questions)
    free = members.filter { !varied.contains($0) }
    space = AnswerSpace(
      cone, telling: gates.map(\.when), interest: .init(domain: domain, hasValuesOnly: true),
      thenAsking: free, in: questionnaire)
    guard try space.certainAssignments(budget) <= StateBudget.ofProof else {
      throw StateBudget.Exhausted()
    }
    try search.run(over: space, budget) { (assignment) throws(StateBudget.Exhausted) in
      try add(assignment, budget)
      return .goOn
    }
  }

  // MARK: One assignment

  private mutating func add(
    _ assignment: Assignment, _ budget: StateBudget
  ) throws(StateBudget.Exhausted) {
    var summands: [(weight: Int64, points: [Int64])] = []
    for entry in assignment.entries where entry.answer.state != .notAsked {
      let question = questionnaire.questions[entry.question]
      guard question.domain == domain else { continue }
      summands.append((Int64(question.weight), entry.answer.points))
    }
    for position in free {
      let classes = try space.classes(of: position, after: assignment, budget)
      guard classes[0].state != .notAsked else { continue }
      let weight = Int64(questionnaire.questions[position].weight)
      summands.append((weight, classes[0].points))
    }
    let weight = summands.reduce(0) { $0 + $1.weight }
    guard weight > 0 else { return }
    try note(try sums(of: summands, budget), weight: weight, assignment)
  }

  /// Every sum of weight times points.
  private func sums(
    of summands: [(weight: Int64, points: [Int64])], _ budget: StateBudget
  ) throws(StateBudget.Exhausted) -> SumSet {
    var sums = SumSet.zero
    for (weight, points) in summands {
      // A set of sums counts one state for each 4,096 of them.
      let words = sums.wordsNeeded(adding: weight * (points.last ?? 0))
      try budget.spend(1 + words / 64)
      sums = sums.adding(oneOf: points.map { weight * $0 })
    }
    return sums
  }

  private mutating func note(
    _ sums: SumSet, weight: Int64, _ assignment: Assignment
  ) throws(StateBudget.Exhausted) {
    let hundred = 100 * questionnaire.domains[domain].denominator * weight
    let attained = levels(of: sums, hundred: hundred)
    let given = assignment.entries.filter {
      questionnaire.questions[$0.question].domain != domain
    }
    let key = given.map(\.answer.likeness)
    let position = positions[key] ?? reaches.count
    if position == reaches.count {
      positions[key] = position
      reaches.append(Reach(given: given))
    }
    reaches[position].levels |= attained
    reaches[position].most = max(
      reaches[position].most, tenths(Int128(sums.largest), of: Int128(hundred)))
    if sums.largest == hundred { reaches[position].reachesHundred = true }
    let cap = gates.filter { $0.when.truth(over: assignment) == .yes }.map(\.atMost).min()
    levels |= cap.map { attained.capped(at: $0) } ?? attained
  }

  /// Bit `i` = some sum lies in level `i`.
  private func levels(of sums: SumSet, hundred: Int64) -> UInt64 {
    let edges = questionnaire.levels.map { firstSum(reaching: 10 * $0.from, hundred) }
    var levels: UInt64 = 0
    for (index, edge) in edges.enumerated() {
      let end = index + 1 < edges.count ? edges[index + 1] : hundred + 1
      if edge < end, sums.contains(anyIn: edge..<end) { levels |= 1 << UInt64(index) }
    }
    return levels
  }

  /// The smallest sum whose score, rounded half up, is at least so many tenths.
  private func firstSum(reaching tenths: Int, _ hundred: Int64) -> Int64 {
    if tenths == 0 { return 0 }
    let halves = Int128(2 * tenths - 1) * Int128(hundred)
    return Int64((halves + 1999) / 2000)
  }

  private func tenths(_ sum: Int128, of hundred: Int128) -> Int {
    Int((2 * 1000 * sum + hundred) / (2 * hundred))
  }
}

extension UInt64 {
  /// Levels with those above a limit lowered to it.
  fileprivate func capped(at limit: Int) -> UInt64 {
    let kept = self & ((1 << UInt64(limit)) - 1)
    return kept == self ? self : kept | 1 << UInt64(limit)
  }
}

/// Goes through all assignments of a space in question order, branch by branch.
struct AssignmentSearch {
  private var assignment: Assignment

  /// A search that can be run again and again.
  init(for questionnaire: Questionnaire) { assignment = Assignment(for: questionnaire) }

  /// What a visit says of going on.
  enum Verdict { case goOn, stop }

  /// What a search looks for: assignments that make a condition true, or that do not.
  struct Aim {
    let condition: Statement
    /// Whether one of these truth values is still of interest.
    let wants: (PossibleTruths) -> Bool
  }

  /// Visits complete assignments until one says stop.
  ///
  /// - Parameters:
  ///   - space: what is assigned.
  ///   - aim: what is looked for; branches that can lead to nothing of interest are left out.
  ///   - budget: counts every decision.
  ///   - visit: looks at a complete assignment.
  /// - Throws: `Exhausted` when the budget is used up.
  mutating func run(
    over space: AnswerSpace, aim: Aim? = nil, _ budget: StateBudget,
    visit: (Assignment) throws(StateBudget.Exhausted) -> Verdict
  ) throws(StateBudget.Exhausted) {
    defer { reset() }
    let questions = space.cone.questions
    guard let first = questions.first else {
      assignment.isComplete = true
      _ = try visit(assignment)
      return
    }
    // The classes of each question on the way, and the one to be tried next.
    var path = [(classes: try space.classes(of: first, after: assignment, budget), next: 0)]
    while let (classes, next) = path.last {
      let question = questions[path.count - 1]
      if assignment.entries.count == path.count { assignment.removeLast() }
      guard next < classes.count else {
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      try budget.spend()
      assignment.append(question, classes[next])
      if path.count == questions.count {
        assignment.isComplete = true
        if isWorthwhile(aim), try visit(assignment) == .stop { return }
        assignment.isComplete = false
      } else if lookAhead(space, aim) {
        let following = questions[path.count]
        path.append((try space.classes(of: following, after: assignment, budget), 0))
      }
    }
  }

  /// Whether the rest of the cone can still make of the condition what is looked for.
  ///
  /// A question ahead whose own condition has become false will not be asked: knowing that early
  /// cuts long chains of questions short.
  private mutating func lookAhead(_ space: AnswerSpace, _ aim: Aim?) -> Bool {
    guard aim != nil else { return true }
    assignment.closed.removeAll(keepingCapacity: true)
    for question in space.cone.questions.dropFirst(assignment.entries.count) {
      if let when = space.conditions[question],
        !when.possibleTruths(over: assignment).contains(.yes)
      {
        assignment.closed.insert(question)
      }
    }
    return isWorthwhile(aim)
  }

  private func isWorthwhile(_ aim: Aim?) -> Bool {
    aim.map { $0.wants($0.condition.possibleTruths(over: assignment)) } ?? true
  }

  private mutating func reset() {
    assignment.closed.removeAll()
    assignment.isComplete = false
    while !assignment.entries.isEmpty { assignment.removeLast() }
  }
}

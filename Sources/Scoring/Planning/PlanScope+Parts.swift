internal import Questionnaires

extension PlanScope {
  /// Actions that hang together: they change the same question, one changes what another's
  /// condition names, one requires another, or they change questions of one gate.
  struct Part {
    /// One action as the search needs it.
    struct Step {
      let action: Int
      /// The action as a set.
      let alone: ActionSet
      /// The actions that must come before.
      let requires: ActionSet
    }

    /// The actions, in file order.
    var steps: [Step] = []
    /// The questions that matter and that they change, each once.
    var questions: [Int] = []
    /// The gates that name one of these questions.
    var gates: [Int] = []
  }

  /// The actions in parts that have nothing to do with one another.
  ///
  /// - Returns: `nil` if a gate holds that no action can lift.
  func parts() -> [Part]? {
    let questionnaire = scorer.questionnaire
    let changes = actions.map { self.changes(of: $0) }
    let requirements = actions.map { action in
      self.requirements(of: action).compactMap { actions.firstIndex(of: $0) }
    }
    // By question: the first of the actions that change it.
    var changers: [Int?] = Array(repeating: nil, count: questionnaire.questions.count)
    var grouping = Grouping(count: actions.count)
    for place in actions.indices {
      for question in changes[place] {
        if let changer = changers[question] { grouping.join(changer, place) }
        changers[question] = changers[question] ?? place
      }
      for required in requirements[place] { grouping.join(required, place) }
    }
    for place in actions.indices {
      for question in questionnaire.actions[actions[place]].when.questions {
        if let changer = changers[question] { grouping.join(changer, place) }
      }
    }
    for gate in gates {
      let named = questionnaire.gates[gate].when.questions.compactMap { changers[$0] }
      for changer in named.dropFirst() { grouping.join(named[0], changer) }
      if named.isEmpty, sheet.gates[gate] { return nil }
    }
    return grouping.groups.map { places in
      var part = Part()
      part.steps = places.map { place in
        Part.Step(
          action: actions[place], alone: .only(place),
          requires: requirements[place].reduce(0) { $0 | .only($1) })
      }
      let isOwn = { (question: Int) in changers[question].map(places.contains) ?? false }
      part.questions = changers.indices.filter(isOwn)
      part.gates = gates.filter { questionnaire.gates[$0].when.questions.contains(where: isOwn) }
      return part
    }
  }
}

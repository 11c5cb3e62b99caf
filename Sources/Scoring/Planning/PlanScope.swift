internal import Questionnaires

/// What decides whether a domain reaches a level, and the actions that bear on it.
///
/// A question matters if it counts in the domain, if a gate below the level names it, or if the
/// condition of an action that bears on it does. An action bears on it if it can change a question
/// that matters, or if one that bears on it requires it. No other action can be part of a plan:
/// left out, it would leave everything else possible.
struct PlanScope {
  let scorer: Scorer
  let sheet: ScoreSheet
  let domain: Int
  /// The position of the level to be reached.
  let aim: Int
  /// The gates of the domain that must not hold, in file order.
  let gates: [Int]
  /// What was decided about actions.
  private let terms: PlanTerms
  /// The actions that bear on it, in file order.
  private(set) var actions: [Int] = []
  /// By question.
  private var matters: [Bool]

  init(_ scorer: Scorer, _ domain: Int, to aim: Int, in sheet: ScoreSheet, _ terms: PlanTerms) {
    let questionnaire = scorer.questionnaire
    self.scorer = scorer
    self.sheet = sheet
    self.domain = domain
    self.aim = aim
    self.terms = terms
    gates = questionnaire.gates.indices.filter {
      questionnaire.gates[$0].domain == domain && questionnaire.gates[$0].atMost < aim
    }
    matters = questionnaire.questions.indices.map {
      questionnaire.questions[$0].domain == domain && sheet.states[$0].counts
    }
    for gate in gates {
      for question in questionnaire.gates[gate].when.questions { matters[question] = true }
    }
    gather()
  }

  private mutating func gather() {
    let all = scorer.questionnaire.actions
    let out = impossible
    var bears = Array(repeating: false, count: all.count)
    var isRequired = bears
    var grows = true
    while grows {
      grows = false
      for action in all.indices
      where !bears[action] && !out.contains(action)
        && (isRequired[action] || !changes(of: action).isEmpty)
      {
        bears[action] = true
        grows = true
        for question in all[action].when.questions { matters[question] = true }
        for required in requirements(of: action) { isRequired[required] = true }
      }
    }
    actions = all.indices.filter { bears[$0] }
  }

  /// The actions that nobody will do, and those that one of these must come before.
  private var impossible: Set<Int> {
    var out = terms.dropped
    var count = -1
    while count < out.count {
      count = out.count
      out.formUnion(
        scorer.questionnaire.actions.indices.filter {
          !out.isDisjoint(with: requirements(of: $0))
        })
    }
    return out
  }

  /// The hours that an action still takes.
  func hours(of action: Int) -> Int {
    terms.done.contains(action) ? 0 : scorer.questionnaire.actions[action].hours
  }

  /// The questions that matter and to which an action can lead to another answer.
  func changes(of action: Int) -> [Int] {
    scorer.questionnaire.actions[action].improves.map(\.question).filter {
      matters[$0] && sheet.states[$0].takesImprovement
    }
  }

  /// The actions that must come before an action: those required that are called for now.
  func requirements(of action: Int) -> [Int] {
    let all = scorer.questionnaire.actions
    return all[action].requires.filter { all[$0].when.truth(over: sheet) == .yes }
  }
}

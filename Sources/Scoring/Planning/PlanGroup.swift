internal import Questionnaires

/// All that the actions of one part can make of the answers.
struct PlanGroup {
  /// What has been done, and what the answers have become.
  private struct State: Hashable {
    var done: ActionSet
    var values: [Int64?]
  }

  /// A state with the way to it.
  private struct Place {
    let state: State
    let hours: Int
    /// The place before the last action, and that action; `nil` = nothing is done.
    var last: (place: Int, action: Int)?
  }

  /// The actions of the part.
  let actions: ActionSet
  private let places: [Place]
  /// By place: by how much weight × points rise, times the domain's denominator; `nil` where a
  /// gate holds.
  private let gains: [Int64?]

  /// Walks from the answers as given to everything that the actions can make of them.
  ///
  /// - Returns: `nil` if there are more than `limit` states.
  init?(_ part: PlanScope.Part, in scope: PlanScope, limit: Int) {
    let scorer = scope.scorer
    let questionnaire = scorer.questionnaire
    var answers = ImprovedAnswers(scope.sheet, changing: part.questions)
    let start = State(done: 0, values: answers.values)
    var places = [Place(state: start, hours: 0)]
    var gains: [Int64?] = []
    var seen: Set<State> = [start]
    // Breadth first, actions in file order: the first way found to a state is also the first in the
    // order of the file.
    while gains.count < places.count {
      let current = gains.count
      let (done, hours) = (places[current].state.done, places[current].hours)
      answers.values = places[current].state.values
      let isOpen = part.gates.allSatisfy {
        questionnaire.gates[$0].when.truth(over: answers) != .yes
      }
      gains.append(
        isOpen ? scorer.gain(of: answers, in: scope.domain, over: part.questions) : nil)
      for step in part.steps where done & (step.alone | step.requires) == step.requires {
        let action = questionnaire.actions[step.action]
        guard action.when.truth(over: answers) == .yes else { continue }
        var improved = answers
        scorer.perform(step.action, on: &improved)
        let state = State(done: done | step.alone, values: improved.values)
        guard seen.insert(state).inserted else { continue }
        guard places.count < limit else { return nil }
        places.append(
          Place(
            state: state, hours: hours + scope.hours(of: step.action), last: (current, step.action))
        )
      }
    }
    actions = part.steps.reduce(0) { $0 | $1.alone }
    self.places = places
    self.gains = gains
  }

  /// The sums attained where no gate holds.
  var frontier: Frontier {
    Frontier(
      zip(places, gains).compactMap { place, gain in
        gain.map {
          Frontier.Choice(
            gain: $0, effort: Effort(hours: place.hours, actions: place.state.done))
        }
      })
  }

  /// The first order in which each of these actions is called for at its turn and after which no
  /// gate holds; empty if there is none.
  func order(of set: ActionSet) -> [Int] {
    var place = places.indices.first { gains[$0] != nil && places[$0].state.done == set }
    var order: [Int] = []
    while let last = place.flatMap({ places[$0].last }) {
      order.append(last.action)
      place = last.place
    }
    return order.reversed()
  }
}

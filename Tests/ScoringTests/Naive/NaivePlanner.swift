import JSON

/// Looks for a plan by trying every order of every set of actions, written from
/// Documentation/planning.md alone: ids, dictionaries and fractions, no search to speak of.
///
/// What an answer is worth comes from scoring the answers as given with that one answer replaced;
/// so whatever else applies stays as answered.
struct NaivePlanner {
  /// One order of some actions and what it leads to.
  struct Way: Equatable {
    var actions: [Int] = []
    var hours: Int64 = 0
    var tenths = 0
    var level = 0

    /// Fewest hours, fewest actions, first set of the file, first order.
    func isBetter(than other: Way) -> Bool {
      if hours != other.hours { return hours < other.hours }
      if actions.count != other.actions.count { return actions.count < other.actions.count }
      let (left, right) = (actions.sorted(), other.actions.sorted())
      return left == right
        ? actions.lexicographicallyPrecedes(other.actions) : left.lexicographicallyPrecedes(right)
    }
  }

  enum Outcome: Equatable {
    case noLevel
    case attained
    case way(Way)
    case outOfReach(best: Way)
  }

  private struct State {
    var states: [String: NaiveState]
    var points: [String: Fraction]
  }

  let scorer: NaiveScorer
  let answers: [String: JSONValue]
  let form: String
  let domain: String
  /// The positions of actions that take no more hours, and of those that nobody will do.
  var done: Set<Int> = []
  var dropped: Set<Int> = []
  /// By id: what was answered.
  var states: [String: NaiveState] { given.states }
  private let questions: [String: JSONObject]
  private let actions: [JSONObject]
  /// The weights of the questions that count in the domain, by id.
  private let weights: [String: Fraction]
  private let given: State
  /// By action: whether it is called for on the answers as given.
  let isCalledFor: [Bool]
  private let measure: NaiveScorer.Measure
  private var known: [Way]?
  private var worth: [JSONValue: (NaiveState, Fraction?)] = [:]

  init(_ file: JSONValue, _ answers: [String: JSONValue], form: String, domain: String) {
    scorer = NaiveScorer(file)
    self.answers = answers
    self.form = form
    self.domain = domain
    let result = scorer.score(answers, form: form)
    let all = (scorer.file["questions"]?.array ?? []).compactMap(\.object)
    questions = Dictionary(uniqueKeysWithValues: all.map { ($0.text("id"), $0) })
    actions = (scorer.file["actions"]?.array ?? []).compactMap(\.object)
    let counting = all.filter {
      $0.text("domain") == domain
        && ["answered", "unknown"].contains(result.states[$0.text("id")]?.state)
    }
    weights = Dictionary(
      uniqueKeysWithValues: counting.map {
        ($0.text("id"), Fraction(Int128($0["weight"]?.integer ?? 1)))
      })
    given = State(states: result.states, points: result.points)
    isCalledFor = actions.map { NaiveCondition.truth($0.text("when"), result.states) == .t }
    measure = result.domains[domain] ?? NaiveScorer.Measure()
  }

  /// The position after that of the level after gates.
  var nextLevel: Int { (measure.level ?? 0) + 1 }

  /// The plan to a level, by default the next above that after gates.
  mutating func plan(to target: Int? = nil) -> Outcome {
    guard let level = measure.level else { return .noLevel }
    let top = (scorer.file["levels"]?.array ?? []).count - 1
    let target = target ?? nextLevel
    guard level < target, target <= top else { return .attained }
    let ways = ways()
    if let way = ways.filter({ $0.level >= target }).min(by: { $0.isBetter(than: $1) }) {
      return .way(way)
    }
    let furthest = ways.map { ($0.level, $0.tenths) }.max(by: <) ?? (0, 0)
    let best = ways.filter { ($0.level, $0.tenths) == furthest }
      .min { $0.isBetter(than: $1) }
    return .outOfReach(best: best ?? Way())
  }

  /// Every order of every set of actions in which each is called for at its turn.
  mutating func ways() -> [Way] {
    if let known { return known }
    var ways: [Way] = []
    walk(Way(), given, &ways)
    known = ways
    return ways
  }

  private mutating func walk(_ way: Way, _ state: State, _ ways: inout [Way]) {
    ways.append(judged(way, state))
    for (index, action) in actions.enumerated()
    where !way.actions.contains(index) && !dropped.contains(index) {
      let isReady = required(by: action).allSatisfy {
        way.actions.contains($0) || !isCalledFor[$0]
      }
      guard isReady, NaiveCondition.truth(action.text("when"), state.states) == .t else { continue }
      var next = way
      next.actions.append(index)
      next.hours += done.contains(index) ? 0 : action["hours"]?.integer ?? 0
      walk(next, done(action, state), &ways)
    }
  }

  private func required(by action: JSONObject) -> [Int] {
    (action["requires"]?.array ?? []).compactMap { id in
      actions.firstIndex { $0.text("id") == id.string }
    }
  }

  /// The answers once an action is done.
  private mutating func done(_ action: JSONObject, _ state: State) -> State {
    var state = state
    for (id, target) in (action["improves"]?.object ?? JSONObject()).members.map({
      ($0.key, $0.value)
    }) {
      guard let question = questions[id], let before = state.states[id],
        ["answered", "unknown", "skipped"].contains(before.state)
      else { continue }
      let (after, points) = worth(of: answer(target, question, before), to: id)
      guard after.state == "answered" else { continue }
      if before.state == "answered", question.text("kind") != "multiple",
        let old = state.points[id], let new = points, new <= old
      {
        continue
      }
      state.states[id] = after
      state.points[id] = points
    }
    return state
  }

  private func answer(
    _ target: JSONValue, _ question: JSONObject, _ before: NaiveState
  ) -> JSONValue {
    guard let added = target.array else { return target }
    let exclusive = (question["options"]?.array ?? []).compactMap(\.object)
      .filter { $0["exclusive"]?.bool == true }.map { $0.text("code") }
    let kept = before.codes.sorted().filter { !exclusive.contains($0) }.map { JSONValue.text($0) }
    return JSONValue(.array(kept + added.filter { !kept.contains($0) }))
  }

  private mutating func worth(of value: JSONValue, to id: String) -> (NaiveState, Fraction?) {
    let key = JSONValue.object(["id": .text(id), "v": value])
    if let known = worth[key] { return known }
    var replaced = answers
    replaced[id] = .object(["v": value])
    let result = scorer.score(replaced, form: form)
    let found = (result.states[id] ?? NaiveState(), result.points[id])
    worth[key] = found
    return found
  }

  /// The way with the score and the level after gates that its actions lead to.
  private func judged(_ way: Way, _ state: State) -> Way {
    var way = way
    let zero = Fraction(0)
    let sum = weights.reduce(zero) { $0 + $1.value * (state.points[$1.key] ?? zero) }
    way.tenths = (sum / weights.values.reduce(zero, +)).tenths
    let levels = (scorer.file["levels"]?.array ?? []).compactMap(\.object)
    way.level = levels.lastIndex { ($0["from"]?.integer ?? 0) * 10 <= Int64(way.tenths) } ?? 0
    for gate in (scorer.file["gates"]?.array ?? []).compactMap(\.object)
    where gate.text("domain") == domain
      && NaiveCondition.truth(gate.text("when"), state.states) == .t
    {
      let most = levels.firstIndex { $0.text("id") == gate.text("atMost") } ?? 0
      way.level = min(way.level, most)
    }
    return way
  }
}

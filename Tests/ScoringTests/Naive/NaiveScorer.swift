import JSON

/// A second scorer, written from the rules alone: it knows the questionnaire only as JSON, works by
/// id with dictionaries and exact fractions, and shares nothing with the product's scorer.
struct NaiveScorer {
  struct Measure {
    var status = "not_applicable"
    var score: Int?
    var low: Int?
    var high: Int?
    var coverage: Int?
    var level: Int?
    var levelBeforeGates: Int?
    var answered = 0
    var unknown = 0
    var skipped = 0
  }

  struct Result {
    var states: [String: NaiveState] = [:]
    var points: [String: Fraction] = [:]
    var domains: [String: Measure] = [:]
    var gates: [String] = []
    var overall = Measure()
    var actions: [String] = []
  }

  let file: JSONObject

  init(_ file: JSONValue) { self.file = file.object ?? JSONObject() }

  private func list(_ key: String) -> [JSONObject] {
    (file[key]?.array ?? []).compactMap(\.object)
  }

  func score(_ answers: [String: JSONValue], form: String) -> Result {
    var result = Result()
    for question in list("questions") {
      let id = question.text("id")
      let (state, points) = resolve(question, answers[id], form, result.states)
      result.states[id] = state
      if question["domain"] != nil { result.points[id] = points }
    }
    let holding = list("gates").filter {
      NaiveCondition.truth($0.text("when"), result.states) == .t
    }
    result.gates = holding.map { $0.text("id") }
    for domain in list("domains") {
      var measure = measure(domain, result)
      for gate in holding where gate.text("domain") == domain.text("id") {
        let most = list("levels").firstIndex { $0.text("id") == gate.text("atMost") }
        if let level = measure.level, let most { measure.level = min(level, most) }
      }
      result.domains[domain.text("id")] = measure
    }
    result.overall = overall(result)
    result.actions = list("actions")
      .filter { NaiveCondition.truth($0.text("when"), result.states) == .t }
      .map { $0.text("id") }
    return result
  }

  // MARK: Questions

  private func resolve(
    _ question: JSONObject, _ answer: JSONValue?, _ form: String, _ states: [String: NaiveState]
  ) -> (NaiveState, Fraction?) {
    var state = NaiveState()
    if let forms = question["forms"]?.array, !forms.contains(where: { $0.string == form }) {
      return (state, nil)
    }
    if let when = question["when"]?.string, NaiveCondition.truth(when, states) != .t {
      return (state, nil)
    }
    var base: Int128?
    if let of = question["of"]?.string {
      base = states[of]?.number
      guard let base, base > 0 else { return (state, nil) }
    }
    let offered = (question["options"]?.array ?? []).compactMap(\.object).filter { option in
      option["when"]?.string.map { NaiveCondition.truth($0, states) == .t } ?? true
    }
    let counting = offered.filter { $0["exclusive"]?.bool != true }
    if question.text("kind") == "multiple", counting.isEmpty { return (state, nil) }

    let given = answer?.object
    guard let value = given?["v"] else {
      state.state = given?["m"]?.string ?? "skipped"
      return (state, state.state == "unknown" ? Fraction(0) : nil)
    }
    state.state = "answered"
    switch question.text("kind") {
    case "single":
      state.code = value.string
      let option = offered.first { $0.text("code") == state.code }
      return (state, Fraction(Int128(option?["score"]?.integer ?? 0)))
    case "multiple":
      let chosen = offered.filter { option in
        (value.array ?? []).contains { $0.string == option.text("code") }
      }
      if chosen.isEmpty {
        state.state = "skipped"
        return (state, nil)
      }
      state.codes = Set(chosen.map { $0.text("code") })
      let countingChosen = chosen.filter { $0["exclusive"]?.bool != true }
      state.count = countingChosen.count
      if question["rule"]?.string == "best" {
        return (
          state,
          countingChosen.map { Fraction(Int128($0["score"]?.integer ?? 0)) }.max()
            ?? Fraction(0)
        )
      }
      let enough = min(question["saturation"]?.integer ?? 53, Int64(counting.count))
      return (state, min(Fraction(100), Fraction(100 * Int128(state.count), Int128(enough))))
    case "number":
      if let percent = value.object?["x"]?.integer {
        state.number = Int128(percent)
      } else {
        let number = Int128(value.integer ?? 0)
        state.number = base.map { Fraction(100 * number, $0).floor } ?? number
      }
      return (state, points(question["scale"]?.array ?? [], at: state.number ?? 0))
    default:
      return (state, nil)
    }
  }

  private func points(_ scale: [JSONValue], at x: Int128) -> Fraction {
    let corners = scale.compactMap(\.array).map { pair in
      (x: Int128(pair[0].integer ?? 0), y: Int128(pair[1].integer ?? 0))
    }
    guard let first = corners.first, let last = corners.last else { return Fraction(0) }
    if x <= first.x { return Fraction(first.y) }
    for (a, b) in zip(corners, corners.dropFirst()) where x >= a.x && x <= b.x {
      return Fraction(a.y) + Fraction((b.y - a.y) * (x - a.x), b.x - a.x)
    }
    return Fraction(last.y)
  }

  // MARK: Measures

  private func measure(_ domain: JSONObject, _ result: Result) -> Measure {
    var measure = Measure()
    let zero = Fraction(0)
    var (applicable, answered, open, sum) = (zero, zero, zero, zero)
    var missesCritical = false
    for question in list("questions") where question["domain"]?.string == domain.text("id") {
      let id = question.text("id")
      let weight = Fraction(Int128(question["weight"]?.integer ?? 1))
      switch result.states[id]?.state {
      case "answered":
        measure.answered += 1
        applicable = applicable + weight
        answered = answered + weight
        sum = sum + weight * (result.points[id] ?? zero)
      case "unknown":
        measure.unknown += 1
        applicable = applicable + weight
        answered = answered + weight
        open = open + weight
      case "skipped":
        measure.skipped += 1
        applicable = applicable + weight
        open = open + weight
        if question["critical"]?.bool == true { missesCritical = true }
      default: break
      }
    }
    guard applicable > zero else { return measure }
    let coverage = Fraction(100) * answered / applicable
    measure.coverage = Int(coverage.floor)
    let limits = file["coverage"]?.object
    let scored = Fraction(Int128(limits?["scored"]?.integer ?? 80))
    let provisional = Fraction(Int128(limits?["provisional"]?.integer ?? 50))
    if coverage < provisional || answered == zero || missesCritical {
      measure.status = "not_scored"
      return measure
    }
    measure.status = coverage < scored ? "provisional" : "scored"
    measure.score = (sum / answered).tenths
    measure.low = (sum / applicable).tenths
    measure.high = ((sum + Fraction(100) * open) / applicable).tenths
    if domain.text("role") == "readiness" {
      measure.level = level(measure.score ?? 0)
      measure.levelBeforeGates = measure.level
    }
    return measure
  }

  private func level(_ tenths: Int) -> Int {
    list("levels").lastIndex { ($0["from"]?.integer ?? 0) * 10 <= Int64(tenths) } ?? 0
  }

  private func overall(_ result: Result) -> Measure {
    var measure = Measure()
    let counted = list("domains").filter { domain in
      domain.text("role") == "readiness"
        && result.domains[domain.text("id")]?.status != "not_applicable"
    }
    let measures = counted.compactMap { result.domains[$0.text("id")] }
    measure.answered = measures.reduce(0) { $0 + $1.answered }
    measure.unknown = measures.reduce(0) { $0 + $1.unknown }
    measure.skipped = measures.reduce(0) { $0 + $1.skipped }
    if counted.isEmpty { return measure }
    let statuses = measures.map(\.status)
    if statuses.contains("not_scored") {
      measure.status = "not_scored"
      return measure
    }
    measure.status = statuses.contains("provisional") ? "provisional" : "scored"
    let weights = counted.map { Fraction(Int128($0["weight"]?.integer ?? 1)) }
    let total = weights.reduce(Fraction(0), +)
    func mean(_ part: (Measure) -> Int?) -> Int {
      let sum = zip(weights, measures).reduce(Fraction(0)) {
        $0 + $1.0 * Fraction(Int128(part($1.1) ?? 0), 10)
      }
      return (sum / total).tenths
    }
    measure.score = mean(\.score)
    measure.low = mean(\.low)
    measure.high = mean(\.high)
    let level = level(measure.score ?? 0)
    measure.levelBeforeGates = level
    measure.level = level
    let holding = zip(counted, measures).filter { $0.0["holdsBack"]?.bool == true }
    if let steps = file["overall"]?.object?["stepsAboveWeakest"]?.integer,
      let weakest = holding.compactMap({ $0.1.level }).min()
    {
      measure.level = min(level, weakest + Int(steps))
    }
    return measure
  }
}

extension JSONObject {
  /// The text under a key; empty if there is none.
  func text(_ key: String) -> String { self[key]?.string ?? "" }
}

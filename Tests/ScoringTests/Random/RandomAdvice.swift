import JSON
import TestSupport

/// Writes a small random questionnaire that is all about its actions, as JSON: few questions, gates
/// over them, and actions that chain, require, share questions and tie.
struct RandomAdvice {
  /// What actions and conditions may say about a question.
  private struct Subject {
    let id: String
    let kind: String
    let codes: [String]
    let isScored: Bool
  }

  private var random: SplitMix64
  private var subjects: [Subject] = []
  private let actionCount: Int

  /// A questionnaire with two to `actions` actions.
  static func json(seed: Int, actions: Int) -> JSONValue {
    var writer = RandomAdvice(seed: seed, actions: actions)
    return writer.file()
  }

  private init(seed: Int, actions: Int) {
    random = SplitMix64(seed: UInt64(seed) &* 104_729 &+ 3)
    actionCount = Int.random(in: 2...actions, using: &random)
  }

  private mutating func file() -> JSONValue {
    let questions = questions()
    let edges = [0] + [20, 40, 60, 80].filter { _ in chance(75) }
    let gates = (0..<number(0...3)).map { gate($0, levels: edges.count) }
    return .object([
      "format": "readiness-questionnaire/1", "id": "advice", "version": "1.0.0",
      "sourceLocale": "en", "locales": ["en"], "forms": ["full"],
      "coverage": .object(["scored": 80, "provisional": .int(number(0...50))]),
      "domains": [
        .object(["id": "d", "role": "readiness", "series": 1]),
        .object(["id": "e", "role": "readiness", "series": 1]),
      ],
      "levels": JSONValue(
        .array(
          edges.enumerated().map { .object(["id": .text("l\($0)"), "from": .int($1)]) })),
      "sections": ["s"], "questions": JSONValue(.array(questions)),
      "gates": JSONValue(.array(gates)),
      "actions": JSONValue(.array(actions())),
    ])
  }

  // MARK: Questions

  private mutating func questions() -> [JSONValue] {
    var questions: [JSONValue] = [
      .object([
        "id": "people", "section": "s", "kind": "number", "required": true, "min": 0, "max": 9,
      ])
    ]
    subjects = []
    for index in 0..<number(0...2) { questions.append(single("u\(index)", isScored: false)) }
    for index in 0..<number(2...5) {
      switch number(0...9) {
      case 0...4: questions.append(single("q\(index)", isScored: true))
      case 5, 6: questions.append(multiple("q\(index)"))
      case 7: questions.append(numeric("q\(index)", isShare: false))
      default: questions.append(numeric("q\(index)", isShare: true))
      }
    }
    return questions
  }

  private mutating func single(_ id: String, isScored: Bool) -> JSONValue {
    let count = number(2...5)
    let scores = (0..<count).map { _ in [0, 25, 50, 50, 75, 100][number(0...5)] }.sorted()
    let options = (0..<count).map { index -> JSONValue in
      var option = JSONObject()
      option["code"] = .text("o\(index)")
      if isScored { option["score"] = .int(scores[index]) }
      return JSONValue(.object(option))
    }
    return question(id, "single", isScored, (0..<count).map { "o\($0)" }) {
      $0["options"] = JSONValue(.array(options))
    }
  }

  private mutating func multiple(_ id: String) -> JSONValue {
    let count = number(2...4)
    let isBest = chance(40)
    let condition = subjects.isEmpty ? nil : atom()
    var options = (0..<count).map { index -> JSONValue in
      var option = JSONObject()
      option["code"] = .text("o\(index)")
      if isBest { option["score"] = .int([0, 25, 60, 100][number(0...3)]) }
      if index > 0, let condition, chance(25) { option["when"] = .text(condition) }
      return JSONValue(.object(option))
    }
    options.append(.object(["code": "none", "exclusive": true]))
    let saturation = number(1...count)
    return question(id, "multiple", true, (0..<count).map { "o\($0)" }) {
      $0["options"] = JSONValue(.array(options))
      if isBest { $0["rule"] = "best" } else { $0["saturation"] = .int(saturation) }
    }
  }

  private mutating func numeric(_ id: String, isShare: Bool) -> JSONValue {
    let corners: [JSONValue] =
      isShare
      ? [[0, 0], [40, 70], [80, 100]] : chance(50) ? [[0, 100], [7, 0]] : [[1, 0], [8, 90]]
    return question(id, isShare ? "share" : "number", true, []) {
      $0["kind"] = "number"
      $0["min"] = 0
      $0["max"] = 9
      $0["scale"] = JSONValue(.array(corners))
      if isShare { $0["of"] = "people" }
    }
  }

  private mutating func question(
    _ id: String, _ kind: String, _ isScored: Bool, _ codes: [String],
    _ more: (inout JSONObject) -> Void
  ) -> JSONValue {
    var question = JSONObject()
    question["id"] = .text(id)
    question["section"] = "s"
    question["kind"] = .text(kind)
    if isScored {
      question["domain"] = chance(75) ? "d" : "e"
      question["weight"] = .int(number(1...4))
    }
    if chance(15) { question["mayBeNotApplicable"] = true }
    if !subjects.isEmpty, chance(15) { question["when"] = .text(atom()) }
    more(&question)
    subjects.append(Subject(id: id, kind: kind, codes: codes, isScored: isScored))
    return JSONValue(.object(question))
  }

  // MARK: Gates and actions

  private mutating func gate(_ index: Int, levels: Int) -> JSONValue {
    let condition = chance(60) ? weakness(of: pick()) : "\(weakness(of: pick())) and \(atom())"
    return .object([
      "id": .text("g\(index)"), "domain": chance(80) ? "d" : "e", "when": .text(condition),
      "atMost": .text("l\(number(0...(levels - 1)))"),
    ])
  }

  private mutating func actions() -> [JSONValue] {
    // Two actions in five work on the question of another one.
    var mains: [Subject] = []
    for _ in 0..<actionCount {
      mains.append(chance(40) ? mains.randomElement(using: &random) ?? pick() : pick())
    }
    let targets = mains.map { target(of: $0) }
    // Requirements follow a random order, so that they make no circle.
    let ranks = (0..<actionCount).shuffled(using: &random)
    return (0..<actionCount).map { index in
      var improves = JSONObject()
      improves[mains[index].id] = targets[index]
      if chance(30) {
        let other = pick()
        improves[other.id] = improves[other.id] ?? target(of: other)
      }
      let earlier = ranks.indices.filter { ranks[$0] < ranks[index] && chance(20) }
      return .object([
        "id": .text("a\(index)"), "domain": "d",
        "when": .text(condition(of: index, mains, targets)),
        "improves": JSONValue(.object(improves)), "hours": .int(number(0...4)),
        "requires": JSONValue(.array(earlier.map { .text("a\($0)") })),
      ])
    }
  }

  /// Mostly that its question is answered poorly; often what another action leads to.
  private mutating func condition(
    of action: Int, _ mains: [Subject], _ targets: [JSONValue]
  ) -> String {
    let other = number(0...(actionCount - 1))
    if let code = targets[other].string, chance(35) { return "\(mains[other].id) = \(code)" }
    return chance(60) ? weakness(of: mains[action]) : chance(60) ? "true" : atom()
  }

  private mutating func target(of subject: Subject) -> JSONValue {
    switch subject.kind {
    case "single": return .text(chance(50) ? subject.codes.last ?? "" : code(subject))
    case "multiple":
      let codes = subject.codes.shuffled(using: &random).prefix(number(1...2))
      return JSONValue(.array(codes.map { .text($0) }))
    case "share" where chance(60): return .object(["x": .int(number(3...10) * 10)])
    default: return .int(number(0...9))
    }
  }

  // MARK: Conditions

  /// What actions and gates usually ask: a poor answer, or none.
  private mutating func weakness(of subject: Subject) -> String {
    let kind = chance(65) ? ", unknown" : ""
    let open = chance(70) ? " or missing(\(subject.id)\(kind))" : ""
    switch subject.kind {
    case "single": return "\(subject.id) in {o0, \(code(subject))}" + open
    case "multiple": return "count(\(subject.id)) < \(number(1...3))" + open
    case "share": return "\(subject.id) < \(number(1...9) * 10)" + open
    default: return "\(subject.id) \(chance(50) ? "<" : ">=") \(number(1...8))" + open
    }
  }

  private mutating func atom() -> String {
    let subject = pick()
    switch number(0...5) {
    case 0: return "answered(\(subject.id))"
    case 1: return "not missing(\(subject.id))"
    default: break
    }
    switch subject.kind {
    case "single": return "\(subject.id) \(chance(50) ? "=" : "!=") \(code(subject))"
    case "multiple": return "\(subject.id) has \(code(subject))"
    case "share": return "\(subject.id) <= \(number(0...10) * 10)"
    default: return "\(subject.id) >= \(number(0...9))"
    }
  }

  private mutating func pick() -> Subject { subjects[number(0...(subjects.count - 1))] }

  private mutating func code(_ subject: Subject) -> String {
    subject.codes[number(0...(subject.codes.count - 1))]
  }

  // MARK: Chance

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}

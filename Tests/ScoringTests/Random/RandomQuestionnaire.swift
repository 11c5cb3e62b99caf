import JSON
import TestSupport

/// Writes a random questionnaire that is valid by the rules of the format, as JSON.
///
/// The seed decides everything; some features follow from the seed directly, so that twenty seeds
/// in a row are sure to use all of them.
struct RandomQuestionnaire {
  /// What a condition may say about a question.
  struct Subject {
    let id: String
    let kind: String
    let codes: [String]
    let range: ClosedRange<Int>
    let isExpress: Bool
  }

  let seed: Int
  private var random: SplitMix64
  private var subjects: [Subject] = []
  private let readiness: [String]
  private let context: [String]
  private let levels: [String]

  static func json(seed: Int) -> JSONValue {
    var writer = RandomQuestionnaire(seed: seed)
    return writer.file()
  }

  private init(seed: Int) {
    self.seed = seed
    random = SplitMix64(seed: UInt64(seed) &* 7919 &+ 1)
    readiness = (0..<(seed % 4 + 1)).map { "ready\($0)" }
    context = (0..<(seed % 3)).map { "around\($0)" }
    levels = (0..<(2 + seed % 4)).map { "level\($0)" }
  }

  private var hasExpress: Bool { seed % 4 != 3 }

  // MARK: The file

  private mutating func file() -> JSONValue {
    var file = JSONObject()
    file["format"] = "readiness-questionnaire/1"
    file["id"] = "random"
    file["version"] = "1.0.0"
    file["sourceLocale"] = "en"
    file["locales"] = ["en"]
    file["forms"] =
      hasExpress ? (seed % 2 == 0 ? ["full", "express"] : ["express", "full"]) : ["full"]
    let limits: [(Int, Int)] = [(80, 50), (0, 0), (100, 100), (100, 0), (60, 60), (90, 35)]
    if seed % 7 != 0 {
      let (scored, provisional) = limits[seed % limits.count]
      file["coverage"] = .object(["scored": .int(scored), "provisional": .int(provisional)])
    }
    file["domains"] = domains()
    file["levels"] = levelList()
    if seed % 3 != 0 { file["overall"] = .object(["stepsAboveWeakest": .int(seed % 3 - 1)]) }
    let questions = questions()
    file["sections"] = ["facts", "rest"]
    file["questions"] = JSONValue(.array(questions))
    file["gates"] = JSONValue(.array((0..<4).map { gate($0) }))
    file["actions"] = JSONValue(.array((0..<6).map { action($0) }))
    return JSONValue(.object(file))
  }

  private mutating func domains() -> JSONValue {
    let ready = readiness.map { id in
      JSONValue.object([
        "id": .text(id), "role": "readiness", "weight": .int(number(1...9)), "series": 1,
        "holdsBack": JSONValue(.bool(chance(50))),
      ])
    }
    let around = context.map { id in
      JSONValue.object(["id": .text(id), "role": "context", "series": 1])
    }
    return JSONValue(.array(seed % 2 == 0 ? ready + around : around + ready))
  }

  private mutating func levelList() -> JSONValue {
    var edges: Set<Int> = [0]
    while edges.count < levels.count { edges.insert(number(1...100)) }
    return JSONValue(
      .array(
        zip(levels, edges.sorted()).map { id, edge in
          .object(["id": .text(id), "from": .int(edge)])
        }))
  }

  // MARK: Questions

  private mutating func questions() -> [JSONValue] {
    var questions: [JSONValue] = []
    questions.append(add(base("people", min: 0, max: 12)))
    questions.append(add(base("staff", min: 0, max: 400, notAbove: nil)))
    questions.append(add(base("part", min: 0, max: 400, notAbove: "staff")))
    questions.append(add(openness()))
    for index in 0..<number(12...26) { questions.append(add(question(index))) }
    return questions
  }

  /// Remembers a question for later conditions.
  private mutating func add(_ question: JSONObject) -> JSONValue {
    let forms = question["forms"]?.array ?? []
    subjects.append(
      Subject(
        id: question.text("id"), kind: question.text("kind"),
        codes: (question["options"]?.array ?? []).compactMap { $0.object?.text("code") },
        range: Int(question["min"]?.integer ?? 0)...Int(question["max"]?.integer ?? 0),
        isExpress: forms.isEmpty || forms.contains { $0.string == "express" }))
    return JSONValue(.object(question))
  }

  private func base(_ id: String, min: Int, max: Int, notAbove: String? = nil) -> JSONObject {
    var base = JSONObject()
    base["id"] = .text(id)
    base["section"] = "facts"
    base["kind"] = "number"
    base["required"] = true
    base["min"] = .int(min)
    base["max"] = .int(max)
    if let notAbove { base["notAbove"] = .text(notAbove) }
    return base
  }

  /// One question that may close whole domains.
  private func openness() -> JSONObject {
    var question = JSONObject()
    question["id"] = "open"
    question["section"] = "facts"
    question["kind"] = "single"
    question["options"] = [.object(["code": "yes"]), .object(["code": "no"])]
    return question
  }

  private mutating func question(_ index: Int) -> JSONObject {
    var question = JSONObject()
    question["id"] = .text("q\(index)")
    question["section"] = "rest"
    let kind = ["single", "multiple", "number", "multiple", "single", "number", "text"][index % 7]
    question["kind"] = .text(kind)
    let domains = readiness + context
    let isExpress = !hasExpress || chance(65)
    if !isExpress { question["forms"] = ["full"] }
    if kind != "text", chance(85) {
      question["domain"] = .text(domains[number(0...(domains.count - 1))])
      if chance(70) { question["weight"] = .int(number(1...13)) }
      if chance(12) { question["critical"] = true }
    }
    if chance(8) { question["required"] = true }
    if chance(30) { question["mayBeNotApplicable"] = true }
    let earlier = subjects.filter { $0.kind != "text" && ($0.isExpress || !isExpress) }
    if seed % 5 == 4, question["domain"] != nil {
      question["when"] = "open = yes"
    } else if chance(35) {
      question["when"] = .text(condition(over: earlier, depth: number(1...3)))
    }
    switch kind {
    case "single": single(&question)
    case "multiple": multiple(&question, earlier)
    case "number": numeric(&question)
    default: break
    }
    return question
  }

  private mutating func single(_ question: inout JSONObject) {
    // Now and then more options than a word has bits.
    let count = chance(4) ? 70 : number(2...6)
    let isScored = question["domain"] != nil
    question["options"] = JSONValue(
      .array(
        (0..<count).map { index in
          var option = JSONObject()
          option["code"] = .text("o\(index)")
          if isScored { option["score"] = .int(number(0...100)) }
          return JSONValue(.object(option))
        }))
  }

  private mutating func multiple(_ question: inout JSONObject, _ earlier: [Subject]) {
    let count = chance(5) ? 53 : number(2...15)
    let isScored = question["domain"] != nil
    let isBest = isScored && chance(35)
    if isBest { question["rule"] = "best" }
    if isScored, !isBest, chance(60) { question["saturation"] = .int(number(1...14)) }
    if chance(20) { question["choose"] = .int(number(1...3)) }
    let hasExclusive = chance(50)
    let isConditional = chance(40)
    question["options"] = JSONValue(
      .array(
        (0..<count).map { index in
          var option = JSONObject()
          option["code"] = .text("o\(index)")
          let isExclusive = hasExclusive && index == count - 1
          if isExclusive { option["exclusive"] = true }
          if isBest, !isExclusive { option["score"] = .int(number(0...100)) }
          if isConditional, chance(70) {
            option["when"] = .text(condition(over: earlier, depth: 1))
          }
          return JSONValue(.object(option))
        }))
  }

  private mutating func numeric(_ question: inout JSONObject) {
    let isCountedOut = chance(40)
    if isCountedOut {
      question["of"] = chance(50) ? "people" : "staff"
      question["min"] = 0
      question["max"] = 400
    } else {
      let min = number(-40...20)
      question["min"] = .int(min)
      question["max"] = .int(min + number(1...90))
      if chance(20) {
        question["notAbove"] = "staff"
        question["min"] = 0
        question["max"] = .int(number(1...90))
      }
    }
    guard question["domain"] != nil else { return }
    var x = Int(question["min"]?.integer ?? 0) + number(-3...10)
    let corners = (0..<number(1...5)).map { _ -> JSONValue in
      defer { x += [7, 11, 13, 1, 14, 22, 26][number(0...6)] }
      return [.int(x), .int(number(0...100))]
    }
    question["scale"] = JSONValue(.array(corners))
  }

  // MARK: Gates, actions, conditions

  private mutating func gate(_ index: Int) -> JSONValue {
    .object([
      "id": .text("gate\(index)"), "domain": .text(readiness[number(0...(readiness.count - 1))]),
      "when": .text(condition(over: subjects.filter { $0.kind != "text" }, depth: 2)),
      "atMost": .text(levels[number(0...(levels.count - 1))]),
    ])
  }

  private mutating func action(_ index: Int) -> JSONValue {
    let named = (0..<number(1...3)).map { _ in subjects[number(0...(subjects.count - 1))] }
    var improves = JSONObject()
    for subject in named {
      switch subject.kind {
      case "single": improves[subject.id] = .text(code(subject))
      case "multiple":
        // The last option may be exclusive, which no action may add.
        improves[subject.id] = [.text("o\(number(0...max(0, subject.codes.count - 2)))")]
      case "number": improves[subject.id] = .int(number(subject.range))
      default: break
      }
    }
    return .object([
      "id": .text("action\(index)"), "domain": .text(readiness[0]),
      "when": .text(condition(over: subjects.filter { $0.kind != "text" }, depth: 2)),
      "improves": JSONValue(.object(improves)), "hours": .int(number(0...40)),
      "impact": .int(number(1...3)),
    ])
  }

  private mutating func condition(over earlier: [Subject], depth: Int) -> String {
    if depth > 1 {
      switch number(0...4) {
      case 0: return "not (\(condition(over: earlier, depth: depth - 1)))"
      case 1, 2:
        return "\(condition(over: earlier, depth: 1)) and \(condition(over: earlier, depth: 1))"
          + " or \(condition(over: earlier, depth: depth - 1))"
      case 3:
        return "(\(condition(over: earlier, depth: 1)) or "
          + "\(condition(over: earlier, depth: depth - 1))) and not \(atom(over: earlier))"
      default: break
      }
    }
    return chance(2) ? (chance(50) ? "true" : "false") : atom(over: earlier)
  }

  private mutating func atom(over earlier: [Subject]) -> String {
    let subject = earlier[number(0...(earlier.count - 1))]
    let relation = ["=", "!=", "<", "<=", ">", ">="][number(0...5)]
    let id = subject.id
    switch number(0...9) {
    case 0: return "answered(\(id))"
    case 1: return "applies(\(id))"
    case 2: return "missing(\(id))"
    case 3:
      return "missing(\(id), \(["unknown", "not_applicable", "skipped"][number(0...2)]))"
    default: break
    }
    switch subject.kind {
    case "single":
      switch number(0...2) {
      case 0: return "\(id) = \(code(subject))"
      case 1: return "\(id) != \(code(subject))"
      default: return "\(id) in {\(code(subject)), \(code(subject))}"
      }
    case "multiple":
      switch number(0...3) {
      case 0: return "\(id) has \(code(subject))"
      case 1: return "\(id) hasany {\(code(subject)), \(code(subject))}"
      case 2: return "\(id) hasall {\(code(subject)), \(code(subject))}"
      default: return "count(\(id)) \(relation) \(number(0...4))"
      }
    default: return "\(id) \(relation) \(number(subject.range))"
    }
  }

  private mutating func code(_ subject: Subject) -> String {
    subject.codes[number(0...(subject.codes.count - 1))]
  }

  // MARK: Chance

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}

extension JSONValue {
  static func text(_ text: String) -> JSONValue { JSONValue(.string(text)) }
  static func int(_ number: Int) -> JSONValue { JSONValue(.integer(Int64(number))) }

  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    var object = JSONObject()
    for (key, value) in members { object[key] = value }
    return JSONValue(.object(object))
  }
}

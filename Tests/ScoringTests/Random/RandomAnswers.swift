import JSON
import Questionnaires
import TestSupport

/// One enterprise's random answers, in the form that response files use: `{"v": …}`, `{"m": …}`.
///
/// Questions that do not apply are answered too, and options that are not offered are chosen: both
/// must be left out of the score.
struct RandomAnswers {
  let questions: [JSONObject]
  var random: SplitMix64

  init(to questionnaire: JSONValue, seed: UInt64) {
    questions = (questionnaire.object?["questions"]?.array ?? []).compactMap(\.object)
    random = SplitMix64(seed: seed)
  }

  mutating func next() -> [String: JSONValue] {
    var answers: [String: JSONValue] = [:]
    // Some enterprises answer nearly all, some leave most out.
    let diligence = [97, 90, 75, 45][number(0...3)]
    for question in questions {
      answers[question.text("id")] = answer(to: question, diligence, answers)
    }
    return answers
  }

  private mutating func answer(
    to question: JSONObject, _ diligence: Int, _ answers: [String: JSONValue]
  ) -> JSONValue? {
    let isRequired = question["required"]?.bool == true
    let isText = question.text("kind") == "text"
    if question["mayBeNotApplicable"]?.bool == true, chance(12) {
      return .object(["m": "not_applicable"])
    }
    if !isRequired, number(1...100) > diligence {
      if !isText, chance(50) { return .object(["m": "unknown"]) }
      return chance(50) ? .object(["m": "skipped"]) : nil
    }
    if isRequired, chance(2) { return nil }
    switch question.text("kind") {
    case "single": return .object(["v": .text(pick(codes(question)))])
    case "multiple": return .object(["v": several(question)])
    case "number": return .object(["v": numeric(question, answers)])
    default: return .object(["v": "words"])
    }
  }

  private mutating func several(_ question: JSONObject) -> JSONValue {
    let options = (question["options"]?.array ?? []).compactMap(\.object)
    let exclusive = options.filter { $0["exclusive"]?.bool == true }.map { $0.text("code") }
    if let alone = exclusive.first, chance(12) { return [.text(alone)] }
    let counting = options.map { $0.text("code") }.filter { !exclusive.contains($0) }
    let most = min(Int(question["choose"]?.integer ?? 53), counting.count)
    let chosen = counting.shuffled(using: &random).prefix(number(1...most))
    return JSONValue(.array(chosen.map { .text($0) }))
  }

  private mutating func numeric(
    _ question: JSONObject, _ answers: [String: JSONValue]
  ) -> JSONValue {
    let min = Int(question["min"]?.integer ?? 0)
    var max = Int(question["max"]?.integer ?? 0)
    for limit in [question["of"]?.string, question["notAbove"]?.string].compactMap(\.self) {
      if let base = answers[limit]?.object?["v"]?.integer { max = Swift.min(max, Int(base)) }
    }
    if question["of"] != nil, chance(25) { return .object(["x": .int(number(0...100))]) }
    return .int(number(min...Swift.max(min, max)))
  }

  private func codes(_ question: JSONObject) -> [String] {
    (question["options"]?.array ?? []).compactMap { $0.object?.text("code") }
  }

  private mutating func pick(_ codes: [String]) -> String { codes[number(0...(codes.count - 1))] }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}

extension Answers {
  /// The same answers as positions and bits.
  init(_ answers: [String: JSONValue], to questionnaire: Questionnaire) {
    self.init(for: questionnaire)
    for (position, question) in questionnaire.questions.enumerated() {
      guard let answer = answers[question.id]?.object else { continue }
      if let kind = answer["m"]?.string.flatMap(MissingKind.init(rawValue:)) {
        self[position] = .missing(kind)
      } else if let value = answer["v"] {
        self[position] = Answer(plain: value, to: question)
      }
    }
  }
}

extension Answer {
  fileprivate init(plain value: JSONValue, to question: Question) {
    switch value.content {
    case .integer(let number): self = .number(number)
    case .object(let object): self = .percent(object["x"]?.integer ?? 0)
    case .array(let codes):
      self = .options(
        codes.compactMap { $0.string.flatMap(question.option) }.reduce(0) { $0 | 1 << UInt64($1) })
    case .string(let text): self = question.option(text).map { .option($0) } ?? .written
    default: self = .absent
    }
  }
}

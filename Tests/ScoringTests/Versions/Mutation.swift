import JSON
import Questionnaires
import TestSupport

/// Random changes of a questionnaire's file, each with the bump it asks for where that is known
/// from the change alone.
struct Mutation {
  /// A change of the file.
  enum Kind: CaseIterable {
    case weight, score, critical, question, scoredQuestion, removal, swap, when, sameWhen, forms
    case required, notApplicable, range, notAbove, base, scale, unit, saturation, choose
    case option, optionRemoval, optionOrder, exclusive, optionWhen, domain
    case gate, gateRemoval, gateLimit, action, levels, coverage, steps, domainWeight, holdsBack
    case newDomain, series, note, comparability
  }

  /// What a change asks for by its nature; `depends` = that follows from where it stands.
  enum Expectation: Hashable {
    case exactly(Bump)
    case nothing
    case depends
  }

  var random: SplitMix64
  var file: JSONObject

  init(_ file: JSONValue, seed: UInt64) {
    self.file = file.object ?? JSONObject()
    random = SplitMix64(seed: seed)
  }

  /// Makes a random change; `nil` if there was nothing to change that way.
  mutating func mutate() -> (kind: Kind, expectation: Expectation)? {
    let kind = Kind.allCases[number(0...(Kind.allCases.count - 1))]
    return apply(kind).map { (kind, $0) }
  }

  private mutating func apply(_ kind: Kind) -> Expectation? {
    switch kind {
    case .weight: change(\.isScored) { $0["weight"] = .int(Int($0["weight"]?.integer ?? 1) + 1) }
    case .score: scores()
    case .critical:
      change(\.isScored) { $0["critical"] = JSONValue(.bool($0["critical"]?.bool != true)) }
    case .question: add(domain: nil)
    case .scoredQuestion: add(domain: ids("domains")[0])
    case .removal: remove()
    case .swap: swap()
    case .when: replaceWhen()
    case .sameWhen: sameWhen()
    case .forms:
      depends { question, _ in
        question["forms"] = question["forms"] == nil ? ["full"] : nil
      }
    case .required:
      toggle("required") { $0 ? .exactly(.minor) : .depends }
    case .notApplicable:
      toggle("mayBeNotApplicable") { $0 ? .depends : .exactly(.minor) }
    case .range: range()
    case .notAbove:
      change({ $0["notAbove"] != nil }, .exactly(.minor)) { $0["notAbove"] = nil }
    case .base:
      depends({ $0["of"] != nil }) { question, _ in
        question["of"] = question["of"]?.string == "staff" ? "people" : "staff"
      }
    case .scale:
      change({ $0["scale"] != nil }) { $0["scale"] = [[0, 3], [9, 77]] }
    case .unit: depends({ $0.kind == "number" }) { question, _ in question["unit"] = "weeks" }
    case .saturation:
      depends({ $0.kind == "multiple" && $0.isScored && $0["rule"] == nil }) { question, random in
        question["saturation"] = .int(Int.random(in: 1...16, using: &random))
      }
    case .choose:
      depends({ $0.kind == "multiple" }) { question, random in
        question["choose"] = .int(Int.random(in: 1...16, using: &random))
      }
    case .option: addOption()
    case .optionRemoval: changeOptions { options, _ in options.removeLast() }
    case .optionOrder: shuffleOptions()
    case .exclusive: exclusive()
    case .optionWhen:
      changeOptions({ $0.kind == "multiple" }) { options, random in
        let place = Int.random(in: 0..<options.count, using: &random)
        options[place]["when"] = options[place]["when"] == nil ? "people > 3" : nil
      }
    case .domain:
      change(\.isScored) { [domains = ids("domains")] question in
        question["domain"] = domains.first { $0 != question["domain"]?.string }.map { .text($0) }
      }
    default: applyToRest(kind)
    }
  }

  // MARK: Questions

  private var questions: [JSONObject] {
    get { (file["questions"]?.array ?? []).compactMap(\.object) }
    set { file["questions"] = JSONValue(.array(newValue.map { JSONValue(.object($0)) })) }
  }

  mutating func change(
    _ suits: (JSONObject) -> Bool, _ expectation: Expectation = .exactly(.major),
    _ edit: (inout JSONObject) -> Void
  ) -> Expectation? {
    var all = questions
    let places = all.indices.filter { suits(all[$0]) }
    guard !places.isEmpty else { return nil }
    edit(&all[places[number(0...(places.count - 1))]])
    questions = all
    return expectation
  }

  private mutating func depends(
    _ suits: (JSONObject) -> Bool = { _ in true },
    _ edit: (inout JSONObject, inout SplitMix64) -> Void
  ) -> Expectation? {
    var random = self.random
    defer { self.random = random }
    return change(suits, .depends) { edit(&$0, &random) }
  }

  /// Turns a truth value of a question round.
  private mutating func toggle(_ key: String, _ expectation: (Bool) -> Expectation) -> Expectation?
  {
    var was = false
    guard
      change(
        { $0.kind != "text" }, .depends,
        { question in
          was = question[key]?.bool == true
          question[key] = JSONValue(.bool(!was))
        }) != nil
    else { return nil }
    return expectation(was)
  }

  private mutating func scores() -> Expectation? {
    change({ $0["options"]?.array?.first?.object?["score"] != nil }) { question in
      var options = question.options
      let score = options[0]["score"]?.integer ?? 0
      options[0]["score"] = .int(score == 100 ? 0 : Int(score) + 1)
      question.options = options
    }
  }

  private mutating func add(domain: String?) -> Expectation? {
    var question = JSONObject([
      "id": "fresh", "section": "rest", "kind": "number", "min": 0, "max": 9,
    ])
    if let domain {
      question["domain"] = .text(domain)
      question["scale"] = [[0, 0], [9, 100]]
    }
    guard !questions.contains(where: { $0.text("id") == "fresh" }) else { return nil }
    questions.append(question)
    return .exactly(domain == nil ? .minor : .major)
  }

  /// Removes the last question that nothing names.
  private mutating func remove() -> Expectation? {
    let all = questions
    for place in all.indices.reversed() where all.count > 5 {
      questions = Array(all[..<place] + all[(place + 1)...])
      let words = JSONValue(.object(file)).canonicalText().split { !$0.isLetter && !$0.isNumber }
      if !words.contains(Substring(all[place].text("id"))) {
        return all[place].isScored ? .exactly(.major) : .exactly(.minor)
      }
    }
    questions = all
    return nil
  }

  private mutating func swap() -> Expectation? {
    let place = number(4...(questions.count - 2))
    questions.swapAt(place, place + 1)
    return .exactly(.minor)
  }

  private mutating func replaceWhen() -> Expectation? {
    change({ $0["section"]?.string == "rest" }, .depends) { question in
      question["when"] = question["when"] == nil ? "people > 3" : nil
    }
  }

  private mutating func sameWhen() -> Expectation? {
    change({ $0["when"] != nil }, .nothing) { question in
      let text = question.text("when")
      question["when"] = .text("( not ( not ( \(text) ) ) ) or ( \(text) )")
    }
  }

  private mutating func range() -> Expectation? {
    let isWider = number(0...1) == 0
    return change(
      { $0.kind == "number" && $0["section"]?.string == "rest" && $0["of"] == nil },
      isWider ? .exactly(.minor) : .depends
    ) { question in
      let max = Int(question["max"]?.integer ?? 0)
      question["max"] = .int(isWider ? max + 5 : max - 1)
    }
  }

  // MARK: Options

  private mutating func changeOptions(
    _ suits: (JSONObject) -> Bool = { _ in true }, _ expectation: Expectation = .depends,
    _ edit: (inout [JSONObject], inout SplitMix64) -> Void
  ) -> Expectation? {
    var random = self.random
    defer { self.random = random }
    return change({ $0.options.count > 2 && suits($0) }, expectation) { question in
      var options = question.options
      edit(&options, &random)
      question.options = options
    }
  }

  private mutating func addOption() -> Expectation? {
    var isScored = false
    let made = change({ $0["options"] != nil }, .depends) { question in
      isScored = question.isScored
      var option = JSONObject(["code": "fresh"])
      if question.options.contains(where: { $0["score"] != nil }) { option["score"] = 50 }
      question.options.insert(option, at: 0)
    }
    return made == nil ? nil : isScored ? .exactly(.major) : .depends
  }

  private mutating func shuffleOptions() -> Expectation? {
    changeOptions({ _ in true }, .exactly(.minor)) { options, _ in
      options.append(options.removeFirst())
    }
  }

  private mutating func exclusive() -> Expectation? {
    change({ $0.kind == "multiple" && $0["rule"] == nil && $0.options.count > 2 }, .depends) {
      question in
      var options = question.options
      let isExclusive = options[0]["exclusive"]?.bool == true
      options[0]["exclusive"] = JSONValue(.bool(!isExclusive))
      question.options = options
    }
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}

extension JSONObject {
  fileprivate var kind: String { text("kind") }
  fileprivate var isScored: Bool { self["domain"] != nil }

  fileprivate var options: [JSONObject] {
    get { (self["options"]?.array ?? []).compactMap(\.object) }
    set { self["options"] = JSONValue(.array(newValue.map { JSONValue(.object($0)) })) }
  }
}

extension JSONObject {
  init(_ members: KeyValuePairs<String, JSONValue>) {
    self.init(members.map { Member(key: $0.key, value: $0.value) })
  }
}

import TestSupport

/// Writes a questionnaire so small that all its answers can be tried, as JSON.
///
/// Many are unsound in one way or another: that is their use.
struct TinyQuestionnaire {
  private struct Subject {
    let id: String
    let kind: String
    let isExpress: Bool
  }

  private var random: SplitMix64
  private var subjects: [Subject] = []

  static func json(seed: Int) -> String {
    var writer = TinyQuestionnaire(random: SplitMix64(seed: UInt64(seed) &* 6151 &+ 3))
    return writer.file()
  }

  private init(random: SplitMix64) { self.random = random }

  private mutating func file() -> String {
    var questions = [head()]
    for index in 0..<number(3...4) { questions.append(question(index)) }
    let levels = chance(50) ? "0 30 70" : "0 50"
    let edges = levels.split(separator: " ").enumerated().map {
      #"{"id":"l\#($0.offset)","from":\#($0.element)}"#
    }
    return #"""
      {"format":"readiness-questionnaire/1","id":"tiny","version":"1.0.0","sourceLocale":"en",
       "locales":["en"],"forms":["full","express"],
       "domains":[{"id":"d","role":"readiness","series":1},{"id":"c","role":"context","series":1}],
       "levels":[\#(edges.joined(separator: ","))],"sections":["s"],
       "questions":[\#(questions.joined(separator: ",\n"))],
       "gates":[\#(gate(0)),\#(gate(1))],
       "actions":[\#(action(0)),\#(action(1))]}
      """#
  }

  /// The number that others count out of or may not exceed.
  private mutating func head() -> String {
    subjects.append(Subject(id: "n", kind: "number", isExpress: true))
    return
      #"{"id":"n","section":"s","kind":"number","min":\#(number(0...1)),"max":\#(number(2...4))"#
      + (chance(70) ? #","required":true}"# : #","required":true,"mayBeNotApplicable":true}"#)
  }

  private mutating func question(_ index: Int) -> String {
    let id = "q\(index)"
    let kind = ["single", "multiple", "number", "single"][number(0...3)]
    let isExpress = chance(70)
    let isScored = chance(75)
    var text = #"{"id":"\#(id)","section":"s","kind":"\#(kind)""#
    if !isExpress { text += #","forms":["full"]"# }
    if isScored {
      text += #","domain":"\#(chance(75) ? "d" : "c")","weight":\#(number(1...3))"#
    }
    if chance(25) { text += #","required":true"# }
    if chance(20) { text += #","mayBeNotApplicable":true"# }
    if chance(55) { text += #","when":"\#(condition(isExpress, depth: number(1...2)))""# }
    switch kind {
    case "single":
      let options = (0..<number(2...3)).map {
        #"{"code":"o\#($0)"\#(isScored ? #","score":\#(number(0...4) * 25)"# : "")}"#
      }
      text += #","options":[\#(options.joined(separator: ","))]"#
    case "multiple": text += multiple(isScored, isExpress)
    default:
      switch number(0...2) {
      case 0: text += #","min":0,"max":4,"of":"n""#
      case 1: text += #","min":0,"max":3,"notAbove":"n""#
      default: text += #","min":\#(number(-1...0)),"max":\#(number(1...3))"#
      }
      if isScored {
        text += #","scale":[[\#(number(0...1)),\#(number(0...50))],[\#(number(2...60)),100]]"#
      }
    }
    subjects.append(Subject(id: id, kind: kind, isExpress: isExpress))
    return text + "}"
  }

  private mutating func multiple(_ isScored: Bool, _ isExpress: Bool) -> String {
    let isBest = isScored && chance(30)
    let options = (0..<3).map { ordinal in
      var option = #"{"code":"o\#(ordinal)""#
      let isExclusive = ordinal == 2 && chance(50)
      if isExclusive { option += #","exclusive":true"# }
      if isBest, !isExclusive { option += #","score":\#(number(0...4) * 25)"# }
      if chance(25) { option += #","when":"\#(condition(isExpress, depth: 1))""# }
      return option + "}"
    }
    return #","options":[\#(options.joined(separator: ","))]"#
      + (isBest ? #","rule":"best""# : "")
      + (isScored && !isBest && chance(50) ? #","saturation":\#(number(1...2))"# : "")
      + (chance(25) ? #","choose":\#(number(1...2))"# : "")
  }

  private mutating func gate(_ index: Int) -> String {
    #"{"id":"g\#(index)","domain":"d","when":"\#(condition(false, depth: 2))","atMost":"l\#(number(0...1))"}"#
  }

  private mutating func action(_ index: Int) -> String {
    let improved = subjects[number(0...(subjects.count - 1))]
    let answer =
      switch improved.kind {
      case "single": #""o\#(number(0...1))""#
      case "multiple": #"["o\#(number(0...1))"]"#
      default: "\(number(1...1))"
      }
    return #"{"id":"a\#(index)","domain":"d","when":"\#(condition(false, depth: 2))","hours":1,"#
      + #""improves":{"\#(improved.id)":\#(answer)}}"#
  }

  // MARK: Conditions

  private mutating func condition(_ isExpress: Bool, depth: Int) -> String {
    guard depth > 1 else { return atom(isExpress) }
    return switch number(0...3) {
    case 0: "not (\(condition(isExpress, depth: depth - 1)))"
    case 1: "\(atom(isExpress)) and \(condition(isExpress, depth: depth - 1))"
    case 2: "\(atom(isExpress)) or \(condition(isExpress, depth: depth - 1))"
    default: atom(isExpress)
    }
  }

  private mutating func atom(_ isExpress: Bool) -> String {
    let known = subjects.filter { $0.isExpress || !isExpress }
    let subject = known[number(0...(known.count - 1))]
    let relation = ["=", "!=", "<", "<=", ">", ">="][number(0...5)]
    switch number(0...7) {
    case 0: return "answered(\(subject.id))"
    case 1: return "missing(\(subject.id), unknown)"
    case 2: return "applies(\(subject.id))"
    default: break
    }
    switch subject.kind {
    case "single": return "\(subject.id) \(chance(70) ? "=" : "!=") o\(number(0...1))"
    case "multiple":
      return chance(50)
        ? "\(subject.id) \(chance(50) ? "hasany" : "hasall") {o\(number(0...1)), o2}"
        : "count(\(subject.id)) \(relation) \(number(0...3))"
    default: return "\(subject.id) \(relation) \(number(-1...3) * (chance(30) ? 25 : 1))"
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
}

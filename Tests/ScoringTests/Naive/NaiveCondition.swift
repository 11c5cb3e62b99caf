import Synchronization

/// F < U < T.
enum NaiveTruth: Int, Comparable {
  case f, u, t

  init(_ value: Bool) { self = value ? .t : .f }

  static func < (a: NaiveTruth, b: NaiveTruth) -> Bool { a.rawValue < b.rawValue }
}

/// What the answers say about a question, in words.
struct NaiveState {
  /// `not_asked`, `answered`, `unknown`, `not_applicable` or `skipped`.
  var state = "not_asked"
  var code: String?
  /// The chosen options that are offered.
  var codes: Set<String> = []
  /// How many of them are not exclusive.
  var count = 0
  var number: Int128?
}

/// Evaluates a condition straight from its text, by recursive descent.
struct NaiveCondition {
  private var words: [String]
  private let states: [String: NaiveState]

  static func truth(_ text: String, _ states: [String: NaiveState]) -> NaiveTruth {
    var condition = NaiveCondition(words: words(of: text), states: states)
    let truth = condition.or()
    precondition(condition.words.isEmpty, "left over: \(condition.words) of \(text)")
    return truth
  }

  private init(words: [String], states: [String: NaiveState]) {
    self.words = words
    self.states = states
  }

  /// The words of the conditions met so far: each is asked about thousands of enterprises.
  private static let known = Mutex<[String: [String]]>([:])

  private static func words(of text: String) -> [String] {
    if let words = known.withLock({ $0[text] }) { return words }
    var spaced = ""
    for character in text {
      spaced += "(){},".contains(character) ? " \(character) " : String(character)
    }
    let words = spaced.split(separator: " ").map(String.init)
    known.withLock { $0[text] = words }
    return words
  }

  private mutating func or() -> NaiveTruth {
    var truth = and()
    while words.first == "or" {
      words.removeFirst()
      truth = max(truth, and())
    }
    return truth
  }

  private mutating func and() -> NaiveTruth {
    var truth = not()
    while words.first == "and" {
      words.removeFirst()
      truth = min(truth, not())
    }
    return truth
  }

  private mutating func not() -> NaiveTruth {
    guard words.first == "not" else { return atom() }
    words.removeFirst()
    switch not() {
    case .f: return .t
    case .u: return .u
    case .t: return .f
    }
  }

  private mutating func atom() -> NaiveTruth {
    let word = words.removeFirst()
    switch word {
    case "(":
      let truth = or()
      words.removeFirst()
      return truth
    case "true": return .t
    case "false": return .f
    case "count":
      let state = argument()
      let (relation, number) = (words.removeFirst(), Int128(words.removeFirst()) ?? 0)
      guard state.state == "answered" else { return .u }
      return NaiveTruth(holds(Int128(state.count), relation, number))
    case "answered": return NaiveTruth(argument().state == "answered")
    case "applies": return NaiveTruth(argument().state != "not_asked")
    case "missing": return missing()
    default: return comparison(states[word] ?? NaiveState())
    }
  }

  private mutating func argument() -> NaiveState {
    words.removeFirst()
    let state = states[words.removeFirst()] ?? NaiveState()
    words.removeFirst()
    return state
  }

  private mutating func missing() -> NaiveTruth {
    words.removeFirst()
    let state = (states[words.removeFirst()] ?? NaiveState()).state
    if words.removeFirst() == "," {
      let kind = words.removeFirst()
      words.removeFirst()
      return NaiveTruth(state == kind)
    }
    return NaiveTruth(state != "not_asked" && state != "answered")
  }

  private mutating func comparison(_ state: NaiveState) -> NaiveTruth {
    let relation = words.removeFirst()
    var codes: [String] = []
    if words.first == "{" {
      while words.removeFirst() != "}" { codes.append(words.removeFirst()) }
    } else {
      codes.append(words.removeFirst())
    }
    guard state.state == "answered" else { return .u }
    switch relation {
    case "in": return NaiveTruth(codes.contains(state.code ?? ""))
    case "has", "hasany": return NaiveTruth(codes.contains { state.codes.contains($0) })
    case "hasall": return NaiveTruth(codes.allSatisfy { state.codes.contains($0) })
    default:
      if let number = state.number {
        return NaiveTruth(holds(number, relation, Int128(codes[0]) ?? 0))
      }
      return NaiveTruth((state.code == codes[0]) == (relation == "="))
    }
  }

  private func holds(_ a: Int128, _ relation: String, _ b: Int128) -> Bool {
    switch relation {
    case "=": a == b
    case "!=": a != b
    case "<": a < b
    case "<=": a <= b
    case ">": a > b
    default: a >= b
    }
  }
}

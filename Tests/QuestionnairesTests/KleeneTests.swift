import TestSupport
import Testing

@testable import Questionnaires

/// Resolved answers as a list.
struct ListedAnswers: ResolvedAnswers {
  var states: [AnswerState]
  var values: [Int64]

  func state(of question: Int) -> AnswerState { states[question] }
  func value(of question: Int) -> Int64 { values[question] }
}

/// The meaning of a condition, straight from its definition.
private struct NaiveTruth {
  let answers: ListedAnswers
  let countable: [UInt64]

  func truth(_ expression: Expression) -> Truth {
    switch expression {
    case .constant(let value): value ? .yes : .no
    case .not(let inner):
      switch truth(inner) {
      case .yes: .no
      case .no: .yes
      case .unknown: .unknown
      }
    case .all(let parts):
      parts.contains { truth($0) == .no }
        ? .no : parts.contains { truth($0) == .unknown } ? .unknown : .yes
    case .any(let parts):
      parts.contains { truth($0) == .yes }
        ? .yes : parts.contains { truth($0) == .unknown } ? .unknown : .no
    case .atom(let atom): truth(atom)
    }
  }

  private func truth(_ atom: Atom) -> Truth {
    let state = answers.states[atom.question]
    let applies = state != .notAsked
    switch atom.test {
    case .answered: return state == .answered ? .yes : .no
    case .applies: return applies ? .yes : .no
    case .missing: return applies && state != .answered ? .yes : .no
    case .missingKind(.unknown): return state == .unknown ? .yes : .no
    case .missingKind(.notApplicable): return state == .notApplicable ? .yes : .no
    case .missingKind(.skipped): return state == .skipped ? .yes : .no
    default: break
    }
    if state != .answered { return .unknown }
    return holds(atom, answers.values[atom.question]) ? .yes : .no
  }

  private func holds(_ atom: Atom, _ value: Int64) -> Bool {
    let chosen = Set((0..<64).filter { UInt64(bitPattern: value) >> UInt64($0) & 1 == 1 })
    let bits = { (mask: UInt64) in Set((0..<64).filter { mask >> UInt64($0) & 1 == 1 }) }
    switch atom.test {
    case .isOne(let ordinals): return ordinals.contains(Int(value))
    case .isNone(let ordinals): return !ordinals.contains(Int(value))
    case .hasAny(let mask): return !chosen.isDisjoint(with: bits(mask))
    case .hasAll(let mask): return chosen.isSuperset(of: bits(mask))
    case .count(let relation, let number):
      let count = chosen.intersection(bits(countable[atom.question])).count
      return compare(Int64(count), relation, number)
    case .number(let relation, let number): return compare(value, relation, number)
    case .answered, .applies, .missing, .missingKind: return false
    }
  }

  private func compare(_ a: Int64, _ relation: Relation, _ b: Int64) -> Bool {
    switch relation {
    case .equal: !(a < b) && !(b < a)
    case .notEqual: a < b || b < a
    case .less: a < b
    case .lessOrEqual: !(b < a)
    case .greater: b < a
    case .greaterOrEqual: !(a < b)
    }
  }
}

@Suite("Kleene's logic")
struct KleeneTests {
  /// A single of 3, a multiple of 3 whose last is exclusive, a number.
  private static let countable: [UInt64] = [0, 0b011, 0]
  private static let values: [[Int64]] = [
    [0, 1, 2], [0b001, 0b010, 0b011, 0b100], [-1, 0, 1, 2],
  ]

  private static let atoms: [Atom] = {
    var tests: [(Int, Atom.Test)] = [
      (0, .isOne(of: [0])), (0, .isOne(of: [0, 2])), (0, .isNone(of: [1])),
      (0, .isNone(of: [0, 1])),
      (1, .hasAny(0b101)), (1, .hasAny(0b010)), (1, .hasAll(0b011)), (1, .hasAll(0b100)),
    ]
    for relation in Relation.allCases {
      tests += [(1, .count(relation, 1)), (2, .number(relation, 1))]
    }
    for question in 0..<3 {
      tests += [(question, .answered), (question, .applies), (question, .missing)]
      tests += MissingKind.allCases.map { (question, .missingKind($0)) }
    }
    return tests.map { Atom(question: $0.0, test: $0.1) }
  }()

  /// Every combination of states and values of the three questions.
  private static let everything: [ListedAnswers] = {
    let single = values.map { (values: [Int64]) in
      AnswerState.allCases.flatMap { state -> [(AnswerState, Int64)] in
        state == .answered ? values.map { (state, $0) } : [(state, Int64(1))]
      }
    }
    var all: [ListedAnswers] = []
    for a in single[0] {
      for b in single[1] {
        for c in single[2] {
          all.append(ListedAnswers(states: [a.0, b.0, c.0], values: [a.1, b.1, c.1]))
        }
      }
    }
    return all
  }()

  private func agree(
    _ expression: Expression, over all: [ListedAnswers] = everything,
    countable: [UInt64] = countable
  ) -> Bool {
    let program = expression.program { countable[$0] }
    return all.allSatisfy {
      program.truth(over: $0)
        == NaiveTruth(answers: $0, countable: countable).truth(expression)
    }
  }

  @Test("every atom is as true as its definition says, over every state and value")
  func everyAtom() {
    #expect(Self.everything.count == 7 * 8 * 8)
    for atom in Self.atoms { #expect(agree(.atom(atom)), "\(atom)") }
  }

  @Test("every pair of atoms joined by and, or and not, over every state and value")
  func everyPair() {
    for a in Self.atoms {
      for b in Self.atoms {
        let parts: [Expression] = [.atom(a), .not(.atom(b))]
        #expect(agree(.all(parts)))
        #expect(agree(.not(.any(parts))))
      }
    }
  }

  @Test("and, or and not follow the tables of the three truth values")
  func tables() {
    let values: [(Truth, AnswerState, Int64)] = [
      (.no, .answered, 0), (.unknown, .skipped, 0), (.yes, .answered, 1),
    ]
    let atom = { (question: Int) in
      Expression.atom(Atom(question: question, test: .number(.equal, 1)))
    }
    for a in values {
      for b in values {
        let answers = ListedAnswers(states: [a.1, b.1], values: [a.2, b.2])
        let truth = { (expression: Expression) in
          expression.program { _ in 0 }.truth(over: answers)
        }
        #expect(truth(.all([atom(0), atom(1)])) == min(a.0, b.0))
        #expect(truth(.any([atom(0), atom(1)])) == max(a.0, b.0))
        #expect(truth(.not(atom(0))).rawValue == 2 - a.0.rawValue)
      }
    }
  }

  @Test("the last four atoms are never unknown, and false where the question does not apply")
  func certainAtoms() {
    for test in [.answered, .applies, .missing] + MissingKind.allCases.map(Atom.Test.missingKind) {
      let program = Expression.atom(Atom(question: 0, test: test)).program { _ in 0 }
      for state in AnswerState.allCases {
        let truth = program.truth(over: ListedAnswers(states: [state], values: [0]))
        #expect(truth != .unknown)
        if state == .notAsked { #expect(truth == .no) }
      }
    }
  }

  @Test("random trees of any depth mean what their definition says")
  func randomTrees() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<Soak.count(400, full: 20_000) {
      let depth = Int.random(in: 1...16, using: &generator)
      let tree = Self.tree(depth: depth, using: &generator)
      #expect(agree(tree))
    }
  }

  private static func tree(
    depth: Int, using generator: inout SplitMix64
  ) -> Expression {
    guard depth > 1 else {
      return Int.random(in: 0..<12, using: &generator) == 0
        ? .constant(Bool.random(using: &generator))
        : .atom(atoms.randomElement(using: &generator) ?? atoms[0])
    }
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return .not(tree(depth: depth - 1, using: &generator))
    case let kind:
      // The deep part stands anywhere among shallow ones.
      var parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        tree(depth: Int.random(in: 1...min(3, depth - 1), using: &generator), using: &generator)
      }
      let place = Int.random(in: 0...parts.count, using: &generator)
      parts.insert(tree(depth: depth - 1, using: &generator), at: place)
      return kind < 3 ? .all(parts) : .any(parts)
    }
  }

  @Test("the deepest and widest condition fits the evaluator's stack")
  func deepest() {
    let big = Expression.atom(Atom(question: 0, test: .isOne(of: [0, 64, 128, 192])))
    var tree = big
    for level in 1...15 {
      tree = level % 2 == 0 ? .all([big, tree]) : .any([.not(big), tree])
    }
    let answers =
      (0..<200).map { ListedAnswers(states: [.answered], values: [$0]) }
      + [ListedAnswers(states: [.unknown], values: [0])]
    #expect(agree(tree, over: answers, countable: [0]))
  }

  @Test("option sets reach beyond 64 options, also across several blocks")
  func manyOptions() {
    var generator = SplitMix64(seed: 5)
    let answers = (0..<200).map { ListedAnswers(states: [.answered], values: [$0]) }
    for _ in 0..<300 {
      let count = Int.random(in: 1...40, using: &generator)
      let ordinals = Set((0..<count).map { _ in Int.random(in: 0..<200, using: &generator) })
      for test in [Atom.Test.isOne(of: ordinals.sorted()), .isNone(of: ordinals.sorted())] {
        #expect(agree(.atom(Atom(question: 0, test: test)), over: answers, countable: [0]))
      }
    }
  }

  @Test("a single question with 150 options compiles and is compared by ordinal")
  func manyOptionsFromText() throws {
    let codes = (0..<150).map { "c\($0)" }
    let options = codes.map { #"{"code":"\#($0)"}"# }.joined(separator: ",")
    let json = Sample(
      "questions",
      #"""
      [{"id":"big","section":"s","kind":"single","options":[\#(options)]},
       {"id":"t","section":"s","kind":"text","when":"big in {c1, c64, c149}"}]
      """#
    ).json
    let condition = try #require(try questionnaire(json).questions[1].when)
    for ordinal in 0..<150 {
      let truth = condition.truth(
        over: ListedAnswers(states: [.answered, .notAsked], values: [Int64(ordinal), 0]))
      #expect(truth == Truth([1, 64, 149].contains(ordinal)))
    }
  }
}

/// Reads one condition: `or` < `and` < `not` < atoms; types and codes are checked on the way.
///
/// A finding about meaning (an unknown code) does not stop the reading, so that one run shows all
/// of them; a finding about the grammar does. Waiting operators lie in an array, not on the stack
/// of calls: any number of parentheses can be read.
struct ConditionParser {
  /// The most atoms and operators of one condition.
  static let maximumNodes = 256
  /// The most levels of the tree, atoms included; parentheses add none, a chain of `and` or of
  /// `or` adds one.
  static let maximumDepth = 16

  /// A finding with its UTF-8 offset in the condition.
  struct Remark: Equatable {
    let problem: Problem
    let offset: Int
  }

  /// What waits for its right side, in ascending order of binding.
  private enum Waiting: Int {
    case parenthesis, or, and, not
  }

  private struct Stop: Error {}

  private let scope: ConditionScope
  private var tokens: [ConditionToken] = []
  private var next = 0
  private var nodes = 0
  private var waiting: [Waiting] = []
  private var operands: [Expression] = []
  private(set) var remarks: [Remark] = []

  private init(scope: ConditionScope) { self.scope = scope }

  /// The condition, or `nil` and the reasons.
  static func parse(_ text: String, in scope: ConditionScope) -> (Condition?, [Remark]) {
    var parser = ConditionParser(scope: scope)
    do {
      parser.tokens = try ConditionToken.tokens(of: text)
      let expression = try parser.expression()
      if expression.depth > maximumDepth { try parser.stop(.conditionTooDeep, at: 0) }
      guard parser.remarks.isEmpty else { return (nil, parser.remarks) }
      let program = expression.program { scope.subjects[$0].countable }
      return (Condition(text: text, expression: expression, program: program), [])
    } catch let unreadable as UnreadableToken {
      let remark = Remark(
        problem: .conditionUnreadable(unreadable.text), offset: unreadable.offset)
      return (nil, [remark])
    } catch {
      return (nil, parser.remarks)
    }
  }

  // MARK: Grammar

  private mutating func expression() throws -> Expression {
    while true {
      try operand()
      while accept(sign: ")") { try close() }
      if token.kind == .end { break }
      let operation: Waiting
      if accept(word: "and") {
        operation = .and
      } else if accept(word: "or") {
        operation = .or
      } else {
        try expected(
          waiting.contains(.parenthesis) ? .words("and or )") : .words("and or", .end))
      }
      try count()
      combine(downTo: operation)
      waiting.append(operation)
    }
    combine(downTo: .or)
    guard let whole = operands.popLast(), waiting.isEmpty else { try expected(.words("and or )")) }
    return whole
  }

  /// Everything up to the end of the next atom.
  private mutating func operand() throws {
    while true {
      if accept(word: "not") {
        try count()
        waiting.append(.not)
      } else if accept(sign: "(") {
        waiting.append(.parenthesis)
      } else {
        return operands.append(try atom())
      }
    }
  }

  private mutating func close() throws {
    combine(downTo: .or)
    guard waiting.popLast() == .parenthesis else {
      next -= 1
      try expected(.words("and or", .end))
    }
  }

  /// Applies every waiting operator that binds at least as strongly, up to an open parenthesis.
  private mutating func combine(downTo least: Waiting) {
    while let operation = waiting.last, operation.rawValue >= least.rawValue,
      let right = operands.popLast()
    {
      waiting.removeLast()
      if operation == .not {
        operands.append(.not(right))
      } else if let left = operands.popLast() {
        operands.append(left.joined(by: operation == .and, to: right))
      }
    }
  }

  private mutating func atom() throws -> Expression {
    guard case .word(let word) = token.kind else { try expected([.question] + .words("not (")) }
    try count()
    let offset = token.offset
    next += 1
    switch word {
    case "true": return .constant(true)
    case "false": return .constant(false)
    case "count": return try countAtom()
    case "answered", "applies", "missing": return try stateAtom(word)
    default: return try comparison(of: word, at: offset)
    }
  }

  // MARK: Atoms

  private mutating func comparison(of id: String, at offset: Int) throws -> Expression {
    let question = subject(id, at: offset)
    let kind = question.flatMap { scope.subjects[$0].kind }
    let operatorOffset = token.offset
    if accept(word: "in") {
      check(kind, is: .single, operator: "in", id, at: operatorOffset)
      return atom(question, .isOne(of: try codes(of: question).ordinals))
    }
    if accept(word: "has") {
      check(kind, is: .multiple, operator: "has", id, at: operatorOffset)
      return atom(question, .hasAny(bits([try code(of: question)])))
    }
    if accept(word: "hasany") {
      check(kind, is: .multiple, operator: "hasany", id, at: operatorOffset)
      return atom(question, .hasAny(bits(try codes(of: question).ordinals)))
    }
    if accept(word: "hasall") {
      check(kind, is: .multiple, operator: "hasall", id, at: operatorOffset)
      return atom(question, .hasAll(bits(try codes(of: question).ordinals)))
    }
    guard let relation = acceptRelation() else {
      try expected(.words("= != < <= > >= in has hasany hasall"))
    }
    if case .integer(let number) = token.kind {
      next += 1
      check(kind, is: .number, operator: "\(relation.rawValue) \(number)", id, at: operatorOffset)
      return atom(question, .number(relation, number))
    }
    guard relation == .equal || relation == .notEqual else { try expected([.number]) }
    if case .word(let code) = token.kind {
      check(kind, is: .single, operator: "\(relation.rawValue) \(code)", id, at: operatorOffset)
    }
    let ordinals = [try code(of: question)].compactMap(\.self)
    return atom(question, relation == .equal ? .isOne(of: ordinals) : .isNone(of: ordinals))
  }

  private mutating func countAtom() throws -> Expression {
    try expect(sign: "(")
    let question = try named(expecting: .multiple, operator: "count")
    try expect(sign: ")")
    guard let relation = acceptRelation() else { try expected(.words("= != < <= > >=")) }
    guard case .integer(let number) = token.kind else { try expected([.number]) }
    next += 1
    return atom(question, .count(relation, number))
  }

  private mutating func stateAtom(_ word: String) throws -> Expression {
    try expect(sign: "(")
    let question = try named(expecting: nil, operator: word)
    var test: Atom.Test
    switch word {
    case "answered": test = .answered
    case "applies": test = .applies
    default: test = .missing
    }
    if word == "missing", accept(sign: ",") {
      guard case .word(let name) = token.kind else {
        try expected(.words("unknown not_applicable skipped"))
      }
      if let kind = MissingKind(rawValue: name) {
        test = .missingKind(kind)
      } else {
        let kinds = MissingKind.allCases.map(\.rawValue)
        remark(.notAllowed(value: name, allowed: kinds, key: "missing"), at: token.offset)
      }
      next += 1
    }
    try expect(sign: ")")
    return atom(question, test)
  }

  private func atom(_ question: Int?, _ test: Atom.Test) -> Expression {
    // A question that could not be resolved was remarked; the stand-in never leaves the parser.
    .atom(Atom(question: question ?? 0, test: test))
  }

  private func bits(_ ordinals: [Int?]) -> UInt64 {
    // An ordinal beyond 63 shifts to nothing; so many options have been reported.
    ordinals.ordinals.reduce(0) { $0 | 1 << UInt64($1) }
  }

  // MARK: Names

  private mutating func named(expecting kind: ConditionScope.Subject.Kind?, operator: String)
    throws -> Int?
  {
    guard case .word(let id) = token.kind else { try expected([.question]) }
    let offset = token.offset
    next += 1
    let question = subject(id, at: offset)
    if let kind {
      let found = question.flatMap { scope.subjects[$0].kind }
      check(found, is: kind, operator: `operator`, id, at: offset)
    }
    return question
  }

  private mutating func subject(_ id: String, at offset: Int) -> Int? {
    guard let position = scope.positions[id] else {
      remark(.unknownID(id, kind: .question, known: scope.ids), at: offset)
      return nil
    }
    let subject = scope.subjects[position]
    if subject.kind == .text { remark(.conditionOnText(id), at: offset) }
    if let before = scope.before, position >= before { remark(.laterQuestion(id), at: offset) }
    let absent = scope.forms & ~subject.forms
    if absent != 0, scope.before.map({ position < $0 }) ?? true {
      remark(
        .missingFromForm(question: id, form: scope.formNames[absent.trailingZeroBitCount]),
        at: offset)
    }
    return position
  }

  private mutating func code(of question: Int?) throws -> Int? {
    guard case .word(let code) = token.kind else { try expected([.option]) }
    let offset = token.offset
    next += 1
    guard let question else { return nil }
    let subject = scope.subjects[question]
    guard let ordinal = subject.codes.firstIndex(of: code) else {
      // Options that could not be read say nothing about the code.
      if !subject.codes.isEmpty {
        remark(
          .unknownOption(code, question: subject.id, known: subject.codes, place: .condition),
          at: offset)
      }
      return nil
    }
    return ordinal
  }

  private mutating func codes(of question: Int?) throws -> [Int?] {
    try expect(sign: "{")
    var ordinals = [try code(of: question)]
    while accept(sign: ",") { ordinals.append(try code(of: question)) }
    try expect(sign: "}")
    return ordinals
  }

  private mutating func check(
    _ kind: ConditionScope.Subject.Kind?, is needed: ConditionScope.Subject.Kind,
    operator: String, _ id: String, at offset: Int
  ) {
    guard let kind, kind != needed, kind != .text else { return }
    remark(
      .operatorForKind(`operator`, question: id, kind: kind, needs: needed), at: offset)
  }

  // MARK: Tokens

  private var token: ConditionToken { tokens[min(next, tokens.count - 1)] }

  private mutating func accept(word: String) -> Bool {
    guard token.kind == .word(word) else { return false }
    next += 1
    return true
  }

  private mutating func accept(sign: String) -> Bool {
    guard token.kind == .sign(sign) else { return false }
    next += 1
    return true
  }

  private mutating func acceptRelation() -> Relation? {
    guard case .sign(let sign) = token.kind, let relation = Relation(rawValue: sign) else {
      return nil
    }
    next += 1
    return relation
  }

  private mutating func expect(sign: String) throws {
    if !accept(sign: sign) { try expected([.word(sign)]) }
  }

  private mutating func count() throws {
    nodes += 1
    if nodes > Self.maximumNodes { try stop(.conditionTooLong) }
  }

  private mutating func remark(_ problem: Problem, at offset: Int) {
    remarks.append(Remark(problem: problem, offset: offset))
  }

  private mutating func expected(_ what: [ConditionPart]) throws -> Never {
    try stop(.conditionSyntax(expected: what, found: token.part))
  }

  private mutating func stop(_ problem: Problem, at offset: Int? = nil) throws -> Never {
    remark(problem, at: offset ?? token.offset)
    throw Stop()
  }
}

extension [Int?] {
  /// The known ordinals, ascending, each once.
  fileprivate var ordinals: [Int] {
    compactMap(\.self).sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension Expression {
  /// Both sides under one `and` or `or`; chains of the same operator become one.
  fileprivate func joined(by isAll: Bool, to right: Expression) -> Expression {
    isAll
      ? .all(parts(ofAll: true) + right.parts(ofAll: true))
      : .any(parts(ofAll: false) + right.parts(ofAll: false))
  }

  private func parts(ofAll isAll: Bool) -> [Expression] {
    switch self {
    case .all(let parts) where isAll: parts
    case .any(let parts) where !isAll: parts
    default: [self]
    }
  }

  fileprivate var depth: Int {
    switch self {
    case .constant, .atom: 1
    case .not(let inner): 1 + inner.depth
    case .all(let parts), .any(let parts): 1 + (parts.map(\.depth).max() ?? 0)
    }
  }
}

extension Questionnaire {
  /// What a condition means, in a form that two versions of a questionnaire share: equal texts mean
  /// the same of every enterprise. No condition at all means `true`.
  ///
  /// Questions and options are named, not numbered, and what Kleene's logic does not tell apart is
  /// written alike: the order and repetition of parts, `!=` and `not =`, `hasany` and `hasall` of
  /// one option.
  func meaning(of condition: Condition?) -> String {
    condition.map { meaning(of: $0.expression) } ?? "true"
  }

  private func meaning(of expression: Expression) -> String {
    switch expression {
    case .constant(let value): "\(value)"
    case .atom(let atom): meaning(of: atom)
    case .not(.not(let inner)): meaning(of: inner)
    case .not(let inner): "not(\(meaning(of: inner)))"
    case .all, .any: joined(expression)
    }
  }

  private func joined(_ expression: Expression) -> String {
    var isAll = false
    if case .all = expression { isAll = true }
    let meanings = Set(expression.parts(joinedByAll: isAll).map(meaning)).sorted()
    if meanings.count == 1 { return meanings[0] }
    return "\(isAll ? "all" : "any")(\(meanings.joined(separator: " ")))"
  }

  private func meaning(of atom: Atom) -> String {
    let question = questions[atom.question]
    let id = question.id
    func codes(_ ordinals: [Int]) -> String {
      ordinals.map { question.options[$0].code }.sorted().joined(separator: ",")
    }
    func chosen(_ bits: UInt64) -> String {
      codes(question.options.indices.filter { bits >> UInt64($0) & 1 == 1 })
    }
    switch atom.test {
    case .isOne(let ordinals): return "\(id) in {\(codes(ordinals))}"
    case .isNone(let ordinals): return "not(\(id) in {\(codes(ordinals))})"
    case .hasAny(let bits) where bits.nonzeroBitCount == 1: return "\(id) hasall {\(chosen(bits))}"
    case .hasAny(let bits): return "\(id) hasany {\(chosen(bits))}"
    case .hasAll(let bits): return "\(id) hasall {\(chosen(bits))}"
    case .count(let relation, let number): return meaning("count(\(id))", relation, number)
    case .number(let relation, let number): return meaning(id, relation, number)
    case .answered: return "answered(\(id))"
    case .applies: return "applies(\(id))"
    case .missing: return "missing(\(id))"
    case .missingKind(let kind): return "missing(\(id),\(kind.rawValue))"
    }
  }

  private func meaning(_ value: String, _ relation: Relation, _ number: Int64) -> String {
    switch relation {
    case .equal: "\(value) = \(number)"
    case .notEqual: "not(\(value) = \(number))"
    case .greater: "\(value) > \(number)"
    case .lessOrEqual: "not(\(value) > \(number))"
    case .greaterOrEqual: "\(value) >= \(number)"
    case .less: "not(\(value) >= \(number))"
    }
  }
}

extension Expression {
  /// What an `and` (or an `or`) joins, through double negations and chains within chains.
  fileprivate func parts(joinedByAll isAll: Bool) -> [Expression] {
    switch self {
    case .not(.not(let inner)): inner.parts(joinedByAll: isAll)
    case .all(let parts) where isAll: parts.flatMap { $0.parts(joinedByAll: isAll) }
    case .any(let parts) where !isAll: parts.flatMap { $0.parts(joinedByAll: isAll) }
    default: [self]
    }
  }
}

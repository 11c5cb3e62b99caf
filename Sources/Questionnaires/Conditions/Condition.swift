/// A compiled condition over the answers of an enterprise.
public struct Condition: Sendable, Hashable {
  /// The condition as written.
  public let text: String
  /// The meaning, for proofs and comparison; questions are positions.
  let expression: Expression
  /// The same in postfix order, for evaluation.
  public let program: [Instruction]

  /// Two conditions are equal when they mean the same tree, however they were written.
  public static func == (a: Condition, b: Condition) -> Bool { a.expression == b.expression }

  /// Hashes the meaning.
  public func hash(into hasher: inout Hasher) { hasher.combine(expression) }

  /// The positions of the questions that the condition names, ascending, each once.
  public var questions: [Int] {
    var seen = program.compactMap { $0.operation.namesQuestion ? Int($0.question) : nil }
    seen.sort()
    return seen.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

/// The tree of a condition.
indirect enum Expression: Sendable, Hashable {
  /// `true` or `false`.
  case constant(Bool)
  /// A statement about one question.
  case atom(Atom)
  /// The opposite.
  case not(Expression)
  /// The smaller of all; two or more.
  case all([Expression])
  /// The larger of all; two or more.
  case any([Expression])
}

/// A statement about one question.
struct Atom: Sendable, Hashable {
  /// The position of the question.
  let question: Int
  /// What is said of it.
  let test: Test

  /// What is said of a question.
  enum Test: Sendable, Hashable {
    /// The chosen option's ordinal is one of these, ascending.
    case isOne(of: [Int])
    /// The chosen option's ordinal is none of these, ascending.
    case isNone(of: [Int])
    /// At least one of these bits is chosen.
    case hasAny(UInt64)
    /// All of these bits are chosen.
    case hasAll(UInt64)
    /// The number of chosen options that are not exclusive.
    case count(Relation, Int64)
    /// The number (or the percentage, with `of`).
    case number(Relation, Int64)
    /// It has a value.
    case answered
    /// It applies.
    case applies
    /// It applies and has no value.
    case missing
    /// It applies and this was given instead of a value.
    case missingKind(MissingKind)
  }
}

/// A comparison of two numbers.
public enum Relation: String, Sendable, CaseIterable {
  /// Equal.
  case equal = "="
  /// Not equal.
  case notEqual = "!="
  /// Less.
  case less = "<"
  /// Less or equal.
  case lessOrEqual = "<="
  /// Greater.
  case greater = ">"
  /// Greater or equal.
  case greaterOrEqual = ">="

  /// Whether `a` stands in this relation to `b`.
  public func holds(_ a: Int64, _ b: Int64) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }
}

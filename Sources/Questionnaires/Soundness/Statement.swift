/// A condition as the proofs read it: each atom ready to be evaluated by itself.
indirect enum Statement: Sendable {
  /// `true` or `false`.
  case constant(Bool)
  /// A statement about one question.
  case atom(Fact)
  /// The opposite.
  case not(Statement)
  /// The smaller of all.
  case all([Statement])
  /// The larger of all.
  case any([Statement])

  /// A statement about one question.
  struct Fact: Hashable, Sendable {
    /// The position of the question.
    let question: Int
    /// The statement in postfix order; it names this question only.
    let program: [Instruction]
    /// Whether it is T or F even where the question has no value.
    let isNeverUnknown: Bool

    /// Its truth for a question in this state and, if answered, with this value.
    func truth(state: AnswerState, value: Int64) -> Truth {
      program.truth(over: OneAnswer(state: state, value: value))
    }
  }

  /// Reads a condition's tree.
  init(_ expression: Expression, of questionnaire: Questionnaire) {
    func read(_ expression: Expression) -> Statement {
      switch expression {
      case .constant(let value): .constant(value)
      case .atom(let atom):
        .atom(
          Fact(
            question: atom.question,
            program: expression.program { questionnaire.questions[$0].countable },
            isNeverUnknown: atom.isNeverUnknown))
      case .not(let inner): .not(read(inner))
      case .all(let parts): .all(parts.map(read))
      case .any(let parts): .any(parts.map(read))
      }
    }
    self = read(expression)
  }

  /// Every statement about a question, in the order of the text.
  var facts: [Fact] {
    switch self {
    case .constant: []
    case .atom(let fact): [fact]
    case .not(let inner): inner.facts
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    }
  }

  /// What the condition can still be once the questions up to some position have been decided.
  ///
  /// Exact where each open question is named once; otherwise perhaps too much, never too little.
  func possibleTruths(over assignment: Assignment) -> PossibleTruths {
    switch self {
    case .constant(let value): PossibleTruths(Truth(value))
    case .atom(let fact):
      if assignment.isDecided(fact.question) {
        PossibleTruths(
          fact.truth(
            state: assignment.state(of: fact.question), value: assignment.value(of: fact.question)))
      } else {
        fact.isNeverUnknown ? [.no, .yes] : .any
      }
    case .not(let inner): inner.possibleTruths(over: assignment).opposite
    case .all(let parts):
      parts.reduce(.yes) { $0.and($1.possibleTruths(over: assignment)) }
    case .any(let parts):
      parts.reduce(.no) { $0.or($1.possibleTruths(over: assignment)) }
    }
  }
}

/// The state and value of one question, whichever is asked for.
private struct OneAnswer: ResolvedAnswers {
  let state: AnswerState
  let value: Int64

  func state(of question: Int) -> AnswerState { state }
  func value(of question: Int) -> Int64 { value }
}

extension Atom {
  fileprivate var isNeverUnknown: Bool {
    switch test {
    case .answered, .applies, .missing, .missingKind: true
    default: false
    }
  }
}

extension Question {
  /// Bits of a multiple's options that are not exclusive; none for other kinds.
  var countable: UInt64 {
    if case .multiple(let multiple) = kind { multiple.countable } else { 0 }
  }
}

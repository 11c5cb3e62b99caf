extension Expression {
  /// The tree in postfix order.
  ///
  /// - Parameter countable: the bits of the options that are not exclusive, by question.
  /// - Returns: the steps; never empty.
  func program(countable: (Int) -> UInt64) -> [Instruction] {
    switch self {
    case .constant(let value):
      [Instruction(.push, value: Int64(Truth(value).rawValue))]
    case .atom(let atom):
      atom.program(countable: countable)
    case .not(let inner):
      inner.program(countable: countable) + [Instruction(.not)]
    case .all(let parts):
      Self.chain(parts.map { $0.program(countable: countable) }, by: .and)
    case .any(let parts):
      Self.chain(parts.map { $0.program(countable: countable) }, by: .or)
    }
  }

  fileprivate static func chain(
    _ parts: [[Instruction]], by operation: Instruction.Operation
  ) -> [Instruction] {
    var steps = parts.first ?? []
    for part in parts.dropFirst() {
      steps += part
      steps.append(Instruction(operation))
    }
    return steps
  }
}

extension Atom {
  fileprivate func program(countable: (Int) -> UInt64) -> [Instruction] {
    switch test {
    case .isOne(let ordinals): options(ordinals, .oneOf, joinedBy: .or)
    case .isNone(let ordinals): options(ordinals, .noneOf, joinedBy: .and)
    case .hasAny(let bits): [Instruction(.hasAny, question: question, mask: bits)]
    case .hasAll(let bits): [Instruction(.hasAll, question: question, mask: bits)]
    case .count(let relation, let number):
      [
        Instruction(
          relation.countOperation, question: question, value: number, mask: countable(question))
      ]
    case .number(let relation, let number):
      [Instruction(relation.numberOperation, question: question, value: number)]
    case .answered: [Instruction(.answered, question: question)]
    case .applies: [Instruction(.applies, question: question)]
    case .missing: [Instruction(.missing, question: question)]
    case .missingKind(let kind):
      [Instruction(.state, question: question, value: Int64(AnswerState(kind).rawValue))]
    }
  }

  /// One step for each block of 64 ordinals that is named.
  private func options(
    _ ordinals: [Int], _ operation: Instruction.Operation,
    joinedBy join: Instruction.Operation
  ) -> [Instruction] {
    var blocks: [(base: Int, mask: UInt64)] = []
    for ordinal in ordinals {
      let base = ordinal & ~63
      if blocks.last?.base != base { blocks.append((base, 0)) }
      blocks[blocks.count - 1].mask |= 1 << UInt64(ordinal - base)
    }
    return Expression.chain(
      blocks.map { block in
        [Instruction(operation, question: question, value: Int64(block.base), mask: block.mask)]
      }, by: join)
  }
}

extension AnswerState {
  /// The state of a question for which this was given instead of a value.
  public init(_ missing: MissingKind) {
    switch missing {
    case .unknown: self = .unknown
    case .notApplicable: self = .notApplicable
    case .skipped: self = .skipped
    }
  }
}

extension Relation {
  fileprivate var countOperation: Instruction.Operation {
    switch self {
    case .equal: .countEqual
    case .notEqual: .countNotEqual
    case .less: .countLess
    case .lessOrEqual: .countLessOrEqual
    case .greater: .countGreater
    case .greaterOrEqual: .countGreaterOrEqual
    }
  }

  fileprivate var numberOperation: Instruction.Operation {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    }
  }
}

/// The truth values that wait while a condition in postfix order is evaluated.
///
/// They lie two bits each in one word: a compiled condition is at most 16 levels deep, and each
/// level keeps at most one value waiting, so 32 places never overflow.
@frozen
public struct TruthStack {
  @usableFromInline var bits: UInt64 = 0

  /// No value.
  @inlinable public init() {}

  /// The value pushed or combined last.
  @inlinable public var top: Truth {
    Truth(rawValue: UInt8(truncatingIfNeeded: bits & 3)) ?? .unknown
  }

  /// Adds a value.
  @inlinable public mutating func push(_ truth: Truth) {
    bits = bits << 2 | UInt64(truth.rawValue)
  }

  /// Performs a step that names no question: a constant or an operator.
  @inlinable public mutating func combine(_ step: Instruction) {
    let top = bits & 3
    switch step.operation {
    case .push: bits = bits << 2 | UInt64(truncatingIfNeeded: step.value)
    case .not: bits = (bits & ~3) | (2 - top)
    case .and:
      bits >>= 2
      bits = (bits & ~3) | min(bits & 3, top)
    case .or:
      bits >>= 2
      bits = (bits & ~3) | max(bits & 3, top)
    default: break
    }
  }
}

extension RandomAccessCollection where Element == Instruction, Index == Int {
  /// The truth of a condition in postfix order.
  @inlinable
  public func truth(over answers: borrowing some ResolvedAnswers) -> Truth {
    var stack = TruthStack()
    for step in self {
      if step.operation.namesQuestion {
        let question = Int(step.question)
        stack.push(
          step.truth(state: answers.state(of: question), value: answers.value(of: question)))
      } else {
        stack.combine(step)
      }
    }
    return stack.top
  }
}

extension Condition {
  /// The truth of the condition; U where a question that it compares has no value.
  public func truth(over answers: borrowing some ResolvedAnswers) -> Truth {
    program.truth(over: answers)
  }
}

extension Instruction {
  /// The truth of a step that names a question, from that question's state and value.
  @inlinable @inline(__always)
  public func truth(state: AnswerState, value answer: Int64) -> Truth {
    if state != .answered { return truth(withoutValue: state) }
    let bits = UInt64(bitPattern: answer)
    switch operation {
    case .oneOf: return Truth(holdsOrdinal(answer))
    case .noneOf: return Truth(!holdsOrdinal(answer))
    case .hasAny: return Truth(bits & mask != 0)
    case .hasAll: return Truth(bits & mask == mask)
    case .countEqual: return Truth(count(bits) == value)
    case .countNotEqual: return Truth(count(bits) != value)
    case .countLess: return Truth(count(bits) < value)
    case .countLessOrEqual: return Truth(count(bits) <= value)
    case .countGreater: return Truth(count(bits) > value)
    case .countGreaterOrEqual: return Truth(count(bits) >= value)
    case .equal: return Truth(answer == value)
    case .notEqual: return Truth(answer != value)
    case .less: return Truth(answer < value)
    case .lessOrEqual: return Truth(answer <= value)
    case .greater: return Truth(answer > value)
    case .greaterOrEqual: return Truth(answer >= value)
    case .answered, .applies: return .yes
    case .missing, .state: return .no
    case .push, .not, .and, .or: return .unknown
    }
  }

  @inlinable
  func truth(withoutValue state: AnswerState) -> Truth {
    switch operation {
    case .answered: .no
    case .applies, .missing: Truth(state != .notAsked)
    case .state: Truth(Int64(state.rawValue) == value)
    default: .unknown
    }
  }

  @inlinable
  func count(_ bits: UInt64) -> Int64 { Int64((bits & mask).nonzeroBitCount) }

  @inlinable
  func holdsOrdinal(_ ordinal: Int64) -> Bool {
    let bit = ordinal - value
    return bit >= 0 && bit < 64 && mask >> UInt64(bit) & 1 == 1
  }
}

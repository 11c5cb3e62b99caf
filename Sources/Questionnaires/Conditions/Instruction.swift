/// One step of a condition in postfix order: an atom pushes a truth value, an operator combines.
@frozen
public struct Instruction: Hashable, Sendable {
  /// What a step does.
  @frozen
  public enum Operation: UInt8, Sendable {
    /// Push `value` (0 = F, 2 = T).
    case push
    /// Replace the top by its opposite.
    case not
    /// Replace the two topmost by the smaller.
    case and
    /// Replace the two topmost by the larger.
    case or
    /// The value's bit is set in `mask`; a chain of such steps covers ordinals above 63.
    case oneOf
    /// The value's bit is not set in `mask`.
    case noneOf
    /// Value and `mask` share a bit.
    case hasAny
    /// All bits of `mask` are in the value.
    case hasAll
    /// Compare the number of bits shared with `mask`.
    case countEqual, countNotEqual, countLess, countLessOrEqual, countGreater, countGreaterOrEqual
    /// Compare the value.
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    /// The question has a value.
    case answered
    /// The question applies.
    case applies
    /// The question applies and has no value.
    case missing
    /// The question's state is `value`.
    case state

    /// Whether the step reads a question.
    @inlinable public var namesQuestion: Bool { rawValue >= Operation.oneOf.rawValue }
  }

  /// What the step does.
  public let operation: Operation
  /// The position of the question read.
  public let question: Int32
  /// The number compared with, the state or the constant; for option sets the ordinal of bit 0.
  public let value: Int64
  /// Bits of options.
  public let mask: UInt64

  /// A step.
  @inlinable
  public init(_ operation: Operation, question: Int = 0, value: Int64 = 0, mask: UInt64 = 0) {
    self.operation = operation
    self.question = Int32(truncatingIfNeeded: question)
    self.value = value
    self.mask = mask
  }
}

/// What is known of a question once the questions before it are resolved.
@frozen
public enum AnswerState: UInt8, Sendable, CaseIterable {
  /// It does not apply, or is not part of the form.
  case notAsked = 0
  /// It has a value.
  case answered = 1
  /// "Don't know".
  case unknown = 2
  /// "Does not fit us".
  case notApplicable = 3
  /// Skipped, or never answered.
  case skipped = 4
}

/// Resolved answers: for each question its state and, if answered, the value conditions compare.
///
/// The value is the ordinal of the option, the bits of the offered options, the number, or the
/// percentage of a question with `of`.
public protocol ResolvedAnswers {
  /// The state of the question at a position.
  func state(of question: Int) -> AnswerState
  /// The value of the question at a position; meaningless unless answered.
  func value(of question: Int) -> Int64
}

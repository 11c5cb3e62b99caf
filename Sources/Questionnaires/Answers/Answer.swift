/// One answer in eight bytes: an option, options, a number, a percentage or a missing kind.
///
/// Which of them it is follows from the question's kind; the type itself only keeps values and
/// missing kinds apart.
@frozen
public struct Answer: Hashable, Sendable {
  /// The stored bits. Values lie in ±(2^53 − 1), percentages above ``percentBase``, and the
  /// missing kinds at the lower end of `Int64`.
  public let raw: Int64

  /// An answer from its stored bits.
  @inlinable public init(raw: Int64) { self.raw = raw }

  @usableFromInline static let percentBase: Int64 = 1 << 60

  /// Nothing was given.
  public static let absent = Answer(raw: .min)
  /// "Don't know".
  public static let unknown = Answer(raw: .min + 1)
  /// "Does not fit us".
  public static let notApplicable = Answer(raw: .min + 2)
  /// "Rather not now".
  public static let skipped = Answer(raw: .min + 3)
  /// Words were given; they live beside the answers, never among them.
  public static let written = Answer(raw: .min + 4)

  /// The answer that gives this missing kind.
  public static func missing(_ kind: MissingKind) -> Answer {
    switch kind {
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    case .skipped: .skipped
    }
  }

  /// The option with this ordinal of a single question.
  @inlinable public static func option(_ ordinal: Int) -> Answer { Answer(raw: Int64(ordinal)) }

  /// The options of a multiple question whose bits are set; never 0.
  @inlinable public static func options(_ bits: UInt64) -> Answer {
    Answer(raw: Int64(bits))
  }

  /// A number in ±(2^53 − 1).
  @inlinable public static func number(_ value: Int64) -> Answer { Answer(raw: value) }

  /// A percentage, 0 to 100, given instead of a count out of another question's value.
  @inlinable public static func percent(_ value: Int64) -> Answer {
    Answer(raw: percentBase + value)
  }

  /// The missing kind that was given; `nil` for a value and for ``absent``.
  public var missing: MissingKind? {
    switch self {
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    case .skipped: .skipped
    default: nil
    }
  }

  /// Whether a value was given.
  @inlinable public var isValue: Bool { raw > Int64.min + 3 }

  /// The percentage, if the answer was given as one.
  @inlinable public var percentage: Int64? {
    raw >= Self.percentBase ? raw - Self.percentBase : nil
  }
}

/// The answers of one enterprise: one ``Answer`` for each question, in file order.
public struct Answers: Hashable, Sendable {
  /// By position of the question.
  public var values: [Answer]

  /// No answer to any of `count` questions.
  public init(count: Int) { values = Array(repeating: .absent, count: count) }

  /// No answer to any question of `questionnaire`.
  public init(for questionnaire: Questionnaire) {
    self.init(count: questionnaire.questions.count)
  }

  /// The answer to the question at a position.
  public subscript(question: Int) -> Answer {
    get { values[question] }
    set { values[question] = newValue }
  }
}

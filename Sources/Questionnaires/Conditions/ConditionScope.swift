/// What a condition may speak of, and how it is reported when it does not.
struct ConditionScope {
  /// What the parser must know of a question to check an atom.
  struct Subject {
    typealias Kind = ConditionKind

    let id: String
    /// `nil` if the file does not say it; then nothing is said about it here either.
    let kind: Kind?
    let codes: [String]
    /// Bits of a multiple's options that are not exclusive.
    let countable: UInt64
    /// Bit `i` = part of form `i`.
    let forms: UInt64
  }

  let subjects: [Subject]
  /// The ids of the subjects, for suggestions.
  let ids: [String]
  let positions: [String: Int]
  /// Only questions before this position may be named; `nil` = any question.
  var before: Int?
  /// Forms in which the condition is evaluated; every named question must be part of them.
  var forms: UInt64 = 0
  let formNames: [String]
}

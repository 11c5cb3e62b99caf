public import Questionnaires

/// What is known about a question: what a person answered, whether or not it counts at present, and
/// what was written beside it.
public struct GivenAnswer: Sendable, Hashable {
  /// The position of the question.
  public var question: Int
  /// The answer: a value or a missing kind; absent while there is only a note.
  public var answer: Answer
  /// The words given to a text question.
  public var words: String?
  /// Whether the answer does not count at present, because the question does not apply or because
  /// earlier answers contradict it.
  public var isAside: Bool
  /// A remark of the person or the advisor; never leaves the store.
  public var note: String?
  /// What the answer rests on; `nil` = nobody marked it.
  public var evidence: EvidenceMark?

  /// An answer to the question at a position.
  public init(
    question: Int, answer: Answer, words: String? = nil, isAside: Bool = false,
    note: String? = nil, evidence: EvidenceMark? = nil
  ) {
    self.question = question
    self.answer = answer
    self.words = words
    self.isAside = isAside
    self.note = note
    self.evidence = evidence
  }

  /// Whether there is neither an answer nor anything beside it.
  var isEmpty: Bool { answer == .absent && note == nil }
}

public import Questionnaires

/// What a person answered to a question, whether or not it counts at present.
public struct GivenAnswer: Sendable, Hashable {
  /// The position of the question.
  public var question: Int
  /// The answer: a value or a missing kind.
  public var answer: Answer
  /// The words given to a text question.
  public var words: String?
  /// Whether the answer does not count at present, because the question does not apply or because
  /// earlier answers contradict it.
  public var isAside: Bool

  /// An answer to the question at a position.
  public init(question: Int, answer: Answer, words: String? = nil, isAside: Bool = false) {
    self.question = question
    self.answer = answer
    self.words = words
    self.isAside = isAside
  }
}

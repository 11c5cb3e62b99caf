public import Questionnaires

/// What a person does.
public enum InterviewEvent: Sendable, Hashable {
  /// Answers the present question, with words if it asks for words.
  case answer(Answer, words: String? = nil)
  /// Leaves the answer of the present question as it is.
  case keep
  /// Goes to the question before.
  case back
  /// Asks for help.
  case help
  /// Picks a question in the review, by position.
  case correct(question: Int)
  /// Finishes, from the review.
  case finish
  /// Saves and leaves.
  case leave
}

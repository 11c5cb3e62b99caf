public import Questionnaires
public import Text

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
  /// Writes a note beside the present question; `nil` removes it.
  case note(String?)
  /// Marks what the present answer rests on.
  case mark(EvidenceMark)
  /// Goes to a section, by position: to its first open question, else to its first.
  case go(section: Int)
  /// Looks back over all answers.
  case review
  /// Picks a question in the review, by position.
  case correct(question: Int)
  /// Goes from the review to the first question that is open or was skipped.
  case nextOpen
  /// Takes all answers back and begins anew.
  case startOver
  /// Goes on in another language.
  case speak(Language)
  /// Finishes, from the review.
  case finish
  /// Saves and leaves.
  case leave
}

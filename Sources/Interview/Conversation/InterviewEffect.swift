public import Text

/// What has to happen after an event, in the order given: first what is stored, then what is said.
public enum InterviewEffect: Sendable, Hashable {
  /// Store this over what is stored about its question.
  case save(GivenAnswer)
  /// Remove what is stored about a question.
  case remove(question: Int)
  /// From now on speak this language.
  case speak(Language)
  /// Tell the person.
  case tell(Notice)
  /// The section at this position begins or is entered again.
  case enter(section: Int)
  /// Show where the person is now.
  case show(Place)
  /// All is answered: make an assessment of the answers.
  case finished
  /// The person left; all is stored.
  case left
}

/// Where a person is in an interview.
public enum Place: Sendable, Hashable {
  /// At the question at a position.
  case question(Int)
  /// Looking back over all answers.
  case review
  /// Done: nothing can happen any more.
  case finished
  /// Gone: nothing can happen any more.
  case left
}

/// What a person is told.
public enum Notice: Sendable, Hashable {
  /// The answer was saved.
  case saved(GivenAnswer)
  /// The answer stays as it was.
  case kept(GivenAnswer)
  /// The answer no longer counts, because its question no longer applies.
  case setAside(GivenAnswer)
  /// The answer no longer counts, because earlier answers contradict it; it is asked again.
  case asksAgain(GivenAnswer)
  /// The answer counts again.
  case countsAgain(GivenAnswer)
  /// The note beside the question was written or removed.
  case noted(GivenAnswer)
  /// What the answer rests on was marked.
  case marked(GivenAnswer)
  /// All questions of the readiness domain at this position are dealt with: this is its result.
  case domainDone(domain: Int)
  /// The help of the question at a position; `nil` = of the review.
  case help(question: Int?)
  /// There is no question before.
  case firstQuestion
  /// Before there is an answer, nothing can be said about what it rests on.
  case nothingToMark
  /// So many questions are not asked yet; the first of them comes now.
  case openRemain(count: Int)
  /// So many questions are skipped; finishing needs to be said once more.
  case skippedRemain(count: Int)
  /// All answers were taken back.
  case startedOver
}

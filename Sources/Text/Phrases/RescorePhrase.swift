/// What re-scoring under another version says; questions and gates go by their ids.
public enum RescorePhrase: Phrase {
  // MARK: Scores

  /// All readiness domains together.
  case overall
  /// A measure on another form than the one answered.
  case onForm(measure: String, form: String)
  /// There is no score.
  case notScored
  /// Nothing of the domain applies.
  case notApplicable
  /// A score that is provisional.
  case provisional(String)

  // MARK: Reasons

  /// An answer earns other points.
  case points(question: String, answer: String, from: String, to: String)
  /// A question weighs otherwise.
  case weight(question: String, from: Int, to: Int)
  /// Without an answer to the question there is no score; or there is one now.
  case critical(question: String, isCritical: Bool)
  /// A question is asked now.
  case asked(question: String, isOpen: Bool)
  /// A question is no longer asked.
  case notAsked(question: String)
  /// A question has no answer any more.
  case opened(question: String)
  /// A question is answered in another way.
  case answeredOtherwise(question: String)
  /// A question did not exist before.
  case newQuestion(String, isOpen: Bool)
  /// A question counts in the domain now.
  case joins(question: String)
  /// A question counts in the domain no longer.
  case leaves(question: String)
  /// A question exists no longer.
  case goneQuestion(String)
  /// A gate holds now, or no longer.
  case gate(String, holds: Bool)
  /// A gate limits to another level.
  case gateLimit(String, from: String, to: String)
  /// The coverage asked of a score is another one.
  case coverage
  /// The levels are others.
  case levels
  /// The domain's role is another one.
  case role
  /// The domain did not exist before, or exists no longer.
  case existence(isNew: Bool)
  /// The score or level of a domain changes.
  case domain(String)
  /// A domain weighs otherwise.
  case domainWeight(String, from: Int, to: Int)
  /// A domain enters the overall score, or leaves it.
  case domainPart(String, enters: Bool)
  /// What limits the overall level is not as it was.
  case heldBack

  // MARK: What is lost

  /// The heading of what the version does not take.
  case lossesTitle(version: String)
  /// Answers to a question that does not exist there.
  case lostQuestion(String, count: Int)
  /// Answers to a question of another kind there.
  case lostKind(String, count: Int)
  /// An option that does not exist there.
  case lostOption(String, code: String, count: Int)
  /// An option that stands alone there.
  case lostBeside(String, code: String, count: Int)
  /// More options than may be chosen there.
  case lostTooMany(String, most: Int, count: Int)
  /// Numbers outside the range there.
  case lostRange(String, min: Int64, max: Int64, count: Int)
  /// Numbers above another answer.
  case lostAbove(String, other: String, count: Int)
  /// Percentages of something else.
  case lostBase(String, count: Int)
  /// "Don't know" or "does not fit" that is not offered there.
  case lostMissing(String, count: Int)

  // MARK: Summary

  /// Every assessment is scored under the version.
  case nothingToDo(version: String)
  /// How many assessments of other versions there are.
  case assessments(Int, version: String)
  /// How many come out otherwise.
  case changed(Int)
  /// How many come out as they were.
  case unchanged(Int)
  /// How many speak for no enterprise, because another assessment does.
  case superseded(Int)
  /// How many answered a form that the version does not have.
  case withoutForm(Int)
  /// Nothing was written, and how to have it written.
  case dryRun
  /// How many scores were added, and how many of them count.
  case added(Int, counted: Int, version: String)
  /// Unfinished interviews stay with their version.
  case draftsStay(Int)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}

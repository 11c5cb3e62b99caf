/// Interviews that are not finished: each answer is kept before the next question is shown.
///
/// A part of ``Store``, whose promises hold.
public protocol DraftStore: AnyObject {
  /// Begins a draft and claims it for this process.
  ///
  /// - Throws: `notFound` for an enterprise, questionnaire or basis that is not there.
  func begin(_ draft: NewDraft) throws -> Draft

  /// All drafts, the one begun last first.
  func drafts() throws -> [Draft]

  /// Claims a draft for this process, as all changes to it do.
  ///
  /// - Throws: `draftHeld` while another process holds it, `notFound`.
  func claim(draft id: String) throws -> Draft

  /// Lets go of a draft, so that another process may claim it.
  func release(draft id: String)

  /// The answers of a draft, by question.
  func answers(ofDraft id: String) throws -> [DraftAnswer]

  /// Writes what is known about one question, over what was there.
  func save(_ answer: DraftAnswer, inDraft id: String) throws

  /// Removes all that is known about a question.
  func removeAnswer(question: Int, fromDraft id: String) throws

  /// Remembers the question shown last.
  func setCursor(_ question: Int?, ofDraft id: String) throws

  /// Remembers the locale of the interview.
  func setLocale(_ locale: String, ofDraft id: String) throws

  /// Makes an assessment of a draft: one transaction.
  func complete(draft id: String, _ completion: Completion) throws -> Assessment

  /// Throws a draft away.
  func discard(draft id: String) throws
}

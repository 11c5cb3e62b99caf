internal import Interview
internal import Storage
internal import Text

extension Conversation {
  /// Lets the person correct the answers of a finished assessment.
  ///
  /// Where another form goes on from these answers, two revisions of one answer must not stand side
  /// by side: the person is asked which of them is to be. A form in which nothing was added yet gives
  /// way without a question.
  ///
  /// - Parameters:
  ///   - assessment: the assessment to be corrected.
  ///   - question: where to begin; `nil` = with looking back over all answers.
  /// - Returns: whether the program goes on.
  /// - Throws: `draftHeld` while another process holds what goes on from it; ``CommandFailure``, and
  ///   what storing throws.
  func correct(_ assessment: Assessment, at question: Int? = nil) throws -> Course {
    guard let open = try unfinished().first(where: { $0.supersedes == assessment.id }) else {
      return try interview(try correction(of: assessment), question)
    }
    let store = try store
    let draft = try store.claim(draft: open.id)
    guard draft.form != assessment.form else { return try interview(draft, question) }
    guard try !addsNothing(draft, to: assessment) else {
      return try interview(try correction(of: assessment, insteadOf: draft), question)
    }
    let page = Page(
      words(.correctAnswer), [paragraph(.longFormGoesOn)],
      choices: [words(.correctInLongForm), words(.discardLongForm)].map {
        Page.Choice(StyledText($0))
      })
    let reply: Reply
    do { reply = try face.reply(to: page) } catch {
      store.release(draft: draft.id)
      throw error
    }
    switch reply {
    case .chose(0): return try interview(draft, question)
    case .chose:
      return try interview(try correction(of: assessment, insteadOf: draft), question)
    case .back, .key, .quit:
      store.release(draft: draft.id)
      return reply == .quit ? .ends : .goesOn
    }
  }

  private func interview(_ draft: Draft, _ question: Int?) throws -> Course {
    try interview(draft, at: question, isCorrection: question == nil)
  }

  /// The answers of an assessment, to be changed; claimed.
  private func correction(of assessment: Assessment) throws -> Draft {
    try begin(form: assessment.form, logic: assessment.logic, .assessment(assessment.id))
  }

  private func correction(of assessment: Assessment, insteadOf draft: Draft) throws -> Draft {
    let store = try store
    try store.discard(draft: draft.id)
    store.release(draft: draft.id)
    return try correction(of: assessment)
  }
}

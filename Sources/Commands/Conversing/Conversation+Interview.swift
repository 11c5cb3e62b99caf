internal import Exchange
internal import Interview
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Text

extension Conversation {
  /// Holds an interview until it is finished or left, and shows the result.
  ///
  /// - Parameters:
  ///   - draft: a claimed draft of the enterprise.
  ///   - question: where to begin, instead of at the first open question.
  ///   - isCorrection: whether it begins with looking back over all answers.
  /// - Returns: whether the program goes on.
  /// - Throws: ``CommandFailure``, and what storing throws; what was confirmed is stored.
  func interview(
    _ draft: Draft, at question: Int? = nil, isCorrection: Bool = false
  ) throws -> Course {
    let store = try store
    let bundle = try bundle(of: draft)
    guard let form = bundle.questionnaire.form(draft.form) else {
      throw NamingProblem(.failure, .form(draft.form, known: bundle.questionnaire.forms))
    }
    if draft.locale != language.tag { try store.setLocale(language.tag, ofDraft: draft.id) }
    let stored = try store.answers(ofDraft: draft.id)
    let record = AnswerRecord(context, draft, stored)
    var sitting = Sitting(
      bundle: bundle, form: form, stored: stored.map(GivenAnswer.init), save: record.save)
    sitting.earlier = try earlier(draft, bundle.questionnaire)
    sitting.question = question
    sitting.beginsWithReview = isCorrection
    sitting.client = enterprise?.label
    sitting.isAssisted = isAssisted
    let ending = try face.hold(sitting)
    hasTurnedBack = ending == .turnedBack
    let unchanged = try unchangedBasis(of: draft)
    guard ending == .finished else {
      // A correction in which nothing was corrected, and an interview in which nothing was
      // answered, are nothing to go on with.
      let isEmpty = try store.answers(ofDraft: draft.id).isEmpty
      if unchanged != nil || isEmpty { try store.discard(draft: draft.id) }
      store.release(draft: draft.id)
      return ending == .turnedBack ? .goesOn : .ends
    }
    if let unchanged {
      try store.discard(draft: draft.id)
      return try result(unchanged)
    }
    switch try agreement() {
    case .quit, .back:
      store.release(draft: draft.id)
      return .ends
    case .decided(let consent):
      return try result(try complete(draft, consent))
    }
  }

  /// The assessment that a draft would replace, if it says the same as the draft.
  private func unchangedBasis(of draft: Draft) throws -> Assessment? {
    guard let basis = draft.supersedes,
      let assessment = try finished().first(where: { $0.id == basis && $0.form == draft.form }),
      try addsNothing(draft, to: assessment)
    else { return nil }
    return assessment
  }

  /// Whether a draft says the same as a finished assessment.
  func addsNothing(_ draft: Draft, to assessment: Assessment) throws -> Bool {
    guard assessment.logic == draft.logic else { return false }
    let before = try store.answers(ofAssessment: assessment.id)
    let notes = try store.annotations(ofAssessment: assessment.id)
    let rows = try store.answers(ofDraft: draft.id)
    var now = Answers(for: questionnaire)
    guard now.values.count == before.values.count else { return false }
    for row in rows { now[row.question] = row.answer }
    let annotated = rows.filter { $0.words != nil || $0.note != nil || $0.evidence != nil }
    let isSame =
      annotated.map {
        Annotation(question: $0.question, words: $0.words, note: $0.note, evidence: $0.evidence)
      } == notes
    return now == before && isSame
  }

  /// The questionnaire that a draft was begun with; later versions do not change it.
  private func bundle(of draft: Draft) throws -> QuestionnaireBundle {
    if draft.logic == questionnaire.logic { return bundle }
    guard let questionnaire = try store.questionnaire(logic: draft.logic) else {
      throw NamingProblem(.failure, .storedQuestionnaire(logic: draft.logic))
    }
    return context.library.bundle(id: questionnaire.id, version: questionnaire.version)
      ?? .wordless(questionnaire)
  }

  /// What the enterprise answered last time; nothing where the draft goes on from that itself.
  private func earlier(_ draft: Draft, _ questionnaire: Questionnaire) throws -> [GivenAnswer] {
    guard draft.supersedes == nil, let last = try finished().first else { return [] }
    var answers = try store.answers(ofAssessment: last.id)
    if last.logic != draft.logic {
      guard last.questionnaire == questionnaire.id,
        let old = try store.questionnaire(logic: last.logic)
      else { return [] }
      answers = AnswerMapping(from: old, to: questionnaire).map(answers).answers
    }
    return answers.values.enumerated().filter { $1.isValue && $1 != .written }
      .map { GivenAnswer(question: $0, answer: $1) }
  }

  private func complete(_ draft: Draft, _ consent: Consent?) throws -> Assessment {
    let seconds = try store.answers(ofDraft: draft.id).compactMap(\.seconds).reduce(0, +)
    // What was answered before took its time as well.
    let before = try finished().first { $0.id == draft.supersedes }?.minutes ?? 0
    return try store.complete(
      draft: draft.id,
      Completion(
        completed: context.today.iso, minutes: max(1, before + (seconds + 30) / 60),
        mode: isAssisted ? .assisted : .oneself, consent: consent))
  }

  /// What a client answers when asked whether it agrees.
  private enum Agreement {
    /// It agrees, or it does not.
    case decided(Consent?)
    /// Nothing was decided yet.
    case back, quit
  }

  /// What the enterprise agrees to: said by option, else asked of an advisor's client once.
  private func agreement() throws -> Agreement {
    guard isAssisted, consent == nil else { return .decided(consent) }
    let notice = context.phrase(.usualNotice)
    var page = Page(
      words(.clientConsentTitle), [StyledText(notice)], style: .reading,
      choices: [words(.agree), words(.disagree)].map { Page.Choice(StyledText($0)) }, usual: nil)
    page.mustBeRead = true
    switch try face.reply(to: page) {
    case .chose(0): return .decided(context.consent(to: notice))
    case .chose: return .decided(nil)
    case .back, .key: return .back
    case .quit: return .quit
    }
  }

  // MARK: Drafts

  /// The unfinished interview of the enterprise, else a new one; claimed.
  ///
  /// - Parameters:
  ///   - form: the form wanted; `nil` = whatever is unfinished, else the short one.
  ///   - logic: the logic hash of the questionnaire wanted; `nil` = any.
  /// - Returns: the draft.
  /// - Throws: `draftHeld` while another process holds it.
  func draft(form: String?, onlyOf logic: String? = nil) throws -> Draft {
    // What goes on from answers that were corrected since would bring the old ones back.
    let latest = try finished().first?.id
    let open = try unfinished().first { draft in
      (form == nil || draft.form == form) && (logic == nil || draft.logic == logic)
        && (draft.supersedes == nil || draft.supersedes == latest)
    }
    if let open { return try store.claim(draft: open.id) }
    let form = form ?? questionnaire.briefestForm
    return try begin(form: form, logic: questionnaire.logic, basis(of: form))
  }

  /// The long form goes on from the latest short one.
  private func basis(of form: String) throws -> NewDraft.Basis {
    guard form != questionnaire.briefestForm, let latest = try finished().first,
      latest.logic == questionnaire.logic, latest.form == questionnaire.briefestForm
    else { return .blank }
    return .assessment(latest.id)
  }

  /// A new interview beside what was answered last time; claimed.
  func again(form wanted: String) throws -> Draft {
    let form = questionnaire.forms.contains(wanted) ? wanted : questionnaire.briefestForm
    let open = try unfinished().first { $0.supersedes == nil && $0.form == form }
    if let open { return try store.claim(draft: open.id) }
    return try begin(form: form, logic: questionnaire.logic, .blank)
  }

  func begin(
    form: String, logic: String, _ basis: NewDraft.Basis
  ) throws -> Draft {
    try context.register(bundle)
    return try store.begin(
      NewDraft(
        id: context.newID(), enterprise: storedEnterprise().id, logic: logic, form: form,
        locale: language.tag, started: context.surroundings.clock.now(), basis: basis))
  }
}

extension CommandContext {
  /// Keeps a questionnaire in the store, so that what is answered can always be read.
  func register(_ bundle: QuestionnaireBundle) throws {
    try store().register(
      bundle.questionnaire, json: String(decoding: bundle.source, as: UTF8.self))
  }

  /// The agreement, today, to what a notice says.
  func consent(to notice: String) -> Consent {
    Consent(scope: ["aggregate"], notice: SHA256.named(Array(notice.utf8)), date: today.iso)
  }

  /// A new id for a row.
  func newID() throws -> String { try UUIDs.random(from: surroundings.random) }
}

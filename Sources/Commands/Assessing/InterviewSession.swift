internal import Exchange
internal import Interview
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Terminal
internal import Text

/// One sitting of an interview in plain lines: types, stores, tells.
struct InterviewSession {
  let context: CommandContext
  let bundle: QuestionnaireBundle
  let mode: CollectionMode
  let consent: Consent?

  /// The longest time counted for one answer, in seconds: nobody thinks longer, but may be called
  /// away.
  private static let longestAnswer: Int64 = 600

  /// Goes on with a draft until it is finished or left.
  ///
  /// - Throws: ``CommandFailure`` with the signal's exit code after an interruption.
  func run(_ draft: Draft, cause: String?) throws {
    let store = try context.store()
    let bundle = try bundle(of: draft, store)
    let questionnaire = bundle.questionnaire
    guard let form = questionnaire.form(draft.form) else {
      throw CommandFailure(.failure, "The form \(draft.form) is not in the questionnaire.")
    }
    try store.setLocale(context.language.tag, ofDraft: draft.id)
    let stored = try store.answers(ofDraft: draft.id).map(GivenAnswer.init)
    let transcript = Transcript(
      texts: bundle.texts(locale: context.language.tag), language: context.language,
      width: context.width, resumeCommand: "readiness assess")
    let input = InterruptibleInput()
    var (interview, turn) = LineInterview.begin(
      Scorer(questionnaire), form: form, from: stored, transcript, cause: cause)
    var shown = context.surroundings.clock.now()
    while true {
      let seconds = (context.surroundings.clock.now() - shown) / 1000
      try save(turn.effects, draft, seconds: min(seconds, Self.longestAnswer))
      try context.write(turn.lines)
      guard !interview.hasEnded else { break }
      shown = context.surroundings.clock.now()
      turn = try next(&interview, input)
    }
    if interview.state.place == .finished {
      try finish(draft, interview, bundle, agreement(input))
    } else {
      store.release(draft: draft.id)
    }
  }

  /// The questionnaire that the draft was begun with; later versions do not change it.
  private func bundle(of draft: Draft, _ store: any Store) throws -> QuestionnaireBundle {
    if draft.logic == bundle.questionnaire.logic { return bundle }
    guard let questionnaire = try store.questionnaire(logic: draft.logic) else {
      throw CommandFailure(.failure, "The questionnaire \(draft.logic) is not in the store.")
    }
    return context.library.bundle(id: questionnaire.id, version: questionnaire.version)
      ?? .wordless(questionnaire)
  }

  private func next(
    _ interview: inout LineInterview, _ input: InterruptibleInput
  ) throws -> LineInterview.Turn {
    // One column less than the window, for the space before what is typed.
    let prompt = Wrapping(width: context.width - 1).lines(of: interview.prompt)
    try context.write(Array(prompt.dropLast()))
    try context.surroundings.streams.output.write(
      (prompt.last ?? "").rendered(as: context.rendering) + " ")
    try context.surroundings.streams.output.flush()
    switch input.next() {
    case .line(let line): return interview.take(line)
    case .endOfInput:
      try context.write(StyledText(""))
      return interview.receive(.leave)
    case .interrupted(let interruption):
      // Where the terminal has gone, nobody reads this any more; the code stays the same.
      try? context.write(StyledText(""))
      try? context.tell(.savedForLater)
      throw CommandFailure(ExitCode(rawValue: interruption.exitStatus) ?? .interrupted)
    }
  }

  /// Stores what a turn changed, each answer for itself, before anything is shown.
  private func save(_ effects: [InterviewEffect], _ draft: Draft, seconds: Int64) throws {
    let store = try context.store()
    for effect in effects {
      switch effect {
      case .save(let answer):
        try store.save(DraftAnswer(answer, seconds: Int(seconds)), inDraft: draft.id)
      case .remove(let question):
        try store.removeAnswer(question: question, fromDraft: draft.id)
      case .show(.question(let question)): try store.setCursor(question, ofDraft: draft.id)
      case .tell, .enter, .show, .finished, .left: break
      }
    }
  }

  /// What the enterprise agrees to: said by option, else asked of an advisor's client once.
  private func agreement(_ input: InterruptibleInput) throws -> Consent? {
    if consent != nil || mode != .assisted { return consent }
    let notice = context.phrase(.usualNotice)
    try context.write(notice.wrapped(to: context.width).map { StyledText($0) })
    try context.surroundings.streams.output.write(context.phrase(.askAgreement))
    try context.surroundings.streams.output.flush()
    guard case .line(let line) = input.next(), context.isAgreement(line) else { return nil }
    return Consent(
      scope: ["aggregate"], notice: Seal.hash(Array(notice.utf8)), date: context.today.iso)
  }

  private func finish(
    _ draft: Draft, _ interview: LineInterview, _ bundle: QuestionnaireBundle,
    _ consent: Consent?
  ) throws {
    let store = try context.store()
    let seconds = try store.answers(ofDraft: draft.id).compactMap(\.seconds).reduce(0, +)
    let assessment = try store.complete(
      draft: draft.id,
      Completion(
        completed: context.today.iso, minutes: max(1, (seconds + 30) / 60), mode: mode,
        consent: consent))
    let reading = try context.reading(
      of: interview.state.answers, form: draft.form, assessment: assessment.id, bundle: bundle)
    if !context.options.isJSON { try context.write(StyledText("")) }
    try context.showResult(reading)
    let questionnaire = bundle.questionnaire
    if draft.form != questionnaire.fullestForm,
      let full = questionnaire.form(questionnaire.fullestForm)
    {
      // What does not apply to this enterprise is not asked either.
      let states = Scorer(questionnaire).score(interview.state.answers, form: full).states
      let rest = states.indices.count { position in
        states[position] != .notAsked
          && !questionnaire.questions[position].belongs(to: interview.state.form)
      }
      if rest > 0 { try context.tell(.goOnWithFull(remaining: rest)) }
    }
    try context.tell(.whatNext)
  }
}

extension GivenAnswer {
  fileprivate init(_ stored: DraftAnswer) {
    self.init(
      question: stored.question, answer: stored.answer, words: stored.words,
      isAside: stored.isAside)
  }
}

extension DraftAnswer {
  fileprivate init(_ given: GivenAnswer, seconds: Int) {
    self.init(
      question: given.question, answer: given.answer, words: given.words, isAside: given.isAside,
      seconds: seconds)
  }
}

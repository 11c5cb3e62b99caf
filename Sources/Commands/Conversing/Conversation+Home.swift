internal import Interview
internal import Questionnaires
internal import Scoring
internal import Storage
internal import Text

extension Conversation {
  /// What the home screen offers.
  enum HomeItem: Hashable {
    /// Begin an interview, of about so many minutes.
    case start(minutes: Int)
    /// Go on with the unfinished one.
    case goOn(question: Int, of: Int)
    /// The questions of the long form after the short one.
    case rest(count: Int)
    case result, steps, save, share, correct
    /// The same questions again, beside last time's answers.
    case again
    /// Another enterprise.
    case other
    /// Copies, and moving to another computer.
    case copies
    case language
  }

  /// Offers what can be done until the person leaves.
  func home() throws {
    if enterprise == nil { enterprise = try usualEnterprise() }
    if !context.languageIsClear, try chooseLanguage() == .ends { return }
    while true {
      let items = try homeItems()
      switch try face.reply(to: homePage(items)) {
      case .quit, .back: return
      case .key: continue
      case .chose(let choice):
        if try attempt({ try perform(items[choice]) }) == .ends { return }
      }
    }
  }

  /// The own enterprise, else the one of the latest work.
  func usualEnterprise() throws -> Enterprise? {
    let enterprises = try store.enterprises()
    if let own = enterprises.first(where: { $0.label == nil }) { return own }
    let latest =
      try store.drafts().first?.enterprise
      ?? store.assessments(.all, limit: 50).lazy.compactMap(\.enterprise).first
    return enterprises.first { $0.id == latest } ?? enterprises.first
  }

  private func homeItems() throws -> [HomeItem] {
    var items: [HomeItem] = []
    let finished = try finished()
    if let draft = try unfinished().first {
      items.append(try goingOn(draft))
    } else if finished.isEmpty {
      items.append(.start(minutes: minutes(of: questionnaire.briefestForm)))
    }
    if let latest = finished.first {
      let reading = try context.reading(of: latest)
      if try unfinished().isEmpty {
        let rest = latest.logic == questionnaire.logic ? reading.restOfLongForm : 0
        if rest > 0 { items.append(.rest(count: rest)) }
      }
      items += [.result, .steps, .save, .share, .correct]
      if try unfinished().isEmpty { items.append(.again) }
    }
    return items + [.other, .copies, .language]
  }

  private func goingOn(_ draft: Draft) throws -> HomeItem {
    let questionnaire =
      draft.logic == questionnaire.logic
      ? questionnaire : try store.questionnaire(logic: draft.logic) ?? questionnaire
    guard let form = questionnaire.form(draft.form) else { return .goOn(question: 0, of: 0) }
    let state = InterviewState.begin(
      Scorer(questionnaire), form: form,
      from: try store.answers(ofDraft: draft.id).map(GivenAnswer.init)
    ).state
    guard let progress = state.progress(reading: bundle.texts(locale: language.tag)) else {
      return .goOn(question: state.applicable.count, of: state.applicable.count)
    }
    return .goOn(question: progress.question, of: progress.questions)
  }

  /// About how long a form takes when nothing is answered yet.
  private func minutes(of name: String) -> Int {
    guard let form = questionnaire.form(name) else { return 0 }
    let state = InterviewState.begin(Scorer(questionnaire), form: form).state
    return state.progress(reading: bundle.texts(locale: language.tag))?.minutesLeft ?? 0
  }

  private func homePage(_ items: [HomeItem]) throws -> Page {
    let texts = bundle.texts(locale: language.tag)
    let isEmpty = try finished().isEmpty && unfinished().isEmpty
    let title = texts.find("intro.promise_title") ?? words(.homeTitle)
    let promise = isEmpty ? texts.find("intro.promise_privacy").map { [StyledText($0)] } : nil
    let name = enterprise?.label.map { [StyledText(words(.homeOf($0)), as: .title)] }
    return Page(
      title, name ?? promise ?? [],
      choices: items.map { Page.Choice(StyledText(label($0)), letter: letter($0)) })
  }

  /// The letter of the language, the same as in an interview: so the rest has nine numbers at most,
  /// each chosen by one key.
  private func letter(_ item: HomeItem) -> String? {
    item == .language ? InterviewKey.language.letter(in: language) : nil
  }

  private func label(_ item: HomeItem) -> String {
    switch item {
    case .start(let minutes): words(.start(minutes: minutes))
    case .goOn(let question, let count): words(.goOn(question: question, of: count))
    case .rest(let count): words(.goOnWithRest(count))
    case .result: words(.myResult)
    case .steps: words(.mySteps)
    case .save: words(.saveReport)
    case .share: words(.handOver)
    case .correct: words(.correctAnswer)
    case .again: words(.again)
    case .other: words(.otherEnterprise)
    case .copies: words(.copies)
    case .language: words(.languages)
    }
  }

  private func perform(_ item: HomeItem) throws -> Course {
    switch item {
    case .start, .goOn: return try interview(try draft(form: nil))
    case .rest: return try interview(try draft(form: questionnaire.fullestForm))
    case .other: return try chooseEnterprise()
    case .copies: return try copies()
    case .language: return try chooseLanguage()
    case .result, .steps, .save, .share, .correct, .again: break
    }
    guard let latest = try finished().first else { return .goesOn }
    switch item {
    case .steps: return try steps(latest)
    case .save: return try saveReport(try context.reading(of: latest), of: latest)
    case .share: return try share(latest)
    case .correct: return try correct(latest)
    case .again: return try interview(try again(form: latest.form))
    default: return try result(latest)
    }
  }

  /// Asks which enterprise is spoken of from now on.
  private func chooseEnterprise() throws -> Course {
    let clients = try store.enterprises().filter { $0.label != nil }
    let names = [context.phrase(.ownEnterprise)] + clients.compactMap(\.label)
    let page = Page(
      words(.otherTitle),
      choices: (names + [words(.newEnterprise)]).map { Page.Choice(StyledText($0)) },
      usual: clients.firstIndex { $0.id == enterprise?.id }.map { $0 + 1 } ?? 0)
    switch try face.reply(to: page) {
    case .quit: return .ends
    case .back, .key: return .goesOn
    case .chose(0): enterprise = try store.enterprises().first { $0.label == nil }
    case .chose(let choice) where choice <= clients.count: enterprise = clients[choice - 1]
    case .chose:
      switch try face.line(Page(words(.nameTitle), [paragraph(.nameStays)])) {
      case .quit: return .ends
      case .back: return .goesOn
      case .line(let name):
        // Stored with its first answer: a slip of the pen leaves nothing behind.
        enterprise =
          try clients.first { $0.label == name }
          ?? Enterprise(id: context.newID(), label: name)
      }
    }
    return .goesOn
  }
}

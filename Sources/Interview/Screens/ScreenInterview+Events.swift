internal import Questionnaires
internal import Text

extension ScreenInterview {
  /// Takes in what the person does, and brings forward what follows from it.
  mutating func receive(_ event: InterviewEvent) -> [InterviewEffect] {
    switch event {
    case .help, .note, .mark, .speak: break
    default: left = nil
    }
    let effects = state.receive(event)
    let goesOn =
      switch event {
      case .answer, .keep: true
      default: false
      }
    var told = moved(effects)
    var begins: Int?
    for effect in effects {
      switch effect {
      case .speak(let language): look.language = language
      case .tell(let notice): tell(notice, &told)
      case .enter(let section) where goesOn: begins = section
      case .show(let place): show(place)
      case .finished, .left: view = .ended
      case .save, .remove, .enter: break
      }
    }
    if let section = begins { told = announced(told, section) }
    if !told.isEmpty { view = toldPage(told) }
    return effects
  }

  /// What was set aside or counts again: one sentence for one answer, a list for several.
  private func moved(_ effects: [InterviewEffect]) -> [StyledText] {
    let wording = wording
    func words(_ phrase: InterviewPhrase) -> String { phrase.text(in: look.language) }
    let aside = effects.compactMap { effect -> GivenAnswer? in
      if case .tell(.setAside(let given)) = effect { given } else { nil }
    }
    let again = effects.compactMap { effect -> GivenAnswer? in
      if case .tell(.countsAgain(let given)) = effect { given } else { nil }
    }
    func sentence(_ given: GivenAnswer, isAside: Bool) -> String {
      let (question, answer) = (wording.question(given.question), wording.answer(given))
      return words(
        isAside
          ? .setAside(question: question, answer: answer)
          : .countsAgain(question: question, answer: answer))
    }
    func told(_ moved: [GivenAnswer], isAside: Bool) -> [StyledText] {
      let role: StyledText.Role = isAside ? .warning : .ok
      guard moved.count > 1 else {
        return moved.map { StyledText(sentence($0, isAside: isAside), as: role) }
      }
      let heading = look.words(
        isAside ? .setAsideTogether(moved.count) : .backTogether(moved.count))
      let list = moved.map { "- " + wording.question($0.question) }.joined(separator: "\n")
      return [StyledText(heading, as: role), StyledText(list)]
    }
    return told(aside, isAside: true) + told(again, isAside: false)
  }

  /// What is worth a page of its own is added to `told`; the rest stands in the last lines.
  private mutating func tell(_ notice: Notice, _ told: inout [StyledText]) {
    let wording = wording
    func add(_ phrase: InterviewPhrase, as role: StyledText.Role = .plain) {
      told.append(StyledText(phrase.text(in: look.language), as: role))
    }
    switch notice {
    // Told together, see ``moved(_:)``.
    case .setAside, .countsAgain: break
    case .asksAgain(let given):
      add(
        .asksAgain(question: wording.question(given.question), answer: wording.answer(given)),
        as: .warning)
    case .openRemain(let count): add(.openRemain(count: count), as: .warning)
    case .domainDone(let domain):
      add(wording.result(ofDomain: domain, in: state.sheet), as: .title)
      if let meaning = wording.meaning(ofDomain: domain, in: state.sheet) {
        told.append(StyledText(meaning))
      }
    case .help: view = help()
    case .skippedRemain(let count): view = skipped(count)
    case .saved, .kept: status = say(.saved, as: .ok)
    case .noted(let given): status = say(.noted(isThere: given.note != nil), as: .ok)
    case .marked(let given):
      status = say(.marked(label: wording.label(given.evidence ?? .declared)), as: .ok)
    case .firstQuestion: status = say(.firstQuestion)
    case .nothingToMark: status = say(.nothingToMark)
    case .startedOver: status = say(.startedOver, as: .ok)
    }
  }

  /// Shows where the conversation is.
  mutating func show(_ place: Place) {
    switch place {
    case .question:
      guard let prompt = state.prompt else { return }
      let id = state.questionnaire.questions[prompt.question].id
      var face = QuestionFace(
        prompt, labels: labels(of: prompt), help: wording.texts.find("question.\(id).help"))
      if let left { face.takeUp(left) }
      view = .question(face)
    case .review: view = review()
    case .finished, .left: view = .ended
    }
  }

  private func labels(of prompt: Prompt) -> [String] {
    switch prompt.kind {
    case .single(let choices), .multiple(let choices, _):
      choices.map { wording.option($0.option, of: prompt.question) }
    case .number, .words: []
    }
  }

  func say(_ phrase: InterviewPhrase, as role: StyledText.Role = .plain) -> [StyledText] {
    [StyledText(phrase.text(in: look.language), as: role)]
  }

  func say(_ phrase: ScreenPhrase, as role: StyledText.Role = .plain) -> [StyledText] {
    [StyledText(look.words(phrase), as: role)]
  }
}

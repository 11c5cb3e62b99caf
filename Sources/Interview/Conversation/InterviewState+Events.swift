internal import Questionnaires
internal import Scoring

extension InterviewState {
  /// Takes in what a person does.
  ///
  /// - Returns: what has to happen, in order; nothing if the event is not possible here, and then
  ///   the state is as it was.
  public mutating func receive(_ event: InterviewEvent) -> [InterviewEffect] {
    let askedToFinish = asksToFinish
    asksToFinish = false
    switch (place, event) {
    case (.finished, _), (.left, _):
      return []
    case (_, .leave):
      place = .left
      return [.left]
    case (_, .speak(let language)):
      return [.speak(language), .show(place)]
    case (_, .go(let section)):
      return firstQuestion(of: section).map { move(to: .question($0)) } ?? []
    case (_, .startOver):
      return startOver()
    case (.question(let question), let event):
      return receive(event, at: question)
    case (.review, .help):
      asksToFinish = askedToFinish
      return [.tell(.help(question: nil))]
    case (.review, .back):
      return (reviewedFrom ?? applicable.last).map { move(to: .question($0)) } ?? []
    case (.review, .nextOpen):
      return (firstOpen ?? skipped.first).map { move(to: .question($0)) } ?? []
    case (.review, .correct(let question)):
      guard sheet.states.indices.contains(question), applies(question) else { return [] }
      return move(to: .question(question))
    case (.review, .finish):
      return finish(isSure: askedToFinish)
    case (.review, .answer), (.review, .keep), (.review, .note), (.review, .mark),
      (.review, .review):
      return []
    }
  }

  private mutating func receive(
    _ event: InterviewEvent, at question: Int
  ) -> [InterviewEffect] {
    switch event {
    case .answer(let answer, let words):
      return receive(
        GivenAnswer(
          question: question, answer: answer, words: answer == .written ? words : nil,
          note: given[question]?.note, evidence: given[question]?.evidence))
    case .keep:
      guard let answer = standing(question) else { return [] }
      return leave(question, saying: .kept(answer))
    case .back:
      let before = applicable.last { $0 < question }
      return before.map { move(to: .question($0)) } ?? [.tell(.firstQuestion)]
    case .help:
      return [.tell(.help(question: question))]
    case .note(let note):
      return write(note, beside: question)
    case .mark(let evidence):
      guard var answer = standing(question) else { return [.tell(.nothingToMark)] }
      answer.evidence = evidence
      given[question] = answer
      return [.save(answer), .tell(.marked(answer)), .show(place)]
    case .review:
      return move(to: .review)
    case .correct, .finish, .nextOpen, .go, .startOver, .speak, .leave:
      return []
    }
  }

  /// What was given to a question, if it counts.
  func standing(_ question: Int) -> GivenAnswer? {
    given[question].flatMap { $0.isAside || $0.answer == .absent ? nil : $0 }
  }

  // MARK: What events do

  private mutating func receive(_ answer: GivenAnswer) -> [InterviewEffect] {
    guard let prompt, prompt.refusal(of: answer) == nil else { return [] }
    given[answer.question] = answer
    let changes = settle()
    return [.save(answer)] + changes.map { .save($0.answer) }
      + leave(answer.question, saying: .saved(answer), changes.map(\.notice))
  }

  /// Goes on from a question that is dealt with; where its section ends, with the domain's result.
  private mutating func leave(
    _ question: Int, saying notice: Notice, _ changes: [Notice] = []
  ) -> [InterviewEffect] {
    let section = questionnaire.questions[question].section
    var notices = [notice] + changes
    let next = next(after: question)
    if next.section(in: questionnaire) != section, let domain = readinessDomain(of: section) {
      notices.append(.domainDone(domain: domain))
    }
    return notices.map { .tell($0) } + move(to: next)
  }

  private mutating func write(_ note: String?, beside question: Int) -> [InterviewEffect] {
    let note = note.flatMap { $0.isEmpty ? nil : String($0.prefix(Prompt.longestWords)) }
    var answer = given[question] ?? GivenAnswer(question: question, answer: .absent)
    guard answer.note != note else { return [.show(place)] }
    answer.note = note
    given[question] = answer.isEmpty ? nil : answer
    let change: InterviewEffect = answer.isEmpty ? .remove(question: question) : .save(answer)
    return [change, .tell(.noted(answer)), .show(place)]
  }

  private mutating func finish(isSure: Bool) -> [InterviewEffect] {
    if let open = firstOpen {
      return [.tell(.openRemain(count: openCount))] + move(to: .question(open))
    }
    let count = skipped.count
    if count > 0, !isSure {
      asksToFinish = true
      return [.tell(.skippedRemain(count: count))]
    }
    place = .finished
    return [.finished]
  }

  private mutating func startOver() -> [InterviewEffect] {
    let removed = given.compactMap { $0?.question }
    for question in removed { given[question] = nil }
    _ = settle()
    return removed.map { .remove(question: $0) } + [.tell(.startedOver)] + move(to: next)
  }

  /// Goes to a place; a section is announced when it is not the one come from.
  mutating func move(to destination: Place) -> [InterviewEffect] {
    var effects: [InterviewEffect] = []
    if case .question(let question) = destination {
      let section = questionnaire.questions[question].section
      if place.section(in: questionnaire) != section { effects.append(.enter(section: section)) }
    }
    if destination == .review, case .question(let question) = place {
      reviewedFrom = question
    } else {
      reviewedFrom = nil
    }
    place = destination
    return effects + [.show(destination)]
  }
}

extension Place {
  /// The section of the question one is at.
  func section(in questionnaire: Questionnaire) -> Int? {
    guard case .question(let question) = self else { return nil }
    return questionnaire.questions[question].section
  }
}
